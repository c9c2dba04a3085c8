package cnncalc.web.dom;

import cnncalc.CnnCalc;
import cnncalc.explain.Formula;
import cnncalc.read.LinkReader;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.web.Event;
import cnncalc.web.State;
import cnncalc.web.State.Theme;
import cnncalc.web.Update;
import cnncalc.web.view.PageView;
import cnncalc.web.view.Screen;
import cnncalc.web.view.Words;
import cnncalc.write.Link;
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
    private @Nullable Markup shown;
    private @Nullable Node root;
    private int saving;
    private int noticing;

    /** Begins with a link's network, else with the visitor's own, else with a first example. */
    public Application(String firstText) {
        Language language = Language.of(Browser.stored("language"));
        Theme theme = Theme.of(Browser.stored("theme"));
        String own = Browser.stored("text");
        state = State.of(own.isEmpty() ? firstText : own, language, theme);
        calc = CnnCalc.analyze(state.text());
        follow(Browser.hash());
    }

    /** Shows the page and listens to it. */
    public void start() {
        show();
        new Listeners(this).listen();
    }

    State state() {
        return state;
    }

    CnnCalc calc() {
        return calc;
    }

    /** Takes an event in, and remembers what follows from it. */
    void accept(Event event) {
        String before = state.text();
        Update update = Update.of(state, event);
        state = update.state();
        refusal = update.refusal();
        refusedField = refusal != null && event instanceof Event.FieldTyped typed
                ? typed.field()
                : refusal != null ? "name" : "";
        if (!state.text().equals(before)) {
            calc = CnnCalc.analyze(state.text());
            boolean step = event instanceof Event.PresetChosen || event instanceof Event.TextOpened;
            remember(step);
        }
        Browser.store("language", state.language().code());
        Browser.store("theme", state.theme().word());
        show();
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
        Browser.setHash("#" + Link.write(state.text()), step);
        if (state.own()) {
            Browser.store("text", state.text());
        }
    }

    /** Shows the network of the address, if it holds one. */
    void follow(String hash) {
        if (!LinkReader.isLink(hash)) {
            return;
        }
        try {
            String text = LinkReader.read(hash);
            if (!text.strip().equals(state.text().strip())) {
                state = Update.of(state, new Event.LinkFollowed(text)).state();
                calc = CnnCalc.analyze(state.text());
            }
        } catch (Refusal broken) {
            notice = Words.of(state.language()).say(broken.message());
        }
    }

    /** Goes back to the visitor's own work. */
    void returnToOwn() {
        accept(new Event.TextOpened(Browser.stored("text")));
    }

    void copyLink() {
        Browser.setHash("#" + Link.write(state.text()), /* step= */ false);
        String link = Browser.address() + "#" + Link.write(state.text());
        copy(link, Words.of(state.language()).template("share.done"));
    }

    void copyTable(String format) {
        String name = Words.of(state.language()).template("copy." + format);
        copy(calc.write(format, state.language()), Words.of(state.language()).say("copy.done", name));
    }

    void copyLatex(String layer) {
        StringBuilder lines = new StringBuilder();
        for (Formula formula : calc.explain(layer)) {
            lines.append(formula.latex()).append('\n');
        }
        copy(lines.toString(), Words.of(state.language()).say("copy.done", "LaTeX"));
    }

    private void copy(String text, String done) {
        Browser.copy(
                text,
                worked -> announce(worked ? done : Words.of(state.language()).template("share.failed")));
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
        boolean keepsOwn = !state.own() && !Browser.stored("text").isEmpty();
        Markup next = PageView.of(new Screen(state, calc, refusedField, refusal, notice, keepsOwn));
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
        document.setTitle(Words.of(state.language()).template("page.title"));
    }
}
