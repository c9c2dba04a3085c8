package cnncalc.picture;

import cnncalc.analysis.Report;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;

/** The picture of a network as a file of its own, with its colours in it. */
public final class PictureFile {

    private static final String STYLE = "text{font:12px system-ui,sans-serif;fill:#66635d}"
            + ".volumes text{font-size:98px}.name{font-weight:600;fill:#1d1c1a}"
            + ".front{fill:var(--h)}.top{fill:var(--h);fill-opacity:.55}.side{fill:var(--h);fill-opacity:.8}"
            + ".ground{fill:none}.graph text{text-anchor:middle}.graph .frame text{text-anchor:start}"
            + ".node rect{fill:#fff;stroke:var(--h)}.folded rect{stroke-width:2.5}"
            + ".frame rect{fill:#f3f0e9;fill-opacity:.6;stroke:#d5d0c6}.wire{fill:none;stroke:#8a867e}"
            + "*{--h:#726f68}.family-input *{--h:#44784b}.family-convolution *{--h:#2a6a9b}"
            + ".family-pooling *{--h:#a5640f}.family-dense *{--h:#85448b}.family-normalization *{--h:#2b7a78}"
            + ".family-merging *{--h:#9a4a3c}";

    private PictureFile() {}

    public static String svg(Picture picture, Report report, Catalog catalog) {
        String title = report.network().title();
        String label = title.isEmpty() ? catalog.template("column.output") : title;
        Markup drawn = picture.draw(report, catalog).with("xmlns", "http://www.w3.org/2000/svg");
        Markup file = Markup.element("svg");
        for (String name : drawn.attributes()) {
            String value = drawn.attribute(name);
            file.with(name, name.equals("aria-label") ? label : value == null ? "" : value);
        }
        file.add(Markup.element("title", label)).add(Markup.element("style", STYLE));
        return file.add(drawn.children()).toHtml() + "\n";
    }
}
