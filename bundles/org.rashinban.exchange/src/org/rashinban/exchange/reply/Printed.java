package org.rashinban.exchange.reply;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.rashinban.exchange.form.Column;
import org.rashinban.model.AskedValue;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.text.TextNormalizer;

/** What is printed in a row beside the cells to be filled in, against what was printed there when the form went out. */
final class Printed {

    /** Most rows of a form are about the same period. */
    private final Map<String, Optional<FiscalPeriod>> periods = new HashMap<>();

    /** What should stand there, if something else does. An empty or missing cell contradicts nothing. */
    Optional<String> differently(ReturnedRow row, Column column, AskedValue asked, Optional<Issued.Row> issued) {
        String found = row.words(column);
        // Most is as it was printed, and need not be understood.
        if (found.isEmpty() || issued.filter(was -> isUntouched(found, column, was)).isPresent()) {
            return Optional.empty();
        }
        return switch (column) {
            case PERIOD -> period(found).filter(asked.getPeriod()::equals).isPresent() ? Optional.empty()
                    : Optional.of(issued.map(Issued.Row::period).orElse(asked.getPeriod().toString()));
            case CODE -> unless(TextNormalizer.same(found, text(asked.getKpi().getCode())), text(asked.getKpi().getCode()));
            case UNIT -> unless(TextNormalizer.same(found, issued.map(Issued.Row::unit).orElse(text(asked.getKpi().getUnit()))),
                    issued.map(Issued.Row::unit).orElse(text(asked.getKpi().getUnit())));
            case TITLE -> issued.filter(was -> !FormMatch.startsLike(found, was.title())).map(Issued.Row::title);
            default -> Optional.empty();
        };
    }

    private Optional<FiscalPeriod> period(String found) {
        return periods.computeIfAbsent(found, text -> PeriodReader.read(text).asPeriod());
    }

    private static boolean isUntouched(String found, Column column, Issued.Row was) {
        return switch (column) {
            case CODE -> found.equals(was.code());
            case UNIT -> found.equals(was.unit());
            case TITLE -> found.startsWith(was.title());
            default -> false;
        };
    }

    private static Optional<String> unless(boolean same, String expected) {
        return same ? Optional.empty() : Optional.of(expected);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
