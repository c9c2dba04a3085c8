package cnncalc.web.dom;

import cnncalc.CnnCalc;
import cnncalc.explain.Formula;
import cnncalc.link.Link;
import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.web.Calculator;
import cnncalc.web.Editing;
import cnncalc.web.Event;
import cnncalc.web.State;
import cnncalc.web.State.Theme;
import cnncalc.web.view.PageView;
import cnncalc.web.view.Screen;
import cnncalc.write.Formats;
import cnncalc.write.NetworkTextWriter;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/** The running page: an event comes in, the state changes, the screen follows. */
public final class Application {

    private static final int SAVE_AFTER = 250;
    private static final int NOTICE_FOR = 5000;

    private State state;
    private CnnCalc calc;
    private String refusedField = "";
    private @Nullable Message refusal;
    private String notice = "";
    private Catalog words;
    private @Nullable Markup shown;
    private @Nullable Node root;
    private int saving;
    private int noticing;
    private boolean retired;

    /** Begins with a link's network, else with the visitor's own, else with a first example. */
    public Application(String firstText, Calculator calculator) {
        Language language = Language.of(Browser.stored("language"));
        Theme theme = Theme.of(Browser.stored("theme"));
        String own = Browser.stored("text");
        state = State.of(own.isEmpty() ? firstText : own, language, theme).with(calculator);
        int handed = Browser.handedCount();
        if (handed > 0) {
            state = State.of(Browser.handed(0), language, theme).with(calculator);
        }
        for (int i = 1; i < handed; i++) {
            state = state.changed(Browser.handed(i));
        }
        calc = state.analyzed();
        words = words(Language.of(Browser.pageLanguage()));
    }

    private static Catalog words(Language language) {
        return new Catalog(language, Browser.words(language.code()));
    }

    /** Shows the page and listens to it. */
    public void start() {
        speak(() -> {
            if (Browser.handedCount() == 0) {
                follow(Browser.hash());
            }
            show();
            readAll();
            new Listeners(this).listen();
        });
    }

    /** Goes on when the words of the state's language are there; where they cannot be had, in the language spoken. */
    private void speak(Browser.Callback then) {
        Language language = state.language();
        if (language != words.language() && Browser.words(language.code()).isEmpty()) {
            Browser.loadWords(language.code(), loaded -> {
                state = loaded ? state : state.with(words.language());
                speak(then);
            });
            return;
        }
        words = language == words.language() ? words : words(language);
        then.call();
    }

    State state() {
        return state;
    }

    CnnCalc calc() {
        return calc;
    }

    /** Takes an event in, and remembers what follows from it. */
    void accept(Event event) {
        if (retired) {
            return;
        }
        refuse("", null);
        try {
            become(event.after(state), event instanceof Event.Arrival);
        } catch (Refusal refused) {
            String field = refused.field();
            refuse(field == null ? "" : field, refused.message());
        }
        speak(this::show);
    }

    private void refuse(String field, @Nullable Message message) {
        refusedField = field;
        refusal = message;
    }

    private void become(State next, boolean step) {
        boolean changed =
                !next.text().equals(state.text()) || !next.inputShape().equals(state.inputShape());
        if (next.language() != state.language()) {
            Browser.store("language", next.language().code());
        }
        if (next.theme() != state.theme()) {
            Browser.store("theme", next.theme().word());
        }
        state = next;
        if (changed) {
            calc = state.analyzed();
            remember(step);
            readAll();
        }
    }

    /** Loads the program with all readers where this one does not read the text, and leaves the page to it. */
    private void readAll() {
        if (state.calculator().reads(state.text())) {
            return;
        }
        for (String text : state.history().past()) {
            Browser.hand(text);
        }
        Browser.hand(state.text());
        announce(words.template("reader.loading"));
        Browser.loadScript("js/code.js", loaded -> {
            retired = loaded;
            if (!loaded) {
                Browser.takeBack();
                announce(words.template("reader.failed"));
            }
        });
    }

    private void remember(boolean step) {
        Browser.cancel(saving);
        if (step) {
            save(/* step= */ true);
        } else {
            saving = Browser.later(() -> save(/* step= */ false), SAVE_AFTER);
        }
    }

    private void save(boolean step) {
        if (hasLink()) {
            Browser.setHash("#" + Link.write(linked()), step, state.own());
        }
        if (state.own()) {
            Browser.store("text", state.text());
        }
    }

    /** Shows the network of the address, if it holds one. */
    void follow(String hash) {
        if (retired || !Link.isLink(hash)) {
            return;
        }
        try {
            String text = Link.read(hash);
            if (!text.trim().equals(state.text().trim())) {
                boolean own = Browser.isOwnAddress() || Browser.stored("text").isEmpty();
                state = new Event.LinkFollowed(text).after(state).owned(own);
                calc = state.analyzed();
            }
        } catch (Refusal broken) {
            announce(words.say(broken.message()));
        }
    }

    /** Goes back to the visitor's own work. */
    void returnToOwn() {
        accept(new Event.TextOpened(Browser.stored("text")));
    }

    /** The text that a link holds: code and model files are sent as the network that they give. */
    private String linked() {
        return Editing.isNetworkText(calc)
                ? state.text()
                : NetworkTextWriter.write(calc.report().network());
    }

    /** Whether the text is short enough for a link that will be read. */
    private boolean hasLink() {
        return Link.fits(linked());
    }

    void copyLink() {
        if (!hasLink()) {
            announce(words.template("share.long"));
            return;
        }
        Browser.setHash("#" + Link.write(linked()), /* step= */ false, state.own());
        String link = Browser.address() + "#" + Link.write(linked());
        copy(link, words.template("share.done"));
    }

    void copyTable(String format) {
        String name = words.template("copy." + format);
        copy(Formats.table(format, calc.report(), words), words.say("copy.done", name));
    }

    void copyLatex(String layer) {
        StringBuilder lines = new StringBuilder();
        for (Formula formula : calc.explain(layer)) {
            lines.append(formula.latex()).append('\n');
        }
        copy(lines.toString(), words.say("copy.done", "LaTeX"));
    }

    private void copy(String text, String done) {
        Browser.copy(text, worked -> announce(worked ? done : words.template("share.failed")));
    }

    private void announce(String text) {
        notice = text;
        show();
        Browser.cancel(noticing);
        noticing = Browser.later(
                () -> {
                    notice = "";
                    show();
                },
                NOTICE_FOR);
    }

    void show() {
        if (retired) {
            return;
        }
        boolean keepsOwn = !state.own() && !Browser.stored("text").isEmpty();
        Markup next = PageView.of(new Screen(state, calc, words, refusedField, refusal, notice, keepsOwn));
        HTMLDocument document = HTMLDocument.current();
        if (shown == null || root == null) {
            HTMLElement old = document.getElementById("app");
            root = Patch.create(next);
            document.getBody().replaceChild(root, old);
        } else {
            root = Patch.apply(root, shown, next);
        }
        shown = next;
        document.getDocumentElement().setAttribute("lang", state.language().code());
        document.getDocumentElement().setAttribute("data-theme", state.theme().word());
        document.setTitle(words.template("page.title"));
    }
}
