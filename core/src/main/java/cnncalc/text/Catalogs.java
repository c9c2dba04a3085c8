package cnncalc.text;

import java.util.List;

/** The core's own sentences. The page loads them as files, a language at a time; everything else asks here. */
public final class Catalogs {

    private static final List<String> ENGLISH_TEXTS = List.of(
            English.PROBLEMS,
            English.FORMULAS,
            English.NAMES,
            PythonEnglish.PROBLEMS,
            SequenceEnglish.ALL,
            SpatialEnglish.LAYERS,
            LayersEnglish.SENTENCES,
            BlockEnglish.PROBLEMS,
            PresetEnglish.ALL,
            CodeEnglish.COMMENTS,
            LearningEnglish.ALL);
    private static final List<String> KOREAN_TEXTS = List.of(
            Korean.PROBLEMS,
            Korean.FORMULAS,
            Korean.NAMES,
            PythonKorean.PROBLEMS,
            SequenceKorean.ALL,
            SpatialKorean.LAYERS,
            LayersKorean.SENTENCES,
            BlockKorean.PROBLEMS,
            PresetKorean.ALL,
            CodeKorean.COMMENTS,
            LearningKorean.ALL);

    private static final Catalog ENGLISH = new Catalog(Language.ENGLISH, ENGLISH_TEXTS.toArray(new String[0]));
    private static final Catalog KOREAN = new Catalog(Language.KOREAN, KOREAN_TEXTS.toArray(new String[0]));

    private Catalogs() {}

    public static Catalog of(Language language) {
        return language == Language.KOREAN ? KOREAN : ENGLISH;
    }

    /** Returns what a catalog is read from: lines of the form {@code key = template}. */
    public static List<String> texts(Language language) {
        return language == Language.KOREAN ? KOREAN_TEXTS : ENGLISH_TEXTS;
    }
}
