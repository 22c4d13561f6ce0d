package org.rashinban.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.edition;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.kpi.SeenValue.coverage;
import static org.rashinban.core.kpi.SeenValue.number;
import static org.rashinban.core.kpi.SeenValue.why;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.Kpi;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

class BasisTest {

    private final KpiValues values = new KpiValues(ContainedActuals.accepted());

    private Value in(Kpi kpi, String period) {
        return values.in(kpi, FiscalPeriod.of(period));
    }

    private Value in(Kpi kpi, String period, TargetBasis basis) {
        return values.in(kpi, FiscalPeriod.of(period), basis);
    }

    @Test
    @DisplayName("HAM A07: 80 a year are 240 in three years")
    void cumulativeFromAnnual() {
        Kpi kpi = kpi("A07a").annual().with(some -> some.setAccumulatesFrom(FiscalPeriod.of("FY2022")))
                .actual("FY2021", "70").actual("FY2022", "80").actual("FY2023", "80").actual("FY2024", "80").build();
        assertThat(number(in(kpi, "FY2024", TargetBasis.CUMULATIVE))).isEqualTo("240");
        assertThat(number(in(kpi, "FY2022", TargetBasis.CUMULATIVE))).isEqualTo("80");
        assertThat(number(in(kpi, "FY2024", TargetBasis.ANNUAL))).isEqualTo("80");
        assertThat(number(in(kpi, "FY2024", TargetBasis.AS_KPI))).isEqualTo("80");
    }

    @Test
    @DisplayName("a total over three years with one missing is told as two of three")
    void cumulativeWithAGap() {
        Kpi kpi = kpi("A07a").annual().actual("FY2022", "80").actual("FY2024", "80").in(edition("2023-01..2025-03"));
        Value value = in(kpi, "FY2024", TargetBasis.CUMULATIVE);
        assertThat(number(value)).isEqualTo("160");
        assertThat(coverage(value)).isEqualTo(new Coverage(2, 3, Granularity.FISCAL_YEAR));
    }

    @Test
    @DisplayName("HAM: the plan starts in January 2023, its totals with the whole of FY2022")
    void accumulationStartsWithThePlan() {
        Kpi inPlan = kpi("c").annual().actual("FY2021", "1").actual("FY2022", "2").target("FY2024", "9").in(edition("2023-01..2025-03"));
        assertThat(values.accumulationStart(inPlan, FiscalPeriod.of("FY2024"))).isEqualTo(FiscalPeriod.of("FY2022"));
        Kpi byTarget = kpi("c").annual().actual("FY2021", "1").target("FY2024", "9").target("FY2023", "5").build();
        assertThat(values.accumulationStart(byTarget, FiscalPeriod.of("FY2024"))).isEqualTo(FiscalPeriod.of("FY2023"));
        Kpi byValue = kpi("c").annual().actual("2021-05", "1").build();
        assertThat(values.accumulationStart(byValue, FiscalPeriod.of("FY2024"))).isEqualTo(FiscalPeriod.of("FY2021"));
        assertThat(values.accumulationStart(kpi("c").build(), FiscalPeriod.of("2024-06"))).isEqualTo(FiscalPeriod.of("FY2024"));
    }

    @Test
    @DisplayName("a total may start within a year and end within one")
    void cumulativeOverMonths() {
        Kpi kpi = kpi("c").annual().with(some -> some.setAccumulatesFrom(FiscalPeriod.of("2023-02")))
                .months(2022, "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1")
                .months(2023, "2", "2", "2", "2").build();
        Value value = in(kpi, "2023-06", TargetBasis.CUMULATIVE);
        assertThat(number(value)).as("two months of 1, three of 2").isEqualTo("8");
        assertThat(coverage(value)).isEqualTo(new Coverage(5, 5, Granularity.MONTH));
    }

    @Test
    @DisplayName("a value stated as the total so far is taken as that and never added to the years")
    void statedCumulative() {
        Kpi kpi = kpi("A07a").annual().actual("FY2022", "80").actual("FY2024", "241 CUMULATIVE").target("FY2022", "80").build();
        assertThat(number(in(kpi, "FY2024", TargetBasis.CUMULATIVE))).isEqualTo("241");
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("-");
    }

    @Test
    @DisplayName("what came in a year is the difference of the totals")
    void annualFromCumulative() {
        Kpi kpi = kpi("B01d").cumulative().with(some -> some.setAccumulatesFrom(FiscalPeriod.of("FY2022")))
                .actual("FY2022", "25").actual("FY2023", "48").build();
        assertThat(number(in(kpi, "FY2023", TargetBasis.ANNUAL))).isEqualTo("23");
        assertThat(number(in(kpi, "FY2022", TargetBasis.ANNUAL))).as("counting starts at nothing").isEqualTo("25");
        assertThat(number(in(kpi, "FY2024", TargetBasis.ANNUAL))).isEqualTo("-");
    }

    @Test
    @DisplayName("the growth of a stock needs the value before: reported, or the baseline of that time")
    void annualFromStock() {
        Kpi kpi = kpi("s").baseline("FY2021", "22").actual("FY2022", "73").actual("FY2024", "184").build();
        assertThat(number(in(kpi, "FY2022", TargetBasis.ANNUAL))).isEqualTo("51");
        assertThat(in(kpi, "FY2024", TargetBasis.ANNUAL)).isInstanceOf(Value.Unknown.class);
        assertThat(why(in(kpi, "FY2024", TargetBasis.ANNUAL))).isEqualTo("令和5年度の値がないため、増加分を計算できません。");
        assertThat(number(in(kpi, "FY2022", TargetBasis.CUMULATIVE))).isEqualTo("73");
        assertThat(number(in(kpi, "FY2022", TargetBasis.STOCK))).isEqualTo("73");
    }

    @Test
    @DisplayName("what stands is what was there at first and all that came; without the first it is unknown")
    void stockFromAnnual() {
        Kpi kpi = kpi("A03").annual().baseline("FY2021", "22").with(some -> some.setAccumulatesFrom(FiscalPeriod.of("FY2022")))
                .actual("FY2022", "51").actual("FY2023", "13").build();
        assertThat(number(in(kpi, "FY2023", TargetBasis.STOCK))).isEqualTo("86");
        Kpi without = kpi("A03").annual().actual("FY2022", "51").build();
        assertThat(in(without, "FY2022", TargetBasis.STOCK)).isInstanceOf(Value.Unknown.class);
        assertThat(in(kpi("x").annual().build(), "FY2022", TargetBasis.STOCK)).isInstanceOf(Value.Unknown.class);
    }

    @Test
    @DisplayName("a rate and a peak are the same on every basis")
    void noConversion() {
        Kpi rate = kpi("r").annual().rate().actual("FY2023", "70").actual("FY2024", "73").build();
        assertThat(number(in(rate, "FY2024", TargetBasis.CUMULATIVE))).isEqualTo("73");
        Kpi peak = kpi("p").accumulation(Accumulation.PEAK).actual("FY2023", "70").actual("FY2024", "73").build();
        assertThat(number(in(peak, "FY2024", TargetBasis.ANNUAL))).isEqualTo("73");
        Kpi average = kpi("p").accumulation(Accumulation.AVERAGE).actual("FY2023", "70").actual("FY2024", "73").build();
        assertThat(number(in(average, "FY2024", TargetBasis.ANNUAL))).isEqualTo("73");
    }

    @Test
    @DisplayName("the year to date is the sum of its months, or the growth since the year before")
    void yearToDate() {
        Kpi annual = kpi("c").annual().months(2024, "3", "4", "5", "6").build();
        assertThat(number(values.yearToDate(annual, FiscalPeriod.of("2024-06")))).isEqualTo("12");
        assertThat(coverage(values.yearToDate(annual, FiscalPeriod.of("FY2024-H1")))).isEqualTo(new Coverage(4, 6, Granularity.MONTH));
        Kpi stock = kpi("s").actual("FY2023", "100").actual("2024-06", "130").build();
        assertThat(number(values.yearToDate(stock, FiscalPeriod.of("2024-06")))).isEqualTo("30");
    }

    @Test
    @DisplayName("再掲: a KPI that repeats another has its values")
    void repeated() {
        Kpi original = kpi("B01b").actual("FY2022", "5").build();
        Kpi repeat = kpi("B02b").with(some -> some.setRepeats(original)).build();
        assertThat(number(in(repeat, "FY2022"))).isEqualTo("5");
        assertThat(Kpis.root(repeat)).isSameAs(original);
        original.setRepeats(repeat);
        assertThat(Kpis.root(repeat)).as("a circle typed by mistake ends").isNotNull();
    }

    @Test
    @DisplayName("the baseline may be the total of its components, and is nothing while unknown")
    void baseline() {
        assertThat(KpiValues.baseline(kpi("s").baseline("FY2021", "22").build())).contains(Amount.of(22));
        assertThat(KpiValues.baseline(kpi("s").unknownBaseline().build())).isEmpty();
        assertThat(KpiValues.baseline(kpi("s").build())).isEmpty();
        Kpi kpi = kpi("s").component("a", ComponentRole.PART).parts("FY2021", "a", "4").unknownBaseline().build();
        kpi.getBaseline().setKnown(true);
        kpi.getBaseline().getComponents().addAll(kpi.getActuals().get(0).getComponents());
        assertThat(KpiValues.baseline(kpi)).contains(Amount.of(4));
        Component extra = org.rashinban.model.RashinbanFactory.eINSTANCE.createComponent();
        kpi.getComponents().add(extra);
        assertThat(KpiValues.baseline(kpi)).isEmpty();
    }
}
