package org.rashinban.core.plans;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Actual;
import org.rashinban.model.AsOfRule;
import org.rashinban.model.Baseline;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.Target;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalSpan;

/** Indicators, their targets, and the values of charts that belong to them. */
final class KpiChecks {

    private static final String PER_YEAR = "/年";

    private KpiChecks() {
    }

    static final class Kpis extends TableCheck {

        Kpis(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Kpi kpi = name(city.kpi(row.text("code")));
            equal(row, "element", ((Element) kpi.eContainer()).getCode(), row.text("element"));
            says(row, "title", Texts.join(kpi.getTitle(), kpi.getDefinition()));
            check(row, "kind, not " + kpi.getValueType() + " " + kpi.getAccumulation(), isOfKind(row.text("kind"), kpi));
            equal(row, "unit", Texts.of(kpi.getUnit()), row.text("unit").replace(PER_YEAR, ""));
            Optional<Baseline> baseline = Optional.ofNullable(kpi.getBaseline());
            equal(row, "baseline", baseline.map(Baseline::getAmount).map(Amount::value).orElse(null), row.number("baseline").orElse(null));
            equal(row, "baseline_period", baseline.map(Baseline::getPeriod).orElse(null), row.period("baseline_period").orElse(null));
            switch (row.text("direction")) {
                case "up" -> equal(row, "direction", kpi.getDirection(), KpiDirection.HIGHER);
                case "down" -> equal(row, "direction", kpi.getDirection(), KpiDirection.LOWER);
                default -> check(row, "direction, not " + kpi.getDirection(), kpi.getDirection() == KpiDirection.NONE);
            }
        }

        private static boolean isOfKind(String kind, Kpi kpi) {
            boolean number = kpi.getValueType() == KpiValueType.NUMBER;
            return switch (kind) {
                case "rate" -> kpi.getValueType() == KpiValueType.RATE;
                case "deliverable" -> kpi.getValueType() == KpiValueType.TEXT;
                case "recurring" -> kpi.getValueType() == KpiValueType.TEXT && kpi.getAsOfRule() == AsOfRule.RECURRING;
                case "tbd" -> kpi.getTargets().stream().allMatch(target -> target.getSort() == TargetSort.TO_BE_SET);
                case "reduction" -> number && kpi.getTargets().stream()
                        .allMatch(target -> target.getSort() == TargetSort.RELATIVE_TO_BASELINE);
                case "cumulative" -> number && kpi.getAccumulation() == Accumulation.CUMULATIVE;
                case "stock" -> number && kpi.getAccumulation() == Accumulation.STOCK;
                case "per-year", "increment" -> number && kpi.getAccumulation() == Accumulation.ANNUAL
                        && kpi.getTargets().stream().allMatch(target -> target.getBasis() == TargetBasis.ANNUAL);
                case "per-year-then-cumulative" -> number && kpi.getAccumulation() == Accumulation.ANNUAL
                        && kpi.getTargets().getFirst().getBasis() == TargetBasis.ANNUAL
                        && kpi.getTargets().getLast().getBasis() == TargetBasis.CUMULATIVE;
                default -> throw new IllegalArgumentException(kind);
            };
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(Kpi.class);
        }
    }

    static final class Targets extends TableCheck {

        private static final Map<String, TargetSort> SORTS = Map.of("=", TargetSort.NUMBER, ">=", TargetSort.AT_LEAST,
                "text", TargetSort.TEXT, "reduce", TargetSort.RELATIVE_TO_BASELINE, "tbd", TargetSort.TO_BE_SET,
                "reset-yearly", TargetSort.RESET_YEARLY, "date-due", TargetSort.DATE_DUE);
        private static final Map<String, AsOfRule> AS_OF = Map.of("year-end", AsOfRule.PERIOD_END, "year", AsOfRule.OVER_PERIOD,
                "multi-year", AsOfRule.MULTI_YEAR, "every-year", AsOfRule.RECURRING);
        private static final Map<String, Qualifier> QUALIFIERS = Map.of("about", Qualifier.ABOUT, "cumulative", Qualifier.CUMULATIVE,
                "total", Qualifier.TOTAL);

        Targets(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Kpi kpi = city.kpi(row.text("kpi"));
            FiscalSpan span = row.span("period").orElse(null);
            Target target = claim(row, kpi.getTargets(), each -> Objects.equals(each.getSpan(), span));
            equal(row, "operator", target.getSort(), SORTS.get(row.text("operator")));
            value(row, target);
            qualifier(row, kpi, target);
            if (row.has("text")) {
                if (target.getSort() == TargetSort.TO_BE_SET) {
                    tells(row, "text", Texts.of(target.getText()));
                } else {
                    says(row, "text", Texts.of(target.getText()));
                }
            }
            if (row.has("as_of")) {
                equal(row, "as_of", kpi.getAsOfRule(), AS_OF.get(row.text("as_of")));
            }
            equal(row, "unit", unit(row, kpi), row.text("unit"));
            row.list("components").forEach(component -> check(row, component, target.getComponents().stream()
                    .anyMatch(part -> component.equals(part.getComponent().getName() + "=" + part.getAmount().value()))));
            isNotOverstated(row, target);
        }

        private static void value(OracleRow row, Target target) {
            BigDecimal printed = row.number("value").orElse(null);
            BigDecimal value = target.getAmount() == null ? null : target.getAmount().value();
            equal(row, "value", value, row.is("operator", "reduce") ? printed.negate() : printed);
        }

        private static void qualifier(OracleRow row, Kpi kpi, Target target) {
            boolean fits = switch (row.text("qualifier")) {
                case "about", "cumulative",
                        "total" ->
                    target.getAmount().qualifiers().equals(Set.of(QUALIFIERS.get(row.text("qualifier"))));
                case "per-year", "increment" -> target.getBasis() == TargetBasis.ANNUAL && target.getAmount().qualifiers().isEmpty();
                case "level" -> kpi.getAccumulation() == Accumulation.STOCK;
                case "recurring" -> kpi.getAsOfRule() == AsOfRule.RECURRING;
                case "relative to before introduction" -> kpi.getBaseline() != null && !kpi.getBaseline().isKnown();
                case "" -> target.getAmount() == null || target.getAmount().qualifiers().isEmpty();
                default -> throw new IllegalArgumentException(row.text("qualifier"));
            };
            check(row, "qualifier, not " + target.getAmount() + " " + target.getBasis(), fits);
        }

        /** What is printed as 回/年 is 回 of a yearly target. */
        private static String unit(OracleRow row, Kpi kpi) {
            String unit = Texts.of(kpi.getUnit());
            return row.printed("unit").endsWith(PER_YEAR) ? unit + PER_YEAR : unit;
        }

        /** A value that only a chart shows is no target; it is among the charts. */
        @Override
        List<? extends EObject> whole() {
            return city.all(Target.class).stream().filter(target -> target.getSort() != TargetSort.NONE).toList();
        }
    }

    /** What the documents tell of the past: baselines, and reports on the older edition. */
    static final class Actuals extends TableCheck {

        Actuals(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Optional<Element> element = city.elementIfAny(row.text("of"));
            if (element.isPresent()) {
                report(row, element.get());
                return;
            }
            Baseline baseline = name(city.kpi(row.text("of")).getBaseline());
            equal(row, "qualifier", "baseline", row.text("qualifier"));
            equal(row, "period", baseline.getPeriod(), row.period("period").orElseThrow());
            equal(row, "value", baseline.getAmount().value(), row.number("value").orElseThrow());
            equal(row, "unit", city.kpi(row.text("of")).getUnit(), row.text("unit"));
            isNotOverstated(row, baseline);
        }

        private void report(OracleRow row, Element element) {
            String said = Texts.all(element.getReports());
            says(row, "value", said);
            tells(row, "text", said);
            says(row, "unit", said);
            row.period("period").ifPresent(year -> check(row, "period", said.contains(year.fiscalYear() + "年度")));
            check(row, "forecast", !row.is("qualifier", "forecast") || said.contains("見込"));
            element.getReports().forEach(report -> {
                name(report);
                isNotOverstated(row, report);
            });
        }

        /** The progress records of Matsudo are a table of their own. */
        @Override
        List<? extends EObject> whole() {
            Stream<EObject> known = city.all(Baseline.class).stream().filter(Baseline::isKnown).map(EObject.class::cast);
            Stream<EObject> reports = city.all(Element.class).stream().flatMap(element -> element.getReports().stream());
            return Stream.of(known, reports, city.all(Actual.class).stream().map(EObject.class::cast)).flatMap(all -> all).toList();
        }
    }
}
