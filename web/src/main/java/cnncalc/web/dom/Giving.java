package cnncalc.web.dom;

import cnncalc.analysis.Report;
import cnncalc.explain.Formula;
import cnncalc.text.Catalog;
import cnncalc.web.view.Gift;
import cnncalc.write.Formats;
import java.util.List;

/** Gives snippets to the clipboard or as files, and says what came of it. */
final class Giving {

    private final Catalog words;
    private final Browser.TextListener announce;

    Giving(Catalog words, Browser.TextListener announce) {
        this.words = words;
        this.announce = announce;
    }

    void give(Gift gift) {
        switch (gift.kind()) {
            case "text" -> copy(gift.content(), gift.name());
            case "rich" -> Gifts.copyRich(gift.content(), plain(gift), worked -> announceCopy(gift.name(), worked));
            case "file" -> Gifts.save(gift.file(), gift.content(), worked -> announceSave(gift, worked));
            case "picture" -> Gifts.savePicture(gift.file(), gift.content(), worked -> announceSave(gift, worked));
            default -> Gifts.savePage(gift.file(), gift.content(), worked -> announceSave(gift, worked));
        }
    }

    private static String plain(Gift gift) {
        String plain = gift.plain();
        return plain == null ? gift.content() : plain;
    }

    void copyTable(Report report, String format) {
        copy(Formats.table(format, report, words), words.template("copy." + format));
    }

    void copyLatex(List<Formula> formulas) {
        StringBuilder lines = new StringBuilder();
        for (Formula formula : formulas) {
            lines.append(formula.latex()).append('\n');
        }
        copy(lines.toString(), "LaTeX");
    }

    private void copy(String text, String name) {
        Browser.copy(text, worked -> announceCopy(name, worked));
    }

    private void announceCopy(String name, boolean worked) {
        announce.text(worked ? words.say("copy.done", name) : words.template("share.failed"));
    }

    private void announceSave(Gift gift, boolean worked) {
        announce.text(worked ? words.say("sharing.saved", gift.file()) : words.template("sharing.saved.failed"));
    }
}
