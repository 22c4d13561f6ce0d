package org.rashinban.core.figure.kpi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.PeriodTargets;
import org.rashinban.core.evaluation.TargetLevels;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.kpi.Amounts;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Actual;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** What is known of a KPI in a year: reported, else planned, else as at the start. */
final class KpiYear {

    private KpiYear() {
    }

    /**
     * @param behind  the identifier of what states it
     * @param planned whether the plan says so and nobody reported it
     */
    record Stated(Optional<Amount> amount, List<Part> parts, String behind, boolean planned) {

        boolean isPlan() {
            return planned && (amount.isPresent() || !parts.isEmpty());
        }

        Optional<Point> part(Component component) {
            return parts.stream().filter(part -> part.component() == component).findFirst()
                    .map(part -> Point.of(part.amount()).behind(part.behind()));
        }
    }

    record Part(Component component, Amount amount, String behind) {
    }

    static Stated stated(FigureContext context, Kpi kpi, FiscalPeriod year) {
        return reported(context, kpi, year).or(() -> planned(kpi, year)).or(() -> baseline(kpi, year))
                .orElseGet(() -> new Stated(Optional.empty(), List.of(), kpi.getId(), false));
    }

    /** Also where a year is known from its months, quarters or halves only. */
    private static Optional<Stated> reported(FigureContext context, Kpi kpi, FiscalPeriod year) {
        List<Actual> within = context.actuals().within(kpi, year);
        Optional<Amount> amount = KpiRows.amount(context, context.evaluation(kpi, year));
        Optional<Actual> whole = within.stream().filter(actual -> actual.getPeriod().equals(year)).findFirst();
        if (whole.isPresent()) {
            Actual actual = whole.get();
            return Optional.of(new Stated(Optional.ofNullable(actual.getAmount()).or(() -> amount), parts(actual.getComponents()),
                    actual.getId(), false));
        }
        return amount.map(known -> new Stated(amount, within.isEmpty() ? List.of() : parts(kpi, within), kpi.getId(), false));
    }

    private static Optional<Stated> planned(Kpi kpi, FiscalPeriod year) {
        return kpi.getTargets().stream().filter(target -> PeriodTargets.isFor(target, year)).findFirst()
                .map(target -> new Stated(TargetLevels.of(kpi, target), parts(target.getComponents()), target.getId(), true));
    }

    private static Optional<Stated> baseline(Kpi kpi, FiscalPeriod year) {
        return Optional.ofNullable(kpi.getBaseline()).filter(start -> year.equals(start.getPeriod())).map(
                start -> new Stated(KpiValues.baseline(kpi), parts(start.getComponents()), start.getId(), false));
    }

    /**
     * Of what is counted by the year, the parts of a year are the sums of its periods. Of what stands at the year's end, they are those of
     * the last period, but what came new is the sum, and what was there before is what was there at the start.
     */
    private static List<Part> parts(Kpi kpi, List<Actual> within) {
        List<Part> parts = new ArrayList<>();
        for (Component component : kpi.getComponents()) {
            List<ComponentValue> values = within.stream()
                    .flatMap(actual -> valued(actual.getComponents()).filter(value -> value.getComponent() == component)).toList();
            if (values.isEmpty()) {
                continue;
            }
            boolean summed = kpi.getAccumulation() == Accumulation.ANNUAL || component.getRole() == ComponentRole.INCREMENT;
            if (component.getRole() == ComponentRole.OPENING) {
                parts.add(part(values.getFirst()));
            } else if (summed && values.size() == within.size()) {
                Amount sum = Amounts.sum(values.stream().map(ComponentValue::getAmount).toList());
                parts.add(new Part(component, sum, values.getLast().getId()));
            } else if (!summed && within.getLast().getComponents().contains(values.getLast())) {
                parts.add(part(values.getLast()));
            }
        }
        return parts;
    }

    private static List<Part> parts(Collection<ComponentValue> values) {
        return valued(values).map(KpiYear::part).toList();
    }

    private static Part part(ComponentValue value) {
        return new Part(value.getComponent(), value.getAmount(), value.getId());
    }

    private static Stream<ComponentValue> valued(Collection<ComponentValue> values) {
        return values.stream().filter(value -> value.getAmount() != null);
    }
}
