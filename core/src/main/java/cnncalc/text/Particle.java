package cnncalc.text;

/** Korean particles, whose form depends on the last sound of the word before them. */
final class Particle {

    /** Digits whose Korean name ends in a consonant: 영, 일, 삼, 육, 칠, 팔. */
    private static final String CLOSED_DIGITS = "013678";

    /** Latin letters whose Korean name ends in a consonant: 엘, 엠, 엔, 알. */
    private static final String CLOSED_LETTERS = "lmnrLMNR";

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;

    private Particle() {}

    /** Returns the form of a particle ({@code 을}, {@code 은}, {@code 이}, {@code 과} or {@code 으로}) after a word. */
    static String after(String word, String particle) {
        char last = lastSound(word);
        boolean closed = isClosed(last);
        return switch (particle) {
            case "을" -> closed ? "을" : "를";
            case "은" -> closed ? "은" : "는";
            case "이" -> closed ? "이" : "가";
            case "과" -> closed ? "과" : "와";
            case "으로" -> closed && !endsInRieul(last) ? "으로" : "로";
            default -> particle;
        };
    }

    private static char lastSound(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            char c = word.charAt(i);
            if (isIn(c, FIRST_SYLLABLE, LAST_SYLLABLE) || isIn(c, '0', '9') || isIn(c, 'a', 'z') || isIn(c, 'A', 'Z')) {
                return c;
            }
        }
        return '2';
    }

    private static boolean isIn(char c, int first, int last) {
        return c >= first && c <= last;
    }

    private static boolean isClosed(char c) {
        if (c >= FIRST_SYLLABLE) {
            return (c - FIRST_SYLLABLE) % FINALS != 0;
        }
        return CLOSED_DIGITS.indexOf(c) >= 0 || CLOSED_LETTERS.indexOf(c) >= 0;
    }

    private static boolean endsInRieul(char c) {
        return c >= FIRST_SYLLABLE ? (c - FIRST_SYLLABLE) % FINALS == FINAL_RIEUL : "178lrLR".indexOf(c) >= 0;
    }
}
