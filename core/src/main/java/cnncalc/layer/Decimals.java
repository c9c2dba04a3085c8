package cnncalc.layer;

/** Numbers with a fraction as they are written, compared digit by digit and never made floating-point numbers. */
final class Decimals {

    /** The most zeros that an exponent adds; what is beyond is as good as 0 or infinite. */
    private static final int MAX_EXPONENT = 400;

    private Decimals() {}

    /** Returns the number without an exponent and without needless signs: {@code 0.00001} of {@code 1e-05}. */
    static String plain(String number) {
        int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (mark < 0) {
            return number;
        }
        boolean negative = number.startsWith("-");
        int shift = exponent(number.substring(mark + 1));
        String digits = number.substring(negative ? 1 : 0, mark);
        int point = digits.indexOf('.');
        int place = (point < 0 ? digits.length() : point) + shift;
        String all = point < 0 ? digits : digits.substring(0, point) + digits.substring(point + 1);
        String sign = negative ? "-" : "";
        if (place <= 0) {
            return sign + "0." + "0".repeat(-place) + all;
        }
        if (place >= all.length()) {
            return sign + all + "0".repeat(place - all.length());
        }
        return sign + all.substring(0, place) + "." + all.substring(place);
    }

    private static int exponent(String text) {
        boolean negative = text.startsWith("-");
        int exponent = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                exponent = Math.min(MAX_EXPONENT, exponent * 10 + digit);
            }
        }
        return negative ? -exponent : exponent;
    }

    /** Returns a negative number, 0 or a positive one, as the left number is less, equal or greater. */
    static int compare(String left, String right) {
        String one = plain(left);
        String other = plain(right);
        boolean negative = isNegative(one);
        if (negative != isNegative(other)) {
            return negative ? -1 : 1;
        }
        int greater = compareSizes(one, other);
        return negative ? -greater : greater;
    }

    private static boolean isNegative(String number) {
        boolean zero = true;
        for (int i = 0; i < number.length(); i++) {
            zero &= "123456789".indexOf(number.charAt(i)) < 0;
        }
        return number.startsWith("-") && !zero;
    }

    private static int compareSizes(String left, String right) {
        String one = whole(left);
        String other = whole(right);
        if (one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        int whole = one.compareTo(other);
        return whole != 0 ? whole : fraction(left).compareTo(fraction(right));
    }

    /** The digits in front of the point, without leading zeros. */
    private static String whole(String number) {
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        int start = 0;
        while (start < end && "+-0".indexOf(number.charAt(start)) >= 0) {
            start++;
        }
        return number.substring(start, end);
    }

    /** The digits behind the point, without trailing zeros. */
    private static String fraction(String number) {
        int point = number.indexOf('.');
        int end = number.length();
        while (point >= 0 && end > point + 1 && number.charAt(end - 1) == '0') {
            end--;
        }
        return point < 0 ? "" : number.substring(point + 1, end);
    }
}
