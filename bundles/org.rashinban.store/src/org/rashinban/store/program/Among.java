package org.rashinban.store.program;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.rashinban.model.ActualState;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.mapping.Table;

/** A condition of rows, most often that they hang on one of some objects, and what stands in its places. */
record Among(String condition, List<Object> parameters) {

    /** Statements are prepared for these many objects; the last is repeated to fill the places. */
    private static final int[] SIZES = {1, 10, 100};

    /** One condition for every hundred objects. */
    static List<Among> of(Collection<String> parents) {
        List<String> all = List.copyOf(parents);
        int most = SIZES[SIZES.length - 1];
        List<Among> conditions = new ArrayList<>();
        for (int i = 0; i < all.size(); i += most) {
            List<Object> places = padded(all.subList(i, Math.min(all.size(), i + most)));
            conditions.add(new Among("\"parent\" " + (places.size() == 1 ? "= ?"
                    : "IN (" + String.join(", ", Collections.nCopies(places.size(), "?")) + ")"), places));
        }
        return conditions;
    }

    /** Reported values in one of these states. */
    static Among in(Collection<ActualState> states) {
        return new Among("\"state\" IN (" + String.join(", ", Collections.nCopies(states.size(), "?")) + ")",
                states.stream().<Object>map(ActualState::getName).toList());
    }

    private static List<Object> padded(List<String> ids) {
        List<Object> places = new ArrayList<>(ids);
        int size = 0;
        while (SIZES[size] < places.size()) {
            size++;
        }
        while (places.size() < SIZES[size]) {
            places.add(places.getLast());
        }
        return places;
    }

    Among and(Among other) {
        return and(other.condition(), other.parameters().toArray());
    }

    Among and(String more, Object... values) {
        List<Object> all = new ArrayList<>(parameters);
        Collections.addAll(all, values);
        return new Among(condition + " AND " + more, all);
    }

    /** Of reported values those whose period lies wholly within the span. */
    Among within(FiscalSpan span) {
        Among from = and("\"period_first\" >= ?", Date.valueOf(span.first()));
        // The first day is what the index orders by; the last day is what counts.
        return span.last().map(Date::valueOf).map(last -> from.and("\"period_first\" <= ? AND \"period_last\" <= ?", last, last))
                .orElse(from);
    }

    /** What hangs on rows of a table for which this holds. */
    Among below(Table table) {
        return new Among("\"parent\" IN (SELECT \"id\" FROM " + table.quotedName() + " WHERE " + condition + ")", parameters);
    }
}
