package cnncalc;

import cnncalc.analysis.Analyzer;
import cnncalc.analysis.Convention;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.explain.Explainer;
import cnncalc.explain.Formula;
import cnncalc.link.Link;
import cnncalc.network.Network;
import cnncalc.network.Reading;
import cnncalc.network.ReadingOptions;
import cnncalc.picture.Picture;
import cnncalc.picture.PictureFile;
import cnncalc.read.NetworkText;
import cnncalc.read.Readers;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Problem;
import cnncalc.text.Refusal;
import cnncalc.write.Formats;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with everything that is known about it: read, analyzed, ready to be written and explained.
 *
 * @param source the network text; of a link, the text that it carries
 * @param report what it comes to
 */
public record CnnCalc(String source, Report report) {

    /** Reads and analyzes a text or a link; whatever is wrong with it is a problem in the report. */
    public static CnnCalc analyze(String text) {
        return analyze(text, ReadingOptions.NONE);
    }

    /** Reads and analyzes a text or a link with options as JSON, as scripts give them. */
    public static CnnCalc analyze(String text, String options) {
        try {
            return analyze(text, ReadingOptions.of(options), convention(ReadingOptions.word(options, "convention")));
        } catch (Refusal refusal) {
            return nothing(text, refusal);
        }
    }

    private static Convention convention(String word) {
        Convention convention = word.isEmpty() ? Convention.DEFAULT : Convention.find(word);
        if (convention == null) {
            List<String> words = new ArrayList<>();
            for (Convention each : Convention.ALL) {
                words.add(each.word());
            }
            throw Refusal.of("convention.unknown", word, words);
        }
        return convention;
    }

    /** Reads and analyzes network text or a link alone, for whom the readers of code are too much to bring along. */
    public static CnnCalc analyzeNetworkText(String text) {
        try {
            String source = Link.isLink(text) ? Link.read(text) : text;
            return new CnnCalc(source, Analyzer.analyze(NetworkText.read(source)));
        } catch (Refusal refusal) {
            return nothing(text, refusal);
        }
    }

    private static CnnCalc nothing(String text, Refusal refusal) {
        List<Problem> problems = List.of(Problem.error(refusal.message(), null, refusal.span()));
        Reading nothing = new Reading(Network.of("", List.of()), problems, "network", "");
        return new CnnCalc(text, Analyzer.analyze(nothing));
    }

    /** Reads and analyzes a text or a link, with what the person says beside it. */
    public static CnnCalc analyze(String text, ReadingOptions options) {
        return analyze(text, options, Convention.DEFAULT);
    }

    /** Reads and analyzes a text or a link, its multiply-adds counted by a convention. */
    public static CnnCalc analyze(String text, ReadingOptions options, Convention convention) {
        try {
            String source = Link.isLink(text) ? Link.read(text) : text;
            return new CnnCalc(source, Analyzer.analyze(Readers.read(source, options), convention));
        } catch (Refusal refusal) {
            return nothing(text, refusal);
        }
    }

    /**
     * Returns the report in one of {@link Formats#ALL}.
     *
     * @throws Refusal if there is no such format
     */
    public String write(String format, Language language) {
        if (format.equals("svg")) {
            return draw("", language);
        }
        boolean asWritten = report.reading().format().equals("network") && NetworkText.hasDefinitions(source);
        if (asWritten && format.equals("network")) {
            return source.trim() + "\n";
        }
        if (asWritten && format.equals("link")) {
            return "#" + Link.write(source);
        }
        return Formats.write(format, report, source, Catalogs.of(language));
    }

    /**
     * Returns the network drawn, as an SVG file.
     *
     * @param picture one of {@link Picture#WORDS}, or empty for the usual one
     * @throws Refusal if there is no such picture
     */
    public String draw(String picture, Language language) {
        return PictureFile.svg(Picture.of(picture, report), report, Catalogs.of(language));
    }

    /** Returns how a layer's numbers come about; nothing where there is no such layer. */
    public List<Formula> explain(String layer) {
        Row row = report.row(layer);
        return row == null ? List.of() : Explainer.formulas(row);
    }
}
