package org.rashinban.exchange.reply;

import java.util.Optional;

import org.rashinban.model.text.TextNormalizer;

/** What a cell holds, as it was saved: nothing is calculated here. */
sealed interface CellContent {

    /** Words, or whatever was typed as such. */
    record Text(String text) implements CellContent {
    }

    /**
     * A number, and as what it is shown.
     *
     * @param seen the number with the words that its format puts beside it; mostly empty
     */
    record Number(double value, Shown shown, String seen) implements CellContent {
    }

    /** A day may be shown without its year, which the program that was typed into has made up then, or a month without a day. */
    enum Shown {

        PLAIN, PERCENT, DATE, MONTH, DATE_WITHOUT_YEAR, TIME;

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

    /**
     * Letters that do not all stand for what they say.
     *
     * @param struck whether some are struck through; else some are raised or lowered, as signs of footnotes are
     */
    record Marked(String text, boolean struck) implements CellContent {
    }

    /** As words, for cells that are only looked at. */
    default String words() {
        return switch (this) {
            case Text text -> TextNormalizer.stripped(text.text());
            case Number number -> number.value() == Math.rint(number.value()) && Math.abs(number.value()) < 1e15
                    ? String.valueOf((long) number.value()) : String.valueOf(number.value());
            case Calculated calculated -> calculated.result().map(CellContent::words).orElse("");
            case NoValue none -> none.shown();
            case Marked marked -> TextNormalizer.stripped(marked.text());
            case Merged merged -> "";
        };
    }
}
