package cnncalc.python;

import java.util.List;

/** Brings pasted text into Python, character for character, so that places stay those of the paste. */
final class Cleaning {

    private Cleaning() {}

    /** Returns the text without prompts, shell lines and notebook commands; a Python 2 print does nothing. */
    static String clean(String source) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        int indent = indent(source);
        while (start <= source.length()) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            out.append(line(source.substring(start, end), indent));
            out.append(end < source.length() ? "\n" : "");
            start = end + 1;
        }
        return out.toString();
    }

    /** Returns the blanks that every line begins with; the places of the rest move, so that they are counted here alone. */
    private static int indent(String source) {
        int least = Integer.MAX_VALUE;
        int at = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n') {
                at = i + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                least = Math.min(least, i - at);
                int end = source.indexOf('\n', i);
                i = end < 0 ? source.length() : end - 1;
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private static String line(String written, int indent) {
        String line = plain(written);
        int first = 0;
        while (first < line.length() && (line.charAt(first) == ' ' || line.charAt(first) == '\t')) {
            first++;
        }
        String rest = line.substring(first);
        if (rest.startsWith(">>> ") || rest.startsWith("... ")) {
            return line.substring(0, first) + rest.substring(4) + "    ";
        }
        boolean bare = rest.equals(">>>") || (rest.equals("...") && first == 0);
        boolean command = rest.startsWith("!")
                || rest.startsWith("%")
                || rest.startsWith("$ ")
                || rest.startsWith("```")
                || isShell(rest);
        boolean prompt = rest.startsWith("In [") || rest.startsWith("Out[");
        int colon = prompt ? rest.indexOf("]:") : -1;
        if (colon > 0 && rest.startsWith("In [")) {
            int code = colon + 2 < rest.length() && rest.charAt(colon + 2) == ' ' ? colon + 3 : colon + 2;
            return rest.substring(Math.min(code, rest.length())) + " ".repeat(Math.min(code, rest.length()) + first);
        }
        if (command || bare || colon > 0) {
            return blank(line, first);
        }
        if (isOldPrint(rest)) {
            return blank(line, first);
        }
        return indent > 0 && line.length() >= indent ? line.substring(indent) + " ".repeat(indent) : line;
    }

    /** A statement that does nothing takes the line's place, as it may be all that a block has. */
    private static String blank(String line, int first) {
        String pass = first > 0 && line.length() - first >= 4 ? "pass" : "";
        return line.substring(0, first) + pass + " ".repeat(line.length() - first - pass.length());
    }

    /** What a notebook takes for a command without a sign in front. */
    private static boolean isShell(String rest) {
        for (String command : List.of("ls -", "pip install ", "pip3 install ", "conda install ", "cd /", "cd ..")) {
            if (rest.startsWith(command)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOldPrint(String rest) {
        boolean print = rest.startsWith("print ") && rest.length() > 6;
        char next = print ? rest.charAt(6) : '(';
        return print && next != '(' && next != '=' && next != '.';
    }

    /** Curly quotes, odd blanks and a mark of the byte order become what was meant. */
    private static String plain(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            out.append(
                    switch (c) {
                        case '\u201c', '\u201d' -> '"';
                        case '\u2018', '\u2019' -> '\'';
                        case '\u00a0', '\ufeff', '\u200b', '\u3000' -> ' ';
                        default -> c;
                    });
        }
        return out.toString();
    }
}
