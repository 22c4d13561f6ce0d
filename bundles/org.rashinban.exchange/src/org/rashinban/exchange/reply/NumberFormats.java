package org.rashinban.exchange.reply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.text.TextNormalizer;

/**
 * What a format lets a reader see of a number besides its digits: 5 is seen as 5千回, 1234000 as 1,234. Decimals and separators do not count.
 */
final class NumberFormats {

    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
    private static final Pattern ANY = Pattern.compile("General", Pattern.CASE_INSENSITIVE);
    private static final String PLACES = "0#?@";
    private static final String WITHIN = ".,/ ";
    /** Up to here formats are known by number alone, and what the library says of them is American. */
    private static final int LAST_OF_A_COUNTRY = 44;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private boolean placed;
    private int thousands;

    private NumberFormats() {
    }

    /** Empty where it is the number, or where the format says different things of different numbers. */
    static String seen(double value, int index, String format) {
        if (value == 0 || format == null || CONDITION.matcher(format).find()) {
            return "";
        }
        List<String> sections = sections(ANY.matcher(format).replaceAll("0"));
        boolean ownNegative = value < 0 && sections.size() > 1;
        NumberFormats looks = new NumberFormats();
        looks.read(sections.get(ownNegative ? 1 : 0));
        return looks.seen(value, ownNegative, index <= LAST_OF_A_COUNTRY);
    }

    private String seen(double value, boolean ownNegative, boolean ofACountry) {
        String left = TextNormalizer.stripped(before.toString());
        String right = TextNormalizer.stripped(after.toString());
        if (left.isEmpty() && right.isEmpty() && thousands == 0) {
            return "";
        }
        BigDecimal number = AmountReader.ofCell(Math.abs(value)).value().movePointLeft(3 * thousands);
        String sign = value < 0 && !(ownNegative && !(left + right).isEmpty()) ? "-" : "";
        String digits = placed ? (number.signum() == 0 ? number : number.stripTrailingZeros()).toPlainString() : "";
        String seen = sign + left + digits + right;
        return ofACountry ? seen.replace('$', '¥') : seen;
    }

    private static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < format.length(); at++) {
            char letter = format.charAt(at);
            quoted ^= letter == '"';
            if (letter == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(letter);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    private void read(String section) {
        for (int at = 0; at < section.length(); at++) {
            char letter = section.charAt(at);
            if (letter == '"') {
                int end = end(section, '"', at + 1);
                beside(section.substring(at + 1, end));
                at = end;
            } else if (letter == '[') {
                int end = end(section, ']', at + 1);
                beside(currency(section.substring(at + 1, end)));
                at = end;
            } else if (letter == '\\') {
                at++;
                beside(at < section.length() ? section.substring(at, at + 1) : "");
            } else if (letter == '_' || letter == '*') {
                at++;
            } else if (PLACES.indexOf(letter) >= 0) {
                placed = true;
                thousands = 0;
            } else if (letter == ',' && placed && after.isEmpty()) {
                thousands++;
            } else if (!isWithin(section, at)) {
                beside(String.valueOf(letter));
            }
        }
    }

    /** Points, strokes of fractions and the letter of an exponent belong to the number. */
    private boolean isWithin(String section, int at) {
        boolean exponent = placed && section.substring(at).matches("[Ee][+-].*");
        boolean sign = placed && at > 0 && section.substring(at - 1).matches("[Ee][+-].*");
        return exponent || sign || WITHIN.indexOf(section.charAt(at)) >= 0;
    }

    private static int end(String section, char sign, int from) {
        int end = section.indexOf(sign, from);
        return end < 0 ? section.length() : end;
    }

    /** [$¥-411] shows ¥; [$-411], [Red] and [DBNum1] show nothing. */
    private static String currency(String bracket) {
        return bracket.startsWith("$") ? bracket.substring(1).replaceFirst("-.*", "") : "";
    }

    private void beside(String words) {
        (placed ? after : before).append(words);
    }
}
