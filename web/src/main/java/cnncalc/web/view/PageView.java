package cnncalc.web.view;

import cnncalc.preset.Preset;
import cnncalc.preset.PresetFamily;
import cnncalc.preset.Presets;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Panels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole page as markup of a screen; the site renders it at build time, the browser at each change. */
public final class PageView {

    private PageView() {}

    /** Returns the element that stands in the page's body. */
    public static Markup of(Screen screen) {
        return screen.setting().embedded() ? EmbedView.of(screen) : page(screen);
    }

    private static Markup page(Screen screen) {
        Markup aside = Markup.element("aside", FormView.of(screen), SourceView.of(screen));
        return H.div("page")
                .with("id", "app")
                .add(header(screen))
                .add(toolbar(screen))
                .add(Markup.element("main", aside, article(screen)))
                .add(footer(screen.words()));
    }

    private static Markup footer(Catalog words) {
        Markup pages = Markup.element("p", page(words, "networks"), Markup.text(" · "), page(words, "layers"))
                .add(Markup.text(" · "))
                .add(page(words, "conformance"));
        return Markup.element("footer", Markup.element("p", words.template("offline")), pages);
    }

    private static Markup page(Catalog words, String name) {
        return Markup.element("a", words.template("page." + name))
                .with("href", words.template("page." + name + ".address"));
    }

    private static Markup header(Screen screen) {
        Catalog words = screen.words();
        Markup logo = Markup.element("a", Markup.text("cnn"), Markup.element("b", "calc"))
                .with("class", "logo")
                .with("href", "./");
        return Markup.element(
                "header",
                Markup.element("h1", logo),
                Markup.element("p", words.template("page.tagline")),
                navigation(screen, words));
    }

    private static Markup navigation(Screen screen, Catalog words) {
        String other = words.template("language.other");
        Markup language = H.button("language", other)
                .with("id", "language")
                .with("class", "quiet")
                .with("lang", other.equals("English") ? "en" : "ko")
                .with("title", words.template("language.label"));
        String theme = "theme." + screen.state().theme().word();
        Markup share = H.button("panel", words.template("share"))
                .with("id", "share")
                .with("class", "primary")
                .with("data-panel", Panels.SHARING)
                .with("aria-haspopup", "dialog");
        return Markup.element(
                "nav", language, H.sign("theme", "◐", words.template(theme)).with("id", "theme"), share);
    }

    private static Markup toolbar(Screen screen) {
        Catalog words = screen.words();
        Markup input = Markup.element("input")
                .with("type", "file")
                .with("id", "file")
                .with("data-action", "file")
                .with("accept", ".txt,.net,.json,.py,text/plain,application/json");
        Markup file = Markup.element("label", Markup.text(words.template("file")), input)
                .with("class", "button");
        Preset chosen = chosen(screen);
        String id = chosen == null ? "" : chosen.id();
        Markup presets = screen.drawn().part("presets", List.of(words, id), () -> presets(words, chosen));
        return Markup.element("section", presets, file)
                .with("class", "toolbar")
                .with("aria-label", words.template("preset"))
                .add(H.div("grow"))
                .add(undo(screen))
                .add(redo(screen));
    }

    static Markup undo(Screen screen) {
        Markup undo = H.sign("undo", "↶", screen.words().template("undo")).with("id", "undo");
        return H.mark(undo, "disabled", !screen.state().history().canUndo());
    }

    static Markup redo(Screen screen) {
        Markup redo = H.sign("redo", "↷", screen.words().template("redo")).with("id", "redo");
        return H.mark(redo, "disabled", !screen.state().history().canRedo());
    }

    private static Markup presets(Catalog words, @Nullable Preset chosen) {
        Markup select = Markup.element("select")
                .with("id", "preset")
                .with("data-action", "preset")
                .with("aria-label", words.template("preset"));
        select.add(H.mark(option("", words.template("preset.own"), chosen == null), "disabled", chosen != null));
        for (PresetFamily family : Presets.FAMILIES) {
            Markup group = Markup.element("optgroup").with("label", words.template("presets." + family.word()));
            for (Preset preset : family.presets()) {
                group.add(option(preset.id(), label(preset, words), preset.equals(chosen)));
            }
            select.add(group);
        }
        return select;
    }

    private static String label(Preset preset, Catalog words) {
        return words.say(
                "preset.year", preset.title(), Numbers.compact(preset.published()), Integer.toString(preset.year()));
    }

    static Markup option(String value, String label, boolean selected) {
        return H.mark(Markup.element("option", label).with("value", value), "selected", selected);
    }

    static @Nullable Preset chosen(Screen screen) {
        for (Preset preset : Presets.ALL) {
            if (preset.isText(screen.state().text())) {
                return preset;
            }
        }
        return null;
    }

    private static Markup article(Screen screen) {
        return Markup.element("article", notice(screen), SummaryView.of(screen))
                .add(pictures(screen))
                .add(picture(screen))
                .add(ProblemsView.of(screen))
                .add(TableView.of(screen))
                .add(SummaryView.copies(screen))
                .add(screen.extras().panels(screen))
                .add(SummaryView.comparison(screen))
                .add(note(screen));
    }

    /** What the network may be drawn as. */
    private static Markup pictures(Screen screen) {
        Markup choice = H.div("pictures")
                .with("role", "radiogroup")
                .with("aria-label", screen.words().template("pictures"));
        for (String word : List.of("", Panels.GRAPH, Panels.BARS)) {
            Markup button = Markup.element("input")
                    .with("type", "radio")
                    .with("name", "picture")
                    .with("data-action", "picture")
                    .with("data-panel", word)
                    .with("value", word);
            H.mark(button, "checked", word.equals(screen.state().panels().picture()));
            String label =
                    screen.words().template(word.isEmpty() ? "pictures.blocks" : "pictures." + word.substring(8));
            choice.add(Markup.element("label", button, Markup.element("span", label)));
        }
        return H.mark(choice, "hidden", screen.report().rows().isEmpty());
    }

    static Markup picture(Screen screen) {
        Markup picture = screen.extras().picture(screen);
        Markup figure = Markup.element("figure", picture).with("tabindex", "0");
        return H.mark(figure, "hidden", picture.children().isEmpty());
    }

    static Markup notice(Screen screen) {
        Markup notice = Markup.element("p", screen.notice())
                .with("id", "notice")
                .with("class", screen.notice().isEmpty() && !screen.keepsOwn() ? "notice idle" : "notice")
                .with("role", "status");
        if (screen.keepsOwn()) {
            notice.add(Markup.text(screen.words().template("own.kept") + " "));
            notice.add(H.button("own", screen.words().template("own.back")).with("class", "inline"));
        }
        return notice;
    }

    private static Markup note(Screen screen) {
        Catalog words = screen.words();
        Preset preset = chosen(screen);
        if (preset == null) {
            return H.div("note idle");
        }
        Markup note = Markup.element("p", words.say("note.published", preset.source(), preset.published()));
        Markup section = H.div("note", Markup.element("h2", words.template("note")), note);
        return words.has(preset.note()) ? section.add(Markup.element("p", words.template(preset.note()))) : section;
    }
}
