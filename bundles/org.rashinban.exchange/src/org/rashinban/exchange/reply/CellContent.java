package org.rashinban.exchange.reply;

import java.util.Optional;

/** What a cell holds, as it was saved: nothing is calculated here. */
sealed interface CellContent {

    /** Words, or whatever was typed as such. */
    record Text(String text) implements CellContent {
    }

    /** A number, and as what it is shown. */
    record Number(double value, Shown shown) implements CellContent {
    }

    /** A day may be shown without its year, which the program that was typed into has made up then, or a month without a day. */
    enum Shown {

        PLAIN, PERCENT, DATE, MONTH, DATE_WITHOUT_YEAR;

        boolean isDate() {
            return this == DATE || this == MONTH || this == DATE_WITHOUT_YEAR;
        }
    }

    /**
     * A formula.
     *
     * @param formula without its equals sign
     * @param result  as it was when the workbook was saved; empty if it was saved without
     */
    record Calculated(String formula, Optional<CellContent> result) implements CellContent {
    }

    /** #N/A, #REF! and the like, or TRUE and FALSE. */
    record NoValue(String shown) implements CellContent {
    }

    /** Covered by a cell of another row that it was merged with, or covering such a one. */
    record Merged() implements CellContent {
    }

    /** As words, for cells that are only looked at. */
    default String words() {
        return switch (this) {
            case Text text -> text.text().strip();
            case Number number -> number.value() == Math.rint(number.value()) && Math.abs(number.value()) < 1e15
                    ? String.valueOf((long) number.value()) : String.valueOf(number.value());
            case Calculated calculated -> calculated.result().map(CellContent::words).orElse("");
            case NoValue none -> none.shown();
            case Merged merged -> "";
        };
    }
}
