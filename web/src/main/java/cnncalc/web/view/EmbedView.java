package cnncalc.web.view;

import cnncalc.text.Catalog;
import cnncalc.text.Markup;

/** The calculator in somebody's page: what was asked for of it, and the way to the whole of it. */
final class EmbedView {

    private EmbedView() {}

    static Markup of(Screen screen) {
        Markup article = Markup.element("article", PageView.notice(screen), SummaryView.of(screen))
                .add(PageView.picture(screen))
                .add(ProblemsView.of(screen));
        if (!screen.setting().compact()) {
            article.add(TableView.of(screen));
        }
        Markup main = Markup.element("main");
        if (screen.setting().editable()) {
            main.add(Markup.element("aside", FormView.of(screen), SourceView.of(screen)));
        }
        return H.div(screen.setting().editable() ? "page embedded" : "page embedded plain")
                .with("id", "app")
                .with("lang", screen.state().language().code())
                .add(main.add(article))
                .add(footer(screen));
    }

    private static Markup footer(Screen screen) {
        Catalog words = screen.words();
        Markup open = Markup.element("a", words.template("embed.open"))
                .with("href", screen.address().get())
                .with("target", "_blank")
                .with("rel", "noopener");
        Markup footer = Markup.element("footer", open);
        return screen.setting().editable()
                ? footer.add(H.div("tools", PageView.undo(screen), PageView.redo(screen)))
                : footer;
    }
}
