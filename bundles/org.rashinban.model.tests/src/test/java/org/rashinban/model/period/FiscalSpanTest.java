package org.rashinban.model.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rashinban.model.period.Granularity.FISCAL_YEAR;
import static org.rashinban.model.period.Granularity.MONTH;
import static org.rashinban.model.period.Granularity.QUARTER;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalSpanTest {

    @Test
    void case02_aPlanThatStartsInJanuaryStillHasTheWholeFiscalYearAsAColumn() {
        FiscalSpan plan = FiscalSpan.of("2023-01..2025-03");

        assertThat(plan.periods(FISCAL_YEAR)).extracting(FiscalPeriod::toString).containsExactly("FY2022", "FY2023", "FY2024");
        assertThat(plan.periods(FISCAL_YEAR).findFirst().orElseThrow().first()).isEqualTo("2022-04-01");
    }

    @Test
    void case37_januaryOfR3ToMarchOfR8IsDrawnAsTheFiscalYearsR2ToR7() {
        assertThat(FiscalSpan.of("2021-01..2026-03").in(FISCAL_YEAR)).hasToString("FY2020..FY2025");
    }

    @Test
    void anOpenSpanHasNoEnd() {
        FiscalSpan open = FiscalSpan.startingAt(FiscalPeriod.fiscalYear(2019));

        assertThat(open.isOpen()).isTrue();
        assertThat(open.last()).isEmpty();
        assertThat(open).hasToString("FY2019..").isEqualTo(FiscalSpan.of("FY2019.."));
        assertThat(open.contains(LocalDate.of(2100, 1, 1))).isTrue();
        assertThat(open.contains(LocalDate.of(2019, 3, 31))).isFalse();
        assertThat(open.overlaps(FiscalPeriod.of("FY2050"))).isTrue();
        assertThat(open.overlaps(FiscalPeriod.of("FY2018"))).isFalse();
        assertThat(open.periods(QUARTER).limit(5)).last().hasToString("FY2020-Q1");
    }

    @Test
    void bothEndsAreIncluded() {
        FiscalSpan span = FiscalPeriod.fiscalYear(2022).to(FiscalPeriod.fiscalYear(2025));

        assertThat(span.isOpen()).isFalse();
        assertThat(span.first()).isEqualTo("2022-04-01");
        assertThat(span.last()).contains(LocalDate.of(2026, 3, 31));
        assertThat(span.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(span.contains(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(span.contains(FiscalPeriod.of("2026-03"))).isTrue();
        assertThat(span.contains(FiscalPeriod.of("FY2026"))).isFalse();
        assertThat(span.overlaps(FiscalPeriod.of("2026-04"))).isFalse();
        assertThat(span.overlaps(FiscalPeriod.of("2026-03-31"))).isTrue();
        assertThat(span.periods(MONTH)).hasSize(48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FY2024/FY2025", "FY2024..FY2023", "..FY2024", "FY2022..FY2023..FY2024", "R4..R7"})
    void anythingButTheCanonicalTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalSpan.of(text));
    }

    @Test
    void speaksTheLanguageOfASentence() {
        FiscalSpan span = FiscalSpan.of("FY2022..FY2025");

        assertThat(span.in(Locale.JAPAN)).isEqualTo("令和4年度～令和7年度");
        assertThat(span.in(Locale.US)).isEqualTo("FY2022–FY2025");
    }
}
