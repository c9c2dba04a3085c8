package cnncalc.site;

import cnncalc.text.Language;

/**
 * Where the site is published.
 *
 * @param base the address of its folder, with a slash at its end
 */
record Address(String base) {

    Address {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("an address of a folder ends in a slash: " + base);
        }
    }

    /** Returns the address of a file of the site. */
    String of(String path) {
        return base + (path.equals("index.html") ? "" : path);
    }

    /** Returns the file of a network's page, or of the list of all networks: {@code en/alexnet.html}. */
    static String network(String id, Language language) {
        return language.code() + "/" + id + ".html";
    }
}
