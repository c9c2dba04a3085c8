package cnncalc.text;

/** A language that every message exists in. */
public enum Language {
    ENGLISH("en"),
    KOREAN("ko");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the ISO 639-1 code, as in {@code <html lang>}. */
    public String code() {
        return code;
    }

    /** Returns Korean for {@code ko} and its regions, English for everything else. */
    public static Language of(String code) {
        return code.startsWith("ko") ? KOREAN : ENGLISH;
    }
}
