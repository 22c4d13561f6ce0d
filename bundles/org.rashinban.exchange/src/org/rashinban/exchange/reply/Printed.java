package org.rashinban.exchange.reply;

import java.util.HashMap;
import java.util.List;
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

    /**
     * The key of the row that was issued with what is printed here, if that is another one than the row's own key says: rows were sorted, or cells
     * moved, without the hidden column of the keys.
     */
    Optional<String> key(ReturnedRow row, Map<String, Issued.Row> issued) {
        Optional<Issued.Row> own = row.key().map(key -> issued.get(key.toString()));
        if (own.isEmpty() || row.words(Column.TITLE).isEmpty() || isPrinted(row, own.get())) {
            return Optional.empty();
        }
        List<String> others = issued.entrySet().stream().filter(one -> isPrinted(row, one.getValue())).map(Map.Entry::getKey).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    private boolean isPrinted(ReturnedRow row, Issued.Row was) {
        String period = row.words(Column.PERIOD);
        return TextNormalizer.same(row.words(Column.CODE), was.code()) && !was.title().isEmpty()
                && FormMatch.startsLike(row.words(Column.TITLE), was.title())
                && (period.equals(was.period()) || period(period).isPresent() && period(period).equals(period(was.period())));
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
