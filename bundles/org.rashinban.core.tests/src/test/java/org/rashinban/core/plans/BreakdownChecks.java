package org.rashinban.core.plans;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Effect;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalSpan;

/** Totals and their parts, the bars of charts, and what is shown twice. */
final class BreakdownChecks {

    private BreakdownChecks() {
    }

    static final class Components extends TableCheck {

        Components(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            if (row.text("of").matches("\\d+-\\d+")) {
                effect(row);
            } else if (city.kpi(row.text("of")).getComponents().isEmpty()) {
                years(row, city.kpi(row.text("of")));
            } else {
                component(row, city.kpi(row.text("of")));
            }
        }

        private void component(OracleRow row, Kpi kpi) {
            Target target = City.only("target", kpi.getTargets(), each -> each.getSpan().equals(row.span("period").orElseThrow()));
            ComponentValue value = name(City.only(row.text("component"), target.getComponents(),
                    each -> each.getComponent().getName().equals(row.text("component"))));
            equal(row, "value", value.getAmount().value(), row.number("value").orElseThrow());
            equal(row, "total", target.getAmount().value(), row.number("total").orElseThrow());
            equal(row, "unit", kpi.getUnit(), row.text("unit"));
            equal(row, "breakdown", sum(parts(target).stream().map(ComponentValue::getAmount).toList()).equals(target.getAmount().value())
                    ? "complete" : "partial", row.text("breakdown"));
        }

        /** The parts of a total are the targets of its years. */
        private void years(OracleRow row, Kpi kpi) {
            Target year = City.only("target", kpi.getTargets(), each -> each.getSpan().equals(row.span("period").orElseThrow()));
            equal(row, "value", year.getAmount().value(), row.number("value").orElseThrow());
            equal(row, "total", sum(kpi.getTargets().stream().map(Target::getAmount).toList()), row.number("total").orElseThrow());
            equal(row, "unit", kpi.getUnit(), row.text("unit"));
        }

        private void effect(OracleRow row) {
            Effect part = find(row, city.all(Effect.class), each -> each.getPartOf() != null
                    && each.getAmount().value().equals(row.number("value").orElseThrow())
                    && Words.share(each.getName(), row, "component") > 0);
            Effect total = part.getPartOf();
            equal(row, "of", part.getCode().split("-")[0], row.text("of").split("-")[0]);
            equal(row, "period", part.getPeriod(), row.period("period").orElseThrow());
            equal(row, "unit", part.getUnit(), row.text("unit"));
            equal(row, "total", total.getAmount().value(), row.number("total").orElseThrow());
            List<Amount> parts = city.all(Effect.class).stream().filter(each -> each.getPartOf() == total).map(Effect::getAmount).toList();
            boolean complete = row.is("breakdown", "complete");
            check(row, "sum of " + parts, complete == sum(parts).equals(total.getAmount().value()));
            check(row, "partial, not " + part.getAmount(), complete != part.getAmount().is(Qualifier.PARTIAL));
        }

        private static List<ComponentValue> parts(Target target) {
            return target.getComponents().stream().filter(part -> part.getComponent().getRole() == ComponentRole.PART).toList();
        }

        private static BigDecimal sum(Collection<Amount> amounts) {
            return amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        List<? extends EObject> whole() {
            return Stream.concat(city.all(Target.class).stream().flatMap(target -> parts(target).stream()),
                    city.all(Effect.class).stream().filter(effect -> effect.getPartOf() != null)).toList();
        }
    }

    /** The bars of a chart: points of a statistic, or the parts of an indicator by age (導入済み and 新規). */
    static final class Charts extends TableCheck {

        private static final Map<String, ComponentRole> ROLES = Map.of("導入済み", ComponentRole.OPENING, "新規", ComponentRole.INCREMENT);

        Charts(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            if (city.all(Kpi.class).stream().anyMatch(kpi -> kpi.getCode().equals(row.text("chart")))) {
                bar(row, city.kpi(row.text("chart")));
            } else {
                StatisticChecks.point(this, row, row.text("series"), "");
            }
        }

        private void bar(OracleRow row, Kpi kpi) {
            BigDecimal value = row.number("value").orElse(null);
            equal(row, "unit", kpi.getUnit(), row.text("unit"));
            FiscalSpan span = row.span("period").orElseThrow();
            Optional<Target> target = kpi.getTargets().stream().filter(each -> each.getSpan().equals(span)).findFirst();
            boolean before = span.from().equals(kpi.getBaseline().getPeriod());
            check(row, "period", before || target.isPresent());
            Amount total = before ? kpi.getBaseline().getAmount() : target.orElseThrow().getAmount();
            List<ComponentValue> parts = before ? kpi.getBaseline().getComponents() : target.orElseThrow().getComponents();
            if (row.is("series", "合計")) {
                equal(row, "value", total.value(), value);
            } else {
                equal(row, "value", parts.stream().filter(part -> part.getComponent().getRole() == ROLES.get(row.text("series")))
                        .map(part -> name(part).getAmount().value()).findFirst().orElse(null), value);
            }
            isNotOverstated(row, kpi.getComponents().stream()
                    .filter(component -> EnumSet.of(ComponentRole.OPENING, ComponentRole.INCREMENT).contains(component.getRole()))
                    .findFirst().orElseThrow());
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(ComponentValue.class).stream().filter(part -> part.getComponent().getRole() != ComponentRole.PART).toList();
        }
    }

    /** 再掲: an indicator that repeats another, and actions that show what belongs to another item. */
    static final class Repeats extends TableCheck {

        Repeats(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Optional<Element> action = city.elementIfAny(row.text("kpi_or_action"));
            if (action.isEmpty()) {
                Kpi kpi = name(city.kpi(row.text("kpi_or_action")));
                equal(row, "same_as", kpi.getRepeats().getCode(), row.text("same_as"));
                return;
            }
            EObject origin = city.element(row.text("same_as")).eContainer();
            Element item = (Element) action.get().eContainer();
            check(row, "repeated", item.getRepeatedKpis().stream()
                    .anyMatch(kpi -> kpi.eContainer() == origin && Words.contains(row.text("note"), kpi.getTitle())));
            check(row, "said in " + action.get().getSummary(), action.get().getSummary().contains("再掲"));
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(Kpi.class).stream().filter(kpi -> kpi.getRepeats() != null).toList();
        }
    }
}
