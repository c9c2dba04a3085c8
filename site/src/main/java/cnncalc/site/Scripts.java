package cnncalc.site;

import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.web.view.Words;
import java.io.IOException;

/** The page's programs, and what they say as scripts of their own. */
final class Scripts {

    static final String COMPILED = "/cnncalc/web/built/";
    static final String PAGE = "js/page.js";
    static final String CODE = "js/code.js";

    private Scripts() {}

    /** A classic script, so that it runs from disk, where browsers refuse modules; its {@code var main} stays inside. */
    static String program(String script) throws IOException {
        return "(function(){" + Files.text(COMPILED + script) + "\nmain();})();\n";
    }

    /** Returns what the page says in a language, as a script that hands it over. */
    static String words(Language language) {
        String quoted = (String.join("", Catalogs.texts(language)) + Words.text(language))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("</", "<\\/");
        return "(window.cnncalcWords = window.cnncalcWords || {})." + language.code() + " = \"" + quoted + "\";\n";
    }

    static String allWords() {
        StringBuilder scripts = new StringBuilder();
        for (Language language : Language.values()) {
            scripts.append(words(language));
        }
        return scripts.toString();
    }
}
