package org.rashinban.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.rashinban.model.Absence;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Baseline;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Edition;
import org.rashinban.model.GradeOverride;
import org.rashinban.model.GradeScale;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.KpiSource;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Target;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** Builds a KPI as a test tells it: {@code kpi("A07a").annual().target("FY2022", "80").actual("FY2022", "82").build()}. */
public final class KpiBuilder {

    private static final RashinbanFactory FACTORY = RashinbanFactory.eINSTANCE;

    private final Kpi kpi = FACTORY.createKpi();

    private KpiBuilder(String code) {
        kpi.setCode(code);
        kpi.setTitle(code);
        kpi.setAccumulation(Accumulation.STOCK);
        kpi.setDirection(KpiDirection.HIGHER);
    }

    public static KpiBuilder kpi(String code) {
        return new KpiBuilder(code);
    }

    public KpiBuilder with(Consumer<Kpi> change) {
        change.accept(kpi);
        return this;
    }

    public KpiBuilder accumulation(Accumulation accumulation) {
        return with(some -> some.setAccumulation(accumulation));
    }

    public KpiBuilder annual() {
        return accumulation(Accumulation.ANNUAL);
    }

    public KpiBuilder cumulative() {
        return accumulation(Accumulation.CUMULATIVE);
    }

    public KpiBuilder rate() {
        return with(some -> {
            some.setValueType(KpiValueType.RATE);
            some.setUnit("%");
        });
    }

    public KpiBuilder text() {
        return with(some -> some.setValueType(KpiValueType.TEXT)).direction(KpiDirection.NONE);
    }

    public KpiBuilder direction(KpiDirection direction) {
        return with(some -> some.setDirection(direction));
    }

    public KpiBuilder lower() {
        return direction(KpiDirection.LOWER);
    }

    public KpiBuilder formula(String formula) {
        return with(some -> {
            some.setSource(KpiSource.FORMULA);
            some.setFormula(formula);
        });
    }

    public KpiBuilder baseline(String period, String amount) {
        Baseline baseline = FACTORY.createBaseline();
        baseline.setPeriod(FiscalPeriod.of(period));
        baseline.setAmount(Amount.of(amount));
        return with(some -> some.setBaseline(baseline));
    }

    public KpiBuilder unknownBaseline() {
        Baseline baseline = FACTORY.createBaseline();
        baseline.setKnown(false);
        return with(some -> some.setBaseline(baseline));
    }

    public KpiBuilder component(String code, ComponentRole role) {
        Component component = FACTORY.createComponent();
        component.setCode(code);
        component.setRole(role);
        return with(some -> some.getComponents().add(component));
    }

    public KpiBuilder target(String span, String amount) {
        return target(span, TargetSort.NUMBER, target -> target.setAmount(Amount.of(amount)));
    }

    public KpiBuilder target(String span, TargetBasis basis, String amount) {
        return target(span, TargetSort.NUMBER, target -> {
            target.setBasis(basis);
            target.setAmount(Amount.of(amount));
        });
    }

    public KpiBuilder target(String span, TargetSort sort, String amount) {
        return target(span, sort, target -> target.setAmount(Amount.of(amount)));
    }

    public KpiBuilder textTarget(String span, String text) {
        return target(span, TargetSort.TEXT, target -> target.setText(text));
    }

    public KpiBuilder target(String span, TargetSort sort) {
        return target(span, sort, target -> {
        });
    }

    /** @param span a period, two of them with .. between, or empty for none */
    public KpiBuilder target(String span, TargetSort sort, Consumer<Target> change) {
        Target target = FACTORY.createTarget();
        target.setSort(sort);
        if (!span.isEmpty()) {
            target.setSpan(span(span));
        }
        change.accept(target);
        return with(some -> some.getTargets().add(target));
    }

    public KpiBuilder actual(String period, String amount) {
        return actual(period, actual -> actual.setAmount(Amount.of(amount)));
    }

    public KpiBuilder fraction(String period, String numerator, String denominator) {
        return actual(period, actual -> {
            actual.setNumerator(Amount.of(numerator));
            actual.setDenominator(Amount.of(denominator));
        });
    }

    /** @param parts component code and amount in turn */
    public KpiBuilder parts(String period, String... parts) {
        return actual(period, actual -> {
            for (int i = 0; i < parts.length; i += 2) {
                actual.getComponents().add(part(parts[i], parts[i + 1]));
            }
        });
    }

    public KpiBuilder report(String period, String text) {
        return actual(period, actual -> actual.setText(text));
    }

    public KpiBuilder done(String period, String on) {
        return actual(period, actual -> actual.setDoneOn(FiscalPeriod.of(on)));
    }

    public KpiBuilder absent(String period, Absence absence) {
        return actual(period, actual -> actual.setAbsence(absence));
    }

    public KpiBuilder draft(String period, String amount) {
        return actual(period, actual -> {
            actual.setAmount(Amount.of(amount));
            actual.setState(ActualState.DRAFT);
        });
    }

    public KpiBuilder actual(String period, Consumer<Actual> change) {
        Actual actual = FACTORY.createActual();
        actual.setPeriod(FiscalPeriod.of(period));
        change.accept(actual);
        return with(some -> some.getActuals().add(actual));
    }

    /** The same amount in each month of the fiscal year, from April on. */
    public KpiBuilder months(int fiscalYear, String... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            FiscalPeriod month = FiscalPeriod.month(fiscalYear, 4).plus(i);
            actual(month.toString(), amounts[i]);
        }
        return this;
    }

    public KpiBuilder override(String period, String symbol, String reason) {
        GradeOverride override = FACTORY.createGradeOverride();
        override.setPeriod(FiscalPeriod.of(period));
        override.setSymbol(symbol);
        override.setReason(reason);
        override.setDecidedOn(LocalDate.of(2025, 6, 1));
        return with(some -> some.getGradeOverrides().add(override));
    }

    public KpiBuilder scale(GradeScale scale) {
        return with(some -> some.setGradeScale(scale));
    }

    public KpiBuilder weight(String weight) {
        return with(some -> some.setWeight(new BigDecimal(weight)));
    }

    public Kpi build() {
        return kpi;
    }

    /** In an edition of the given span, beside the KPIs that are there already. */
    public Kpi in(Edition edition) {
        edition.getKpis().add(kpi);
        return kpi;
    }

    public static Edition edition(String span) {
        Edition edition = FACTORY.createEdition();
        edition.setSpan(span(span));
        FACTORY.createPlan().getEditions().add(edition);
        return edition;
    }

    public static FiscalSpan span(String text) {
        String[] ends = text.split("\\.\\.");
        return FiscalSpan.between(FiscalPeriod.of(ends[0]), FiscalPeriod.of(ends[ends.length - 1]));
    }

    private ComponentValue part(String code, String amount) {
        ComponentValue value = FACTORY.createComponentValue();
        value.setComponent(kpi.getComponents().stream().filter(component -> component.getCode().equals(code)).findFirst().orElseThrow());
        value.setAmount(Amount.of(amount));
        return value;
    }
}
