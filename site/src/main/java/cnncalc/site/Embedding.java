package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What stands in other people's pages: the page for a frame, and the program of the element. */
final class Embedding {

    private Embedding() {}

    /** Returns a page in one file that may do nothing but run its own script. */
    static String frame(String style, String script) throws IOException {
        String inScript = inHtml(script);
        String policy = "default-src 'none'; script-src '" + hash(inScript) + "'; style-src '" + hash(style)
                + "'; img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none';"
                + " require-trusted-types-for 'script'; trusted-types cnncalc";
        return Files.text(Build.STATIC + "embed.html")
                .replace("{policy}", policy)
                .replace("{style}", style)
                .replace("{script}", inScript);
    }

    /** A script may not hold what would end it, or open a comment, for the reader of HTML. */
    static String inHtml(String script) {
        return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    /** Returns what a Content Security Policy calls a script or style in the page. */
    static String hash(String text) {
        return hash(text.getBytes(UTF_8));
    }

    static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the program with the style of a shadow root: it is as wide as its element, and as light or dark as asked. */
    static String forElements(String style, String script) {
        String scoped = style.replaceAll("@media \\((max-width: \\d+px)\\)", "@container ($1)")
                .replaceAll(":root\\[data-theme=\"(\\w+)\"\\]", ":host([theme=\"$1\"])")
                .replace(
                        ":root {\n  color-scheme: light dark;",
                        ":host([theme=\"auto\"]) { color-scheme: light dark; }\n:host {")
                .replace("\nhtml {", "\n:host {");
        String host = ":host { display: block; container-type: inline-size; }\n:host([hidden]) { display: none; }\n";
        return "window.cnncalcStyle = " + quoted(host + scoped) + ";\n" + script;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
