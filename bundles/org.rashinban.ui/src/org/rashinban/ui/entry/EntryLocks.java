package org.rashinban.ui.entry;

import java.util.Locale;
import java.util.Optional;

import org.rashinban.model.ActualState;
import org.rashinban.model.KpiSource;
import org.rashinban.model.KpiValueType;

/** Why a row cannot be changed, and which cells do not go with the sort of its value; empty where nothing is in the way. */
final class EntryLocks {

    private EntryLocks() {
    }

    /** What the office has accepted is its own, and what it has locked is closed. */
    static Optional<String> row(EntryRow row) {
        return row.due().lock().map(why -> why.in(Locale.getDefault())).or(() -> accepted(row));
    }

    private static Optional<String> accepted(EntryRow row) {
        return row.actual().filter(actual -> actual.getState() == ActualState.ACCEPTED).filter(any -> !row.due().isToCome())
                .map(accepted -> Messages.Lock_accepted);
    }

    static Optional<String> value(EntryRow row) {
        return when(!row.isPart() && row.kpi().getSource() == KpiSource.COMPONENTS, Messages.Lock_sum);
    }

    /** Notes and the like belong to the value as a whole. */
    static Optional<String> whole(EntryRow row) {
        return when(row.isPart(), Messages.Lock_part);
    }

    static Optional<String> fraction(EntryRow row) {
        return whole(row).or(() -> when(row.kpi().getValueType() != KpiValueType.RATE, Messages.Lock_fraction));
    }

    static Optional<String> done(EntryRow row) {
        boolean told = row.kpi().getValueType() == KpiValueType.TEXT || row.kpi().getValueType() == KpiValueType.DATE;
        return whole(row).or(() -> when(!told, Messages.Lock_done));
    }

    static Optional<String> about(EntryRow row) {
        boolean number = row.isPart() ? row.part().isPresent()
                : row.due().answer().amount().isPresent() || row.due().answer().numerator().isPresent();
        return when(!number, Messages.Lock_about);
    }

    static Optional<String> reason(EntryRow row) {
        return whole(row).or(() -> when(row.actual().isEmpty(), Messages.Lock_reason));
    }

    private static Optional<String> when(boolean holds, String why) {
        return holds ? Optional.of(why) : Optional.empty();
    }
}
