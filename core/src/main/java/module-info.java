/** The calculator: pure Java, nothing needed at run time. */
module cnncalc.core {
    requires static transitive org.jspecify;

    exports cnncalc;
    exports cnncalc.analysis;
    exports cnncalc.ask;
    exports cnncalc.call;
    exports cnncalc.check;
    exports cnncalc.compare;
    exports cnncalc.explain;
    exports cnncalc.keras;
    exports cnncalc.layer;
    exports cnncalc.link;
    exports cnncalc.network;
    exports cnncalc.picture;
    exports cnncalc.preset;
    exports cnncalc.python;
    exports cnncalc.read;
    exports cnncalc.shape;
    exports cnncalc.share;
    exports cnncalc.term;
    exports cnncalc.text;
    exports cnncalc.torch;
    exports cnncalc.write;
}
