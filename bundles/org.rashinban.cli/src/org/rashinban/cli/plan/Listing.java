package org.rashinban.cli.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rashinban.model.Plan;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** One thing that {@code list --what} can list: where its objects are, when they belong to, and what is said of each. */
final class Listing<T> {

    private record Column<T>(String name, Function<T, Object> cell) {
    }

    private final String name;
    private final Function<Plan, Stream<T>> objects;
    private final List<Column<T>> columns = new ArrayList<>();
    private Function<T, FiscalSpan> when = object -> null;

    private Listing(String name, Function<Plan, Stream<T>> objects) {
        this.name = name;
        this.objects = objects;
    }

    static <T> Listing<T> of(String name, Function<Plan, Stream<T>> objects) {
        return new Listing<>(name, objects);
    }

    Listing<T> column(String column, Function<T, Object> cell) {
        columns.add(new Column<>(column, cell));
        return this;
    }

    /** A number and, apart from it, what qualifies it. */
    Listing<T> amount(String column, Function<T, Amount> amount) {
        column(column, object -> amount.apply(object) == null ? null : amount.apply(object).value());
        return column(column.equals("value") ? "qualifiers" : column + "_qualifiers",
                object -> amount.apply(object) == null || amount.apply(object).qualifiers().isEmpty() ? null : names(amount.apply(object)));
    }

    /** Lets {@code --period} choose; what has no period is left out when one is asked for. */
    Listing<T> in(Function<T, FiscalPeriod> period) {
        return during(object -> period.apply(object) == null ? null : FiscalSpan.between(period.apply(object), period.apply(object)));
    }

    Listing<T> during(Function<T, FiscalSpan> span) {
        when = span;
        return this;
    }

    String name() {
        return name;
    }

    /** @param period what is asked for, null for all */
    Stream<List<Object>> rows(List<Plan> plans, FiscalPeriod period) {
        return plans.stream()
                .flatMap(plan -> objects.apply(plan).filter(object -> belongs(object, period)).map(object -> row(plan, object)));
    }

    List<String> columns() {
        return Stream.concat(Stream.of("plan"), columns.stream().map(Column::name)).toList();
    }

    private boolean belongs(T object, FiscalPeriod period) {
        return period == null || when.apply(object) != null && when.apply(object).overlaps(period);
    }

    private List<Object> row(Plan plan, T object) {
        List<Object> row = new ArrayList<>(columns.size() + 1);
        row.add(plan.getCode());
        columns.forEach(column -> row.add(blankIsNull(column.cell().apply(object))));
        return row;
    }

    private static Object blankIsNull(Object cell) {
        return cell instanceof String text && text.isEmpty() || cell instanceof List<?> list && list.isEmpty() ? null : cell;
    }

    private static String names(Amount amount) {
        return String.join(" ", amount.qualifiers().stream().map(Qualifier::name).toList());
    }
}
