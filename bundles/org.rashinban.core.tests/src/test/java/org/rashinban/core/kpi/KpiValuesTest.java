package org.rashinban.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.kpi.SeenValue.coverage;
import static org.rashinban.core.kpi.SeenValue.number;
import static org.rashinban.core.kpi.SeenValue.why;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Absence;
import org.rashinban.model.Accumulation;
import org.rashinban.model.ActualState;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

class KpiValuesTest {

    private final KpiValues values = new KpiValues(ContainedActuals.accepted());

    private Value in(Kpi kpi, String period) {
        return values.in(kpi, FiscalPeriod.of(period));
    }

    // ---- accumulation

    @Test
    @DisplayName("a yearly sum is made of its months, and January to March belong to the year before")
    void yearFromMonths() {
        Kpi kpi = kpi("c").annual().months(2024, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12").build();
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("78");
        assertThat(number(in(kpi, "FY2024-Q4"))).as("2025-01 to 2025-03").isEqualTo("33");
        assertThat(number(in(kpi, "FY2024-H1"))).isEqualTo("21");
        assertThat(coverage(in(kpi, "FY2024"))).isEqualTo(new Coverage(12, 12, Granularity.MONTH));
    }

    @Test
    @DisplayName("a sum over nine of twelve months is told as such")
    void incompleteYear() {
        Kpi kpi = kpi("c").annual().months(2024, "10", "10", "10", "10", "10", "10", "10", "10", "10").build();
        Value value = in(kpi, "FY2024");
        assertThat(number(value)).isEqualTo("90");
        assertThat(coverage(value)).isEqualTo(new Coverage(9, 12, Granularity.MONTH));
        assertThat(coverage(value).isComplete()).isFalse();
        assertThat(coverage(value).in(Locale.JAPANESE)).isEqualTo("12か月のうち9か月");
        assertThat(coverage(value).in(Locale.ENGLISH)).isEqualTo("9 of 12 months");
        assertThat(value.known().orElseThrow().until()).isEqualTo("2024-12-31");
    }

    @Test
    @DisplayName("a half and months are added without counting a day twice")
    void mixedLengths() {
        Kpi kpi = kpi("c").annual().actual("FY2024-H1", "60").actual("2024-05", "10").actual("FY2024-Q3", "30").actual("2025-01", "9")
                .build();
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("99");
        assertThat(coverage(in(kpi, "FY2024"))).isEqualTo(new Coverage(10, 12, Granularity.MONTH));
    }

    @Test
    @DisplayName("the value stated for the year wins over the sum of its quarters")
    void statedYear() {
        Kpi kpi = kpi("c").annual().actual("FY2024", "100").actual("FY2024-Q1", "20").build();
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("100");
        assertThat(coverage(in(kpi, "FY2024")).isComplete()).isTrue();
    }

    @Test
    @DisplayName("values by the day make up their month")
    void days() {
        Kpi kpi = kpi("c").annual().actual("2024-05-02", "20").actual("2024-05-30", "22").actual("2024-06-01", "8").build();
        assertThat(number(in(kpi, "2024-05"))).isEqualTo("42");
        assertThat(coverage(in(kpi, "FY2024-Q1"))).isEqualTo(new Coverage(2, 3, Granularity.MONTH));
        assertThat(number(in(kpi, "2024-06-01"))).isEqualTo("8");
        assertThat(coverage(in(kpi, "2024-06-01")).isComplete()).isTrue();
        assertThat(number(in(kpi, "2024-06-02"))).isEqualTo("-");
    }

    @Test
    @DisplayName("where values come irregularly, what is there is all")
    void irregular() {
        Kpi kpi = kpi("c").annual().actual("2024-05", "3").with(some -> some.setFrequency(Frequency.IRREGULAR)).build();
        assertThat(coverage(in(kpi, "FY2024")).isComplete()).isTrue();
        Kpi once = kpi("c").annual().actual("2024-05", "3").with(some -> some.setFrequency(Frequency.ONCE)).build();
        assertThat(coverage(in(once, "FY2024")).isComplete()).isTrue();
    }

    @Test
    @DisplayName("a stock is what stands last in the period, never the sum and never last year's")
    void stock() {
        Kpi kpi = kpi("s").actual("2024-04", "300").actual("2024-09", "310").actual("2025-02", "318").build();
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("318");
        assertThat(number(in(kpi, "FY2024-H1"))).isEqualTo("310");
        assertThat(in(kpi, "FY2024").known().orElseThrow().until()).isEqualTo("2025-02-28");
        assertThat(in(kpi, "FY2025")).isInstanceOf(Value.Unknown.class);
        assertThat(why(in(kpi, "FY2025"))).isEqualTo("実績値が報告されていません。");
    }

    @Test
    @DisplayName("the stock stated for the year wins over that of its last month")
    void stockStatedTwice() {
        Kpi kpi = kpi("s").actual("2025-03", "317").actual("FY2024", "318").actual("FY2024-Q4", "316").build();
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("318");
    }

    @Test
    @DisplayName("a stock of which the last months are not reported stands for the end of the last one that is")
    void stockOfAShorterPeriod() {
        FiscalPeriod year = FiscalPeriod.of("FY2024");
        Kpi kpi = kpi("s").actual("2024-12", "310").build();
        assertThat(values.standsBefore(kpi, year)).contains(LocalDate.of(2024, 12, 31));
        assertThat(values.standsBefore(kpi, FiscalPeriod.of("FY2024-Q3"))).as("its end").isEmpty();
        Kpi reported = kpi("s").actual("FY2024", actual -> {
            actual.setAmount(Amount.of("86"));
            actual.setAsOf(LocalDate.of(2024, 6, 30));
        }).build();
        assertThat(values.standsBefore(reported, year)).as("that of the year itself").isEmpty();
        Kpi sum = kpi("c").annual().actual("2024-12", "310").build();
        assertThat(values.standsBefore(sum, year)).as("of a sum the coverage tells it").isEmpty();
    }

    @Test
    @DisplayName("the peak of a year is the highest of its months")
    void peak() {
        Kpi kpi = kpi("p").accumulation(Accumulation.PEAK).actual("2024-04", "3300").actual("2024-08", "8000 PEAK")
                .actual("2024-12", "5000").build();
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("8000");
    }

    @Test
    @DisplayName("an average weighs a quarter three times as much as a month")
    void average() {
        Kpi kpi = kpi("a").accumulation(Accumulation.AVERAGE).actual("FY2024-Q1", "30").actual("2024-07", "10").build();
        assertThat(number(in(kpi, "FY2024-H1"))).as("(30×3 + 10×1) ÷ 4").isEqualTo("25");
    }

    @Test
    @DisplayName("a peak within the year is no total of the year")
    void peakIsNoTotal() {
        Kpi kpi = kpi("c").annual().actual("2022-09", "8000 PEAK").actual("2022-10", "3000").build();
        assertThat(number(in(kpi, "FY2022"))).isEqualTo("3000");
        Kpi stock = kpi("s").actual("2022-09", "28").actual("2022-12", "99 PEAK").build();
        assertThat(number(in(stock, "FY2022"))).isEqualTo("28");
        Kpi average = kpi("s").actual("2022-09", "28 AVERAGE").build();
        assertThat(number(in(average, "FY2022"))).isEqualTo("-");
    }

    @Test
    @DisplayName("about stays about in a sum")
    void aboutIsInherited() {
        Kpi kpi = kpi("c").annual().actual("FY2022-H1", "2600 ABOUT").actual("FY2022-H2", "2641").build();
        assertThat(in(kpi, "FY2022").known().orElseThrow().amount()).isEqualTo(Amount.of(5241, Qualifier.ABOUT));
    }

    @Test
    @DisplayName("only accepted values count, unless told otherwise")
    void states() {
        Kpi kpi = kpi("c").annual().draft("FY2024", "10").build();
        assertThat(in(kpi, "FY2024")).isInstanceOf(Value.Unknown.class);
        KpiValues withDrafts = new KpiValues(new ContainedActuals(Set.of(ActualState.ACCEPTED, ActualState.DRAFT)));
        assertThat(number(withDrafts.in(kpi, FiscalPeriod.of("FY2024")))).isEqualTo("10");
    }

    @Test
    @DisplayName("of two values for one period the one with the later as-of date counts, else the later entered")
    void correction() {
        Kpi kpi = kpi("s").actual("FY2024", actual -> {
            actual.setAmount(Amount.of(7));
            actual.setAsOf(java.time.LocalDate.of(2025, 5, 1));
        }).actual("FY2024", actual -> {
            actual.setAmount(Amount.of(6));
            actual.setAsOf(java.time.LocalDate.of(2025, 4, 1));
        }).actual("FY2023", "1").actual("FY2023", "2").build();
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("7");
        assertThat(number(in(kpi, "FY2023"))).isEqualTo("2");
    }

    @Test
    @DisplayName("why a value is missing is told; not applicable is no number to wait for")
    void absences() {
        Kpi kpi = kpi("s").absent("FY2024", Absence.NOT_SURVEYED).absent("FY2023", Absence.NOT_APPLICABLE).build();
        assertThat(why(in(kpi, "FY2024"))).isEqualTo("調査が行われていません。");
        assertThat(in(kpi, "FY2024")).isInstanceOf(Value.Unknown.class);
        assertThat(in(kpi, "FY2023")).isInstanceOf(Value.Undefined.class);
    }

    // ---- rates

    @Test
    @DisplayName("the rate of a year is the ratio of its sums, not the mean of its rates")
    void ratioOfSums() {
        Kpi kpi = kpi("r").annual().rate().fraction("FY2024-H1", "10", "100").fraction("FY2024-H2", "90", "100").build();
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("50");
        Kpi uneven = kpi("r").annual().rate().fraction("FY2024-H1", "10", "10").fraction("FY2024-H2", "0", "90").build();
        assertThat(number(in(uneven, "FY2024"))).as("10 of 100, where the mean of 100 % and 0 % would be 50").isEqualTo("10");
        assertThat(number(in(uneven, "FY2024-H1"))).isEqualTo("100");
    }

    @Test
    @DisplayName("rates without numerator and denominator cannot be added")
    void ratesDoNotAdd() {
        Kpi kpi = kpi("r").annual().rate().actual("FY2024-H1", "40").actual("FY2024-H2", "60").build();
        assertThat(in(kpi, "FY2024")).isInstanceOf(Value.Undefined.class);
        assertThat(why(in(kpi, "FY2024"))).contains("分子と分母");
        assertThat(number(in(kpi, "FY2024-H2"))).isEqualTo("60");
    }

    @Test
    @DisplayName("a rate has the decimals of its KPI, one if it has none")
    void decimals() {
        KpiBuilder third = kpi("r").annual().rate().fraction("FY2024", "550", "2100");
        assertThat(number(in(third.build(), "FY2024"))).isEqualTo("26.2");
        assertThat(number(in(third.with(kpi -> kpi.setDecimals(2)).build(), "FY2024"))).isEqualTo("26.19");
        Kpi whole = kpi("r").annual().rate().with(kpi -> kpi.setDecimals(1)).fraction("FY2024", "1", "2").build();
        assertThat(number(in(whole, "FY2024"))).isEqualTo("50.0");
        Kpi perCase = kpi("m").annual().fraction("FY2024", "100", "8").build();
        assertThat(number(in(perCase, "FY2024"))).as("no per cent without the unit").isEqualTo("12.5");
        Kpi perThousand = kpi("m").annual().rate().with(kpi -> kpi.setUnit("‰")).fraction("FY2024", "1", "8").build();
        assertThat(number(in(perThousand, "FY2024"))).isEqualTo("125");
        Kpi fullWidth = kpi("m").annual().rate().with(kpi -> kpi.setUnit("％")).fraction("FY2024", "1", "8").build();
        assertThat(number(in(fullWidth, "FY2024"))).isEqualTo("12.5");
    }

    @Test
    @DisplayName("a zero denominator gives no rate, not zero per cent")
    void zeroDenominator() {
        Kpi kpi = kpi("r").annual().rate().fraction("FY2024-H1", "0", "0").fraction("FY2024-H2", "1", "4").build();
        assertThat(in(kpi, "FY2024-H1")).isInstanceOf(Value.Undefined.class);
        assertThat(why(in(kpi, "FY2024-H1"))).isEqualTo("r の分母が 0 です。");
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("25");
        Kpi peak = kpi("r").rate().accumulation(Accumulation.PEAK).fraction("FY2024-H1", "0", "0").actual("FY2024-H2", "3").build();
        assertThat(in(peak, "FY2024")).isInstanceOf(Value.Undefined.class);
        Kpi never = kpi("r").annual().rate().fraction("FY2024-H1", "0", "0").fraction("FY2024-H2", "0", "0").build();
        assertThat(in(never, "FY2024")).isInstanceOf(Value.Undefined.class);
    }

    // ---- components

    private static KpiBuilder windows() {
        return kpi("A03").cumulative().component("直営", ComponentRole.PART).component("指定管理", ComponentRole.PART)
                .component("導入済み", ComponentRole.OPENING).component("新規", ComponentRole.INCREMENT).component("参考", ComponentRole.MEMO);
    }

    @Test
    @DisplayName("HAM A03: what was there and what is new make the total of 73; so do the two kinds of facility")
    void componentsMakeTheTotal() {
        assertThat(number(in(windows().parts("FY2022", "導入済み", "22", "新規", "51").build(), "FY2022"))).isEqualTo("73");
        assertThat(number(in(windows().parts("FY2022", "直営", "66", "指定管理", "7").build(), "FY2022"))).isEqualTo("73");
        assertThat(number(in(windows().parts("FY2022", "直営", "66", "指定管理", "7", "導入済み", "22", "新規", "51", "参考", "500").build(), "FY2022")))
                .as("two ways to take one total apart are never added to each other").isEqualTo("73");
    }

    @Test
    @DisplayName("HAM A03: new windows are added to the total before, not to the year's own total")
    void openingFromTheYearBefore() {
        Kpi kpi = windows().actual("FY2021", "22").parts("FY2022", "新規", "51").parts("FY2023", "新規", "13").parts("FY2024", "新規", "98")
                .build();
        assertThat(number(in(kpi, "FY2022"))).isEqualTo("73");
        assertThat(number(in(kpi, "FY2023"))).isEqualTo("86");
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("184");
        Kpi gap = windows().actual("FY2021", "22").parts("FY2023", "新規", "13").build();
        assertThat(number(in(gap, "FY2023"))).as("what stood at the end of FY2022 is not known").isEqualTo("-");
    }

    @Test
    @DisplayName("a missing component leaves the total unknown, not smaller")
    void missingComponent() {
        assertThat(in(windows().parts("FY2022", "直営", "66").build(), "FY2022")).isInstanceOf(Value.Unknown.class);
        assertThat(in(windows().parts("FY2022", "参考", "66").build(), "FY2022")).isInstanceOf(Value.Unknown.class);
    }

    @Test
    @DisplayName("a KPI that is the total of its components ignores a typed total")
    void componentsOnly() {
        Kpi kpi = windows().with(some -> some.setSource(KpiSource.COMPONENTS)).parts("FY2022", "直営", "66", "指定管理", "7").build();
        kpi.getActuals().get(0).setAmount(Amount.of(999));
        assertThat(number(in(kpi, "FY2022"))).isEqualTo("73");
        kpi.setSource(KpiSource.ENTERED);
        assertThat(number(in(kpi, "FY2022"))).isEqualTo("999");
    }
}
