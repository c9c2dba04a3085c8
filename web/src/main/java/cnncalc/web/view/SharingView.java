package cnncalc.web.view;

import cnncalc.link.Link;
import cnncalc.preset.Preset;
import cnncalc.share.Platform;
import cnncalc.share.QrCode;
import cnncalc.share.Shared;
import cnncalc.share.Snippet;
import cnncalc.share.Snippet.Way;
import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.web.Editing;
import cnncalc.web.Panels;
import org.jspecify.annotations.Nullable;

/** The dialog that gives the network away: its link, as text and as a code, and what each platform takes. */
final class SharingView {

    private static final String PLATFORM = "platform";

    private final Screen screen;
    private final Catalog words;
    private final Shared shared;
    private final Platform platform;
    private final Snippet snippet;

    SharingView(Screen screen) {
        this.screen = screen;
        this.words = screen.words();
        this.shared = shared(screen);
        Panels panels = screen.state().panels();
        String usual = words.language() == Language.KOREAN ? "velog" : "github";
        this.platform = Platform.find(panels.setting(PLATFORM, usual));
        this.snippet = platform.snippet(panels.setting(snippetOf(platform), ""));
    }

    /** The setting that says as what the network goes to a platform; each keeps its own. */
    private static String snippetOf(Platform platform) {
        return "snippet." + platform.word();
    }

    private static Shared shared(Screen screen) {
        String text = Editing.shared(screen.calc(), screen.state().text());
        String link = Link.fits(text) ? Link.write(text) : "";
        Preset preset = PageView.chosen(screen);
        String page = preset == null ? "" : screen.words().language().code() + "/" + preset.id() + ".html";
        return new Shared(screen.report(), screen.words(), text, link, screen.base(), page, AllExtras.drawn(screen));
    }

    Gift gift(String word) {
        Snippet wanted = word.equals(Snippet.LINK.word()) ? Snippet.LINK : platform.snippet(word);
        String content = wanted.write(shared);
        String name = words.template("snippet." + wanted.word());
        String file = wanted.way() == Way.FILE ? wanted.fileName(shared) : "";
        String plain = wanted.way() == Way.RICH ? Snippet.PLAIN.write(shared) : null;
        return new Gift(kind(wanted), content, plain, file, name);
    }

    private static String kind(Snippet snippet) {
        return switch (snippet) {
            case PNG -> "picture";
            case OFFLINE -> "page";
            default ->
                switch (snippet.way()) {
                    case TEXT -> "text";
                    case RICH -> "rich";
                    case FILE -> "file";
                };
        };
    }

    Markup dialog() {
        Markup close = H.sign("panel", "×", words.template("sharing.close")).with("data-panel", Panels.SHARING);
        Markup title = Markup.element("h2", words.template("sharing.title")).with("id", "sharing-title");
        return Markup.element("dialog", H.div("dialog-head", title, close))
                .with("id", Panels.SHARING)
                .with("data-panel", Panels.SHARING)
                .with("aria-labelledby", "sharing-title")
                .add(H.div("sharing-link", link(), code()))
                .add(where())
                .add(preview())
                .add(Markup.element("p", screen.notice()).with("class", "done").with("role", "status"));
    }

    private Markup link() {
        Markup box = Markup.element("input")
                .with("id", "link")
                .with("type", "text")
                .with("readonly", "")
                .with("value", shared.address());
        Markup label = Markup.element("label", Markup.element("span", words.template("sharing.link")), box);
        boolean tooLong = shared.link().isEmpty();
        String help = tooLong
                ? words.template("share.long")
                : words.say("sharing.link.help", (long) shared.address().length());
        return H.div("sharing-address", label, take(Snippet.LINK, tooLong))
                .add(Markup.element("p", help).with("class", "help"));
    }

    private Markup code() {
        @Nullable QrCode code = shared.link().isEmpty() ? null : QrCode.of(shared.address());
        return code == null
                ? Markup.element("p", words.template("sharing.code.none")).with("class", "help")
                : Markup.element("figure", code.draw(words.template("sharing.code")));
    }

    private Markup where() {
        Markup select = H.setting(Markup.element("select"), PLATFORM).with("id", PLATFORM);
        for (Platform each : Platform.ALL) {
            select.add(PageView.option(each.word(), words.template("platform." + each.word()), each.equals(platform)));
        }
        Markup kinds = H.div("kinds").with("role", "group").with("aria-label", words.template("sharing.kinds"));
        for (Snippet each : platform.snippets()) {
            kinds.add(H.button("set", words.template("snippet." + each.word()))
                    .with("data-setting", snippetOf(platform))
                    .with("data-value", each.word())
                    .with("aria-pressed", Boolean.toString(each == snippet)));
        }
        Markup label = Markup.element("label", Markup.element("span", words.template("sharing.where")), select);
        return H.div("sharing-where", label, kinds)
                .add(Markup.element("p", words.template("platform." + platform.word() + ".help"))
                        .with("class", "help"));
    }

    private Markup preview() {
        Markup shown = switch (snippet) {
            case RICH -> cnncalc.write.Formats.htmlTable(screen.report(), words);
            case SVG, PNG -> shared.picture().draw(screen.report(), words);
            case OFFLINE -> Markup.element("p", words.template("snippet.offline.help"));
            default ->
                Markup.element("textarea")
                        .with("readonly", "")
                        .with("rows", "8")
                        .with("spellcheck", "false")
                        .with("aria-label", words.template("snippet." + snippet.word()))
                        .with("value", snippet.write(shared));
        };
        return H.div("sharing-preview", H.div("preview").with("tabindex", "0").add(shown), take(snippet, false));
    }

    /** The one button that copies or saves. */
    private Markup take(Snippet what, boolean impossible) {
        String key = what.way() == Way.FILE ? "sharing.save" : "sharing.copy";
        Markup button = H.button("take", words.say(key, words.template("snippet." + what.word())))
                .with("class", "primary")
                .with("data-snippet", what.word());
        return H.mark(button, "disabled", impossible);
    }
}
