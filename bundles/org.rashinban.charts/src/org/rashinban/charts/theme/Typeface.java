package org.rashinban.charts.theme;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The font of pictures: the first installed one that was made for Japanese, else whatever the system has.
 *
 * @param family   its name
 * @param japanese whether it has the characters of Japanese
 */
public record Typeface(String family, boolean japanese) {

    private static final String SAMPLE = "羅針盤令和年度指標達成率、ひらがなカタカナ（％）◎○△×";
    private static final List<String> MADE_FOR_JAPANESE = List.of("Noto Sans CJK JP", "Noto Sans JP", "BIZ UDPGothic", "BIZ UDPゴシック",
            "Yu Gothic UI", "Yu Gothic", "游ゴシック", "Meiryo UI", "Meiryo", "メイリオ", "Hiragino Sans", "Hiragino Kaku Gothic ProN",
            "Source Han Sans JP", "IPAexGothic", "IPAexゴシック", "IPAPGothic", "TakaoPGothic", "VL PGothic", "MS PGothic",
            "Noto Serif CJK JP");

    private static final class Installed {
        static final Typeface BEST = among(Typeface::isInstalled);
    }

    /** Looked for once, as asking for fonts is slow. */
    public static Typeface installed() {
        return Installed.BEST;
    }

    static Typeface among(Predicate<String> installed) {
        return MADE_FOR_JAPANESE.stream().filter(installed).findFirst().map(family -> new Typeface(family, true))
                .orElseGet(() -> new Typeface(Font.SANS_SERIF, shows(Font.SANS_SERIF)));
    }

    /** This one first, then those that another machine may have instead. */
    public List<String> families() {
        return Stream.concat(Stream.of(family), MADE_FOR_JAPANESE.stream()).filter(name -> !name.equals(Font.SANS_SERIF)).distinct()
                .toList();
    }

    Font font(Style style) {
        return new Font(family, style.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) style.size());
    }

    /** Java answers any name with some font; only one that bears the name is there. */
    private static boolean isInstalled(String family) {
        Font font = new Font(family, Font.PLAIN, 12);
        return Stream.of(Locale.ROOT, Locale.ENGLISH, Locale.JAPANESE).anyMatch(locale -> font.getFamily(locale).equalsIgnoreCase(family))
                && shows(family);
    }

    private static boolean shows(String family) {
        return new Font(family, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) < 0;
    }
}
