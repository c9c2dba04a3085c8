package cnncalc.web.view;

import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.web.Panels;
import java.util.List;

/** What the words of the field mean, from a layer on. */
final class GlossaryView {

    /** In the order in which one explains the next. */
    static final List<String> TERMS = List.of(
            "layer",
            "channel",
            "map",
            "kernel",
            "convolution",
            "stride",
            "padding",
            "valid",
            "same",
            "dilation",
            "groups",
            "depthwise",
            "pointwise",
            "transposed",
            "pooling",
            "ceil",
            "global",
            "flatten",
            "dense",
            "neuron",
            "weight",
            "bias",
            "sharing",
            "parameter",
            "trainable",
            "batch",
            "batchnorm",
            "running",
            "activation",
            "softmax",
            "macs",
            "memory",
            "receptive");

    private GlossaryView() {}

    static Markup of(Screen screen) {
        Markup panel = PanelView.of(screen, Panels.GLOSSARY);
        return screen.state().panels().isOpen(Panels.GLOSSARY)
                ? panel.add(H.div("panel-body").add(list(screen.state().language())))
                : panel;
    }

    private static Markup list(Language language) {
        boolean korean = language == Language.KOREAN;
        Catalog terms = new Catalog(language, korean ? GlossaryWords.KOREAN_TERMS : GlossaryWords.ENGLISH_TERMS);
        Language otherLanguage = korean ? Language.ENGLISH : Language.KOREAN;
        Catalog others = new Catalog(otherLanguage, korean ? GlossaryWords.ENGLISH_TERMS : GlossaryWords.KOREAN_TERMS);
        Catalog meanings = new Catalog(language, korean ? GlossaryWords.KOREAN : GlossaryWords.ENGLISH);
        Markup list = Markup.element("dl").with("class", "glossary");
        for (String term : TERMS) {
            Markup other = H.span("other", others.template(term)).with("lang", otherLanguage.code());
            Markup name = Markup.element("dt", Markup.element("b", terms.template(term)), Markup.text(" "))
                    .add(other);
            list.add(H.div("term", name, Markup.element("dd", meanings.template(term))));
        }
        return list;
    }
}
