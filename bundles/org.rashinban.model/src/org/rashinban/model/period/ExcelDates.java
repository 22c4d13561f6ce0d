package org.rashinban.model.period;

import java.time.LocalDate;

/** The two ways in which workbooks count days. */
public enum ExcelDates {

    /** Day 1 is 1900-01-01. Day 60 is 29 February 1900, a day that never was. */
    FROM_1900,

    /** Day 0 is 1904-01-01: old workbooks from the Macintosh. */
    FROM_1904;

    private static final int PHANTOM_LEAP_DAY = 60;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Reads a cell's date number; the time of day, its fraction, is left out. */
    PeriodReading read(double serial) {
        if (this == FROM_1900 && Math.floor(serial) == PHANTOM_LEAP_DAY) {
            return new PeriodReading.Unreadable(Texts.CATALOGUE.sentence("serial.leap"));
        }
        double first = this == FROM_1900 ? 1 : 0;
        double last = LAST.toEpochDay() - dayZero(serial).toEpochDay();
        if (Double.isNaN(serial) || serial < first || serial >= last + 1) {
            return new PeriodReading.Unreadable(Texts.CATALOGUE.sentence("serial.range", String.valueOf(serial)));
        }
        return Readings.whole(FiscalPeriod.day(dayZero(serial).plusDays((long) serial)));
    }

    private LocalDate dayZero(double serial) {
        if (this == FROM_1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return serial < PHANTOM_LEAP_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
