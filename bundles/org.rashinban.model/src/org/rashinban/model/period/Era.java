package org.rashinban.model.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The Japanese eras since Meiji (元号).
 *
 * <p>Before 1873 Japan counted by the moon; the days of those first Meiji years are the Gregorian ones, as in the JDK.
 */
public enum Era {

    MEIJI("明治", 'M', 1, LocalDate.of(1868, 1, 1)),
    TAISHO("大正", 'T', 2, LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", 'S', 3, LocalDate.of(1926, 12, 25)),
    HEISEI("平成", 'H', 4, LocalDate.of(1989, 1, 8)),
    REIWA("令和", 'R', 5, LocalDate.of(2019, 5, 1));

    private final String kanji;
    private final char letter;
    private final int code;
    private final LocalDate first;

    Era(String kanji, char letter, int code, LocalDate first) {
        this.kanji = kanji;
        this.letter = letter;
        this.code = code;
        this.first = first;
    }

    public String kanji() {
        return kanji;
    }

    /** The letter of the short notation: R for 令和. */
    public char letter() {
        return letter;
    }

    /** 元号区分コード: 5 for 令和. */
    public int code() {
        return code;
    }

    public LocalDate first() {
        return first;
    }

    /** The last day, unless the era still lasts. */
    public Optional<LocalDate> last() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1].first.minusDays(1)) : Optional.empty();
    }

    public static Optional<Era> on(LocalDate day) {
        return Arrays.stream(values()).filter(era -> !day.isBefore(era.first)).reduce((earlier, later) -> later);
    }

    public static Optional<Era> withCode(int code) {
        return Arrays.stream(values()).filter(era -> era.code == code).findFirst();
    }

    /** By its name (令和, REIWA), the name's first character (令) or its letter (R). */
    public static Optional<Era> named(String name) {
        return Arrays.stream(values())
                .filter(era -> name.equals(era.kanji) || name.equals(era.kanji.substring(0, 1))
                        || name.equals(era.name()) || name.equals(String.valueOf(era.letter)))
                .findFirst();
    }

    /** The calendar year of the era's nth year; the first one is the year in which the era began. */
    public int calendarYear(int yearOfEra) {
        return first.getYear() + yearOfEra - 1;
    }

    /** Whether any day of the period lies in the era: FY2019 lies in 平成 and in 令和. */
    public boolean touches(FiscalPeriod period) {
        return !period.last().isBefore(first) && last().map(end -> !period.first().isAfter(end)).orElse(true);
    }
}
