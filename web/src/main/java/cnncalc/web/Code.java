package cnncalc.web;

import cnncalc.CnnCalc;
import cnncalc.network.ReadingOptions;
import cnncalc.web.dom.Mounting;
import cnncalc.web.view.AllExtras;

/** The page's program with all readers: what the page goes on with once code or a model file is opened. */
public final class Code {

    /** Reads everything. */
    public static final Calculator ALL = new Calculator() {
        @Override
        public boolean reads(String text) {
            return true;
        }

        @Override
        public CnnCalc analyze(String text, ReadingOptions options) {
            return CnnCalc.analyze(text, options);
        }
    };

    private Code() {}

    /** Takes over what the small program has, or starts by itself. */
    public static void main(String[] arguments) {
        Mounting.start(Page::firstText, ALL, new AllExtras());
    }
}
