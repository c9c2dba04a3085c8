package cnncalc.share;

import cnncalc.analysis.Report;
import cnncalc.picture.Picture;
import cnncalc.text.Catalog;

/**
 * What is shared.
 *
 * @param report what the network comes to
 * @param catalog the words of the reader's language
 * @param text the network as network text
 * @param link the network as the part of an address behind the {@code #}; empty where it is too long for one
 * @param base address of the folder that holds the calculator, with the slash at its end
 * @param page the part of an address behind the base where the network has a page of its own; empty for none
 * @param picture what the network is drawn as
 */
public record Shared(
        Report report, Catalog catalog, String text, String link, String base, String page, Picture picture) {

    private static final String NAME = "cnncalc";

    /** Returns what the network is called. */
    public String title() {
        String title = report.network().title();
        return title.isEmpty() ? NAME : title;
    }

    /** Returns the network's title as the name of a file, without an ending: small letters, digits, hyphens. */
    public String fileName() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < title().length() && name.length() < 60; i++) {
            char c = title().charAt(i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            boolean plain = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
            if (plain) {
                name.append(small);
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? NAME : name.substring(0, end);
    }

    /** Returns where the whole calculator shows this network. */
    public String address() {
        return base + hash();
    }

    /** Returns where a frame shows this network. */
    String frame() {
        return base + "embed/v1/" + hash();
    }

    String hash() {
        return link.isEmpty() ? "" : "#" + link;
    }
}
