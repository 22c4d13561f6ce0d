package org.rashinban.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Kpi;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AccumulationPropertiesTest {

    private static final FiscalPeriod START = FiscalPeriod.fiscalYear(2020);

    private final KpiValues values = new KpiValues(ContainedActuals.accepted());

    private static Arbitrary<BigDecimal> number() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1000")).ofScale(1);
    }

    @Provide
    Arbitrary<List<BigDecimal>> years() {
        return number().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<BigDecimal>> months() {
        return number().list().ofSize(12);
    }

    private BigDecimal number(Kpi kpi, FiscalPeriod period, TargetBasis basis) {
        return values.in(kpi, period, basis).known().orElseThrow().amount().value();
    }

    private static KpiBuilder from(FiscalPeriod first, List<BigDecimal> amounts) {
        KpiBuilder kpi = kpi("k").with(some -> some.setAccumulatesFrom(START));
        for (int i = 0; i < amounts.size(); i++) {
            kpi.actual(first.plus(i).toString(), amounts.get(i).toPlainString());
        }
        return kpi;
    }

    @Property(tries = 200)
    void cumulativeAndAnnualAreInverse(@ForAll("years") List<BigDecimal> yearly) {
        Kpi annual = from(START, yearly).annual().build();
        List<BigDecimal> totals = new ArrayList<>();
        for (int i = 0; i < yearly.size(); i++) {
            totals.add(number(annual, START.plus(i), TargetBasis.CUMULATIVE));
        }
        Kpi cumulative = from(START, totals).cumulative().build();
        for (int i = 0; i < yearly.size(); i++) {
            assertThat(number(cumulative, START.plus(i), TargetBasis.ANNUAL)).isEqualByComparingTo(yearly.get(i));
            assertThat(number(cumulative, START.plus(i), TargetBasis.CUMULATIVE)).isEqualByComparingTo(totals.get(i));
        }
    }

    @Property(tries = 200)
    void theYearIsTheSumOfItsQuartersHalvesAndMonths(@ForAll("months") List<BigDecimal> monthly) {
        Kpi kpi = from(FiscalPeriod.month(2020, 4), monthly).annual().build();
        BigDecimal year = number(kpi, START, TargetBasis.AS_KPI);
        assertThat(year).isEqualByComparingTo(monthly.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        for (Granularity part : List.of(Granularity.HALF, Granularity.QUARTER, Granularity.MONTH)) {
            BigDecimal sum = START.parts(part).stream().map(period -> number(kpi, period, TargetBasis.AS_KPI))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(year);
        }
    }

    @Property(tries = 100)
    void itDoesNotMatterInWhichPartsTheSameValuesAreReported(@ForAll("months") List<BigDecimal> monthly) {
        Kpi byMonth = from(FiscalPeriod.month(2020, 4), monthly).annual().build();
        List<BigDecimal> quarters = START.parts(Granularity.QUARTER).stream().map(quarter -> number(byMonth, quarter, TargetBasis.AS_KPI))
                .toList();
        Kpi byQuarter = from(FiscalPeriod.quarter(2020, 1), quarters).annual().build();
        assertThat(number(byQuarter, START, TargetBasis.CUMULATIVE)).isEqualByComparingTo(number(byMonth, START, TargetBasis.CUMULATIVE));
        assertThat(values.in(byQuarter, START).known().orElseThrow().coverage().isComplete()).isTrue();
    }

    @Property(tries = 100)
    void peakAndAverageLieAmongTheValues(@ForAll("months") List<BigDecimal> monthly) {
        BigDecimal highest = monthly.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal lowest = monthly.stream().min(BigDecimal::compareTo).orElseThrow();
        Kpi peak = from(FiscalPeriod.month(2020, 4), monthly).accumulation(Accumulation.PEAK).build();
        assertThat(number(peak, START, TargetBasis.AS_KPI)).isEqualByComparingTo(highest);
        Kpi average = from(FiscalPeriod.month(2020, 4), monthly).accumulation(Accumulation.AVERAGE).build();
        assertThat(number(average, START, TargetBasis.AS_KPI)).isBetween(lowest, highest);
        Kpi stock = from(FiscalPeriod.month(2020, 4), monthly).build();
        assertThat(number(stock, START, TargetBasis.AS_KPI)).isEqualByComparingTo(monthly.get(11));
    }
}
