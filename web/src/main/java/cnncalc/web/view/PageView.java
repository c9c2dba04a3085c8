package cnncalc.web.view;

import cnncalc.picture.Volumes;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import org.jspecify.annotations.Nullable;

/** The whole page as markup of a screen; the site renders it at build time, the browser at each change. */
public final class PageView {

    private PageView() {}

    /** Returns the element that stands in the page's body. */
    public static Markup of(Screen screen) {
        return H.div(
                        "page",
                        header(screen),
                        toolbar(screen),
                        Markup.element(
                                "main",
                                Markup.element("aside", FormView.of(screen), SourceView.of(screen)),
                                article(screen)),
                        Markup.element(
                                "footer", Markup.element("p", screen.words().template("offline"))))
                .with("id", "app");
    }

    private static Markup header(Screen screen) {
        Catalog words = screen.words();
        String theme = "theme." + screen.state().theme().word();
        Markup logo = Markup.element("a", Markup.text("cnn"), Markup.element("b", "calc"))
                .with("class", "logo")
                .with("href", "./");
        return Markup.element(
                "header",
                Markup.element("h1", logo),
                Markup.element("p", words.template("page.tagline")),
                Markup.element(
                        "nav",
                        H.button("language", words.template("language.other"))
                                .with("id", "language")
                                .with("class", "quiet")
                                .with("lang", words.template("language.other").equals("English") ? "en" : "ko")
                                .with("aria-label", words.template("language.label")),
                        H.sign("theme", "◐", words.template(theme)).with("id", "theme"),
                        H.button("share", words.template("share"))
                                .with("id", "share")
                                .with("class", "primary")));
    }

    private static Markup toolbar(Screen screen) {
        Catalog words = screen.words();
        Markup file = Markup.element(
                        "label",
                        Markup.text(words.template("file")),
                        Markup.element("input")
                                .with("type", "file")
                                .with("id", "file")
                                .with("data-action", "file")
                                .with("accept", ".txt,.net,text/plain"))
                .with("class", "button");
        Markup undo = H.sign("undo", "↶", words.template("undo")).with("id", "undo");
        Markup redo = H.sign("redo", "↷", words.template("redo")).with("id", "redo");
        return H.div(
                "toolbar",
                presets(screen),
                file,
                H.div("grow"),
                H.mark(undo, "disabled", !screen.state().history().canUndo()),
                H.mark(redo, "disabled", !screen.state().history().canRedo()));
    }

    private static Markup presets(Screen screen) {
        Catalog words = screen.words();
        Markup select = Markup.element("select")
                .with("id", "preset")
                .with("data-action", "preset")
                .with("aria-label", words.template("preset"));
        Preset chosen = chosen(screen);
        select.add(option("", words.template("preset.own"), chosen == null));
        for (Preset preset : Presets.ALL) {
            String label = words.say(
                    "preset.year",
                    preset.title(),
                    Numbers.compact(preset.published()),
                    Integer.toString(preset.year()));
            select.add(option(preset.id(), label, preset.equals(chosen)));
        }
        return select;
    }

    static Markup option(String value, String label, boolean selected) {
        return H.mark(Markup.element("option", label).with("value", value), "selected", selected);
    }

    private static @Nullable Preset chosen(Screen screen) {
        for (Preset preset : Presets.ALL) {
            if (preset.text().equals(screen.state().text())) {
                return preset;
            }
        }
        return null;
    }

    private static Markup article(Screen screen) {
        Markup picture = Markup.element("figure", Volumes.draw(screen.report()));
        return Markup.element(
                "article",
                notice(screen),
                SummaryView.of(screen),
                picture,
                ProblemsView.of(screen),
                TableView.of(screen),
                SummaryView.copies(screen),
                SummaryView.comparison(screen),
                note(screen));
    }

    private static Markup notice(Screen screen) {
        Markup notice = Markup.element("p", screen.notice())
                .with("id", "notice")
                .with("class", screen.notice().isEmpty() && !screen.keepsOwn() ? "notice idle" : "notice")
                .with("role", "status");
        if (screen.keepsOwn()) {
            notice.add(
                    Markup.text(screen.words().template("own.kept") + " "),
                    H.button("own", screen.words().template("own.back")).with("class", "inline"));
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
