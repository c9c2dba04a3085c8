package cnncalc.site;

import cnncalc.layer.Family;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import java.io.IOException;
import java.util.Map;

/** The layer reference: every type by family. */
final class LayersPage {

    private LayersPage() {}

    static String html(Catalog words, Address address) throws IOException {
        Map<String, LayerEntry> entries = LayerEntry.all();
        Markup main = Markup.element("main")
                .with("class", "text")
                .add(Markup.element("h1", words.template("site.layers")))
                .add(Markup.element("p", words.say("site.layers.intro", LayerTypes.ALL.size())))
                .add(contents(words));
        for (Family family : Family.values()) {
            Markup title = Markup.element("h2", words.template("family." + family.word()));
            boolean any = false;
            for (LayerType type : LayerTypes.ALL) {
                LayerEntry entry = entries.get(type.word());
                if (type.family() == family && entry != null) {
                    main = any ? main : main.add(title);
                    main.add(LayerSection.of(words, type, entry));
                    any = true;
                }
            }
        }
        return PageFrame.html("layers", "", PageFrame.head("layers", words, address), words, main);
    }

    private static Markup contents(Catalog words) {
        Markup list = Markup.element("dl").with("class", "contents");
        for (Family family : Family.values()) {
            Markup links = Markup.element("dd");
            for (LayerType type : LayerTypes.ALL) {
                if (type.family() == family) {
                    links.add(PageFrame.link("#" + type.word(), type.word())).add(Markup.text(" "));
                }
            }
            if (!links.children().isEmpty()) {
                list.add(Markup.element("dt", words.template("family." + family.word())))
                        .add(links);
            }
        }
        return list;
    }
}
