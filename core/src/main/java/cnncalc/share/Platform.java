package cnncalc.share;

import java.util.List;

/**
 * A place where a network is put.
 *
 * @param word its name for scripts and words
 * @param snippets what survives there, the best first
 */
public record Platform(String word, List<Snippet> snippets) {

    /** What each takes, after its own documentation in November 2026. */
    public static final List<Platform> ALL = List.of(
            new Platform("velog", List.of(Snippet.MATH, Snippet.MARKDOWN, Snippet.PNG, Snippet.LINK)),
            new Platform("tistory", List.of(Snippet.IFRAME, Snippet.RICH, Snippet.ELEMENT, Snippet.PNG)),
            new Platform("naver", List.of(Snippet.RICH, Snippet.PNG, Snippet.LINK)),
            new Platform("github", List.of(Snippet.MARKDOWN, Snippet.SVG, Snippet.LINK)),
            new Platform("jekyll", List.of(Snippet.ELEMENT, Snippet.IFRAME, Snippet.MARKDOWN, Snippet.SVG)),
            new Platform("hugo", List.of(Snippet.HUGO, Snippet.SHORTCODE, Snippet.MARKDOWN, Snippet.SVG)),
            new Platform("wordpress", List.of(Snippet.PAGE, Snippet.IFRAME, Snippet.RICH, Snippet.PNG)),
            new Platform("wordpresscom", List.of(Snippet.RICH, Snippet.PNG, Snippet.LINK)),
            new Platform("medium", List.of(Snippet.PNG, Snippet.PLAIN, Snippet.LINK)),
            new Platform("notion", List.of(Snippet.ADDRESS, Snippet.MARKDOWN, Snippet.PNG)),
            new Platform("ghost", List.of(Snippet.IFRAME, Snippet.PAGE, Snippet.HTML, Snippet.PNG)),
            new Platform("devto", List.of(Snippet.MARKDOWN, Snippet.PNG, Snippet.LINK)),
            new Platform(
                    "file",
                    List.of(
                            Snippet.OFFLINE,
                            Snippet.SVG,
                            Snippet.PNG,
                            Snippet.CSV,
                            Snippet.KERAS_FILE,
                            Snippet.PYTORCH_FILE)),
            new Platform(
                    "plain",
                    List.of(
                            Snippet.PLAIN,
                            Snippet.NETWORK,
                            Snippet.KERAS,
                            Snippet.PYTORCH,
                            Snippet.LATEX,
                            Snippet.LINK)));

    /** Returns the platform of a word; the first one where there is none. */
    public static Platform find(String word) {
        for (Platform platform : ALL) {
            if (platform.word().equals(word)) {
                return platform;
            }
        }
        return ALL.get(0);
    }

    /** Returns one of its snippets; the best one where the word is none of them. */
    public Snippet snippet(String chosen) {
        for (Snippet snippet : snippets) {
            if (snippet.word().equals(chosen)) {
                return snippet;
            }
        }
        return snippets.get(0);
    }
}
