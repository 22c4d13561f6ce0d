package org.rashinban.model.period;

import java.time.LocalDate;
import java.util.Optional;

/** A year as counted in an era; the first year is called 元年, never 1年. */
public record EraYear(Era era, int year) {

    public EraYear {
        if (year < 1) {
            throw new IllegalArgumentException("An era has no year " + year);
        }
    }

    public static Optional<EraYear> of(LocalDate day) {
        return Era.on(day).map(era -> new EraYear(era, day.getYear() - era.first().getYear() + 1));
    }

    /**
     * The year by which a fiscal year is called. Where an era began during it, the new one counts, provided that it began
     * before the new calendar year: FY2019 is 令和元年度, while FY1988, the last of 昭和, is 昭和63年度.
     */
    public static Optional<EraYear> ofFiscalYear(int fiscalYear) {
        return of(LocalDate.of(fiscalYear, 12, 31));
    }

    public int calendarYear() {
        return era.calendarYear(year);
    }

    /** 令和6, 令和元. */
    public String kanji() {
        return era.kanji() + (year == 1 ? "元" : String.valueOf(year));
    }

    /** R6, R1. */
    public String letter() {
        return String.valueOf(era.letter()) + year;
    }

    @Override
    public String toString() {
        return kanji() + "年";
    }
}
