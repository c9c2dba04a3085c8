package cnncalc.share;

import java.util.List;

/** A form that a network is given away in. */
public enum Snippet {
    LINK("link", Way.TEXT, ""),
    PAGE("page", Way.TEXT, ""),
    ADDRESS("address", Way.TEXT, ""),
    MARKDOWN("markdown", Way.TEXT, ""),
    MATH("math", Way.TEXT, ""),
    RICH("rich", Way.RICH, ""),
    HTML("html", Way.TEXT, ""),
    IFRAME("iframe", Way.TEXT, ""),
    ELEMENT("element", Way.TEXT, ""),
    HUGO("hugo", Way.TEXT, ""),
    SHORTCODE("shortcode", Way.FILE, "html"),
    LATEX("latex", Way.TEXT, ""),
    PLAIN("text", Way.TEXT, ""),
    NETWORK("network", Way.TEXT, ""),
    KERAS("keras", Way.TEXT, ""),
    PYTORCH("pytorch", Way.TEXT, ""),
    KERAS_FILE("kerasfile", Way.FILE, "py"),
    PYTORCH_FILE("pytorchfile", Way.FILE, "py"),
    CSV("csv", Way.FILE, "csv"),
    SVG("svg", Way.FILE, "svg"),
    PNG("png", Way.FILE, "png"),
    OFFLINE("offline", Way.FILE, "html");

    /** How it leaves the page. */
    public enum Way {
        /** Copied as text. */
        TEXT,
        /** Copied so that it keeps its look where it is pasted; as a table of text where it cannot. */
        RICH,
        /** Saved as a file. */
        FILE
    }

    /** All of them. */
    public static final List<Snippet> ALL = List.of(values());

    private final String word;
    private final Way way;
    private final String ending;

    Snippet(String word, Way way, String ending) {
        this.word = word;
        this.way = way;
        this.ending = ending;
    }

    /** Returns its name for scripts and words. */
    public String word() {
        return word;
    }

    public Way way() {
        return way;
    }

    /** Returns the file's name. */
    public String fileName(Shared shared) {
        String name = this == SHORTCODE ? "cnncalc" : ending.equals("py") ? "model" : shared.fileName();
        return name + "." + ending;
    }

    /** Returns the snippet; of a picture in pixels, the drawing that it is made from; of a whole page, the text for it. */
    public String write(Shared shared) {
        return Snippets.write(this, shared);
    }
}
