package cnncalc.web.dom;

import cnncalc.CnnCalc;
import cnncalc.link.Link;
import cnncalc.text.Catalog;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.web.Calculator;
import cnncalc.web.Editing;
import cnncalc.web.Event;
import cnncalc.web.Panels;
import cnncalc.web.State;
import cnncalc.web.view.Drawn;
import cnncalc.web.view.Extras;
import cnncalc.web.view.Gift;
import cnncalc.web.view.PageView;
import cnncalc.web.view.Screen;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.xml.Node;

/**
 * The running page: an event comes in, the state changes, the screen follows. What the build has painted already stays until
 * then, and nothing is worked out before it is wanted.
 */
final class Application {

    private static final int SAVE_AFTER = 250;
    private static final int NOTICE_FOR = 5000;

    private final Surface surface;
    private final Extras extras;
    private final String firstText;
    private final Drawn drawn = new Drawn();
    private State state;
    private @Nullable CnnCalc calc;
    private String refusedField = "";
    private @Nullable Message refusal;
    private String notice = "";
    private Language spoken;
    private @Nullable Catalog words;
    private @Nullable Markup shown;
    private @Nullable Node root;
    private int saving;
    private int noticing;
    private int moving;
    private boolean retired;

    Application(Supplier<String> example, Calculator calculator, Extras extras, Surface surface) {
        firstText = Beginning.text(example, surface);
        this.surface = surface;
        this.extras = extras;
        state = Beginning.of(firstText, calculator, surface);
        spoken = Language.of(Browser.pageLanguage());
    }

    /** Returns what the page says, read when something is first said. */
    private Catalog words() {
        Catalog known = words;
        if (known == null) {
            known = new Catalog(spoken, Browser.words(spoken.code()));
            words = known;
        }
        return known;
    }

    /** Shows the page, with what the visitor did before the program was there, and listens to it. */
    void start() {
        boolean fresh = surface.isPage() && Browser.handedCount() == 0;
        String chosen = fresh ? Browser.changed("preset") : "";
        String typed = fresh ? Browser.changed("source") : "";
        speak(() -> {
            if (Browser.handedCount() == 0) {
                follow(surface.given());
                followEnclosed();
            }
            if (!Beginning.isPainted(state, firstText, surface)) {
                show();
                readAll();
            }
            new Listeners(this, surface).listen();
            surface.listen(this::followAndShow);
            if (!chosen.isEmpty()) {
                accept(new Event.PresetChosen(chosen));
            }
            if (!typed.isEmpty()) {
                accept(new Event.Typed(typed, Browser.now()));
            }
            Browser.repeatEarly();
            if (!Browser.wanted().isEmpty()) {
                Browser.focus(surface.root(), "[data-panel='" + Browser.wanted() + "']");
            }
        });
    }

    /** Makes ready for what a visitor who points at something will do next. */
    void expect() {
        if (shown == null) {
            Browser.later(this::show, 0);
        }
    }

    /** Goes on when the words of the state's language are there; where they cannot be had, in the language spoken. */
    private void speak(Browser.Callback then) {
        Language language = state.language();
        if (language != spoken && Browser.words(language.code()).isEmpty()) {
            Browser.loadWords(language.code(), loaded -> {
                state = loaded ? state : state.with(spoken);
                speak(then);
            });
            return;
        }
        words = language == spoken ? words : null;
        spoken = language;
        then.call();
    }

    State state() {
        return state;
    }

    /** Returns what the text comes to, worked out when it is first asked for. */
    CnnCalc calc() {
        CnnCalc known = calc;
        if (known == null) {
            known = state.analyzed();
            calc = known;
        }
        return known;
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

    /** Takes in what is done with a value, where the extras know what it means. */
    void hear(String action, String value) {
        Event event = extras.heard(screen(), action, value);
        if (event != null) {
            accept(event);
        }
    }

    /** Goes on with what moves by itself. */
    private void goOn() {
        Browser.cancel(moving);
        Event next = extras.next(screen());
        if (next != null) {
            int wait = 1000 / state.panels().sweep().speed();
            moving = Browser.later(() -> accept(next), wait);
        }
    }

    private void refuse(String field, @Nullable Message message) {
        refusedField = field;
        refusal = message;
    }

    private void become(State next, boolean step) {
        boolean changed = !next.text().equals(state.text())
                || !next.inputShape().equals(state.inputShape())
                || !next.entry().equals(state.entry())
                || !next.dialect().equals(state.dialect());
        if (next.language() != state.language()) {
            surface.store("language", next.language().code());
        }
        if (next.theme() != state.theme()) {
            surface.store("theme", next.theme().word());
        }
        state = next;
        if (changed) {
            calc = null;
            remember(step);
        }
        readAll();
    }

    /** Loads the program with all readers where this one does not read the text, and leaves the page to it. */
    private void readAll() {
        boolean reads = state.calculator().reads(state.text());
        if (reads && extras.have(state)) {
            return;
        }
        if (!surface.isPage()) {
            announce(words().template("reader.elsewhere"));
            return;
        }
        for (String text : state.history().past()) {
            Browser.hand(text);
        }
        Browser.hand(state.text());
        for (String panel : state.panels().opened()) {
            Browser.want(panel);
        }
        announce(words().template(reads ? "extras.loading" : "reader.loading"));
        Browser.loadScript("js/code.js", loaded -> {
            retired = loaded;
            if (!loaded) {
                Browser.takeBack();
                state = state.with(Panels.closed());
                announce(words().template("reader.failed"));
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
        boolean links = hasLink();
        if (links && surface.isPage()) {
            Browser.setHash("#" + Link.write(linked()), step, state.own());
        }
        if (links) {
            surface.tell(Link.write(linked()));
        }
        if (state.own()) {
            surface.store("text", state.text());
        }
    }

    /** Shows what the surface was given, as when the address or an attribute of the element has changed. */
    void follow() {
        state = surface.isPage() ? state : state.with(surface.language());
        follow(surface.given());
        speak(this::show);
    }

    private void followAndShow(String given) {
        follow(given);
        show();
    }

    /** Shows the network of an address, if it holds one; whoever embeds the calculator may also give network text. */
    void follow(String given) {
        boolean text = !surface.isPage() && !given.trim().isEmpty() && !given.startsWith("#");
        if (text && given.length() <= Link.MAX_TEXT) {
            state = new Event.LinkFollowed(given).after(state);
            calc = null;
        }
        if (!retired && !text && Link.isLink(given)) {
            followLink(given);
        }
    }

    private void followLink(String hash) {
        try {
            String text = Link.read(hash);
            if (!text.trim().equals(state.text().trim())) {
                boolean own = Browser.isOwnAddress() || surface.stored("text").isEmpty();
                state = new Event.LinkFollowed(text).after(state).owned(own);
                calc = null;
            }
        } catch (Refusal broken) {
            announce(words().say(broken.message()));
        }
    }

    /** Shows the network that was saved with the page, unless the address holds another. */
    private void followEnclosed() {
        String enclosed = surface.isPage() && !Link.isLink(surface.given()) ? Gifts.enclosed() : "";
        if (!enclosed.isEmpty() && !enclosed.equals(state.text().trim())) {
            state = new Event.LinkFollowed(enclosed)
                    .after(state)
                    .owned(surface.stored("text").isEmpty());
            calc = null;
        }
    }

    /** Goes back to the visitor's own work. */
    void returnToOwn() {
        accept(new Event.TextOpened(surface.stored("text")));
    }

    /** The text that a link holds: code and model files are sent as the network that they give. */
    private String linked() {
        return Editing.shared(calc(), state.text());
    }

    /** Whether the text is short enough for a link that will be read. */
    private boolean hasLink() {
        return Link.fits(linked());
    }

    /** Returns the address of the whole calculator with this network in it. */
    private String address() {
        String address =
                surface.isPage() ? Browser.address() : surface.setting().address();
        return hasLink() ? address + "#" + Link.write(linked()) : address;
    }

    /** Gives a snippet of the network away. */
    void give(String snippet) {
        Gift gift = extras.gift(screen(), snippet);
        if (gift != null) {
            new Giving(words(), this::announce).give(gift);
        }
    }

    /** Closes the dialog where the browser has done so, as by Escape. */
    void closeDialog() {
        if (state.panels().isOpen(Panels.SHARING)) {
            accept(new Event.PanelToggled(Panels.SHARING));
        }
    }

    void copyTable(String format) {
        new Giving(words(), this::announce).copyTable(calc().report(), format);
    }

    void copyLatex(String layer) {
        new Giving(words(), this::announce).copyLatex(calc().explain(layer));
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

    private Screen screen() {
        boolean keepsOwn = !state.own() && !surface.stored("text").isEmpty();
        return new Screen(
                state,
                calc(),
                words(),
                extras,
                surface.setting(),
                Browser.base(),
                this::address,
                refusedField,
                refusal,
                notice,
                drawn,
                keepsOwn);
    }

    void show() {
        if (retired) {
            return;
        }
        Markup next = PageView.of(screen());
        if (shown == null || root == null) {
            root = surface.place(next);
        } else {
            root = Patch.apply(root, shown, next);
        }
        shown = next;
        goOn();
        Browser.showDialogs(surface.root());
        surface.dress(state.language(), state.theme(), words().template("page.title"));
    }
}
