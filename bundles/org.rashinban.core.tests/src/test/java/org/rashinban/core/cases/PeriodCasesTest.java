package org.rashinban.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.Status;
import org.rashinban.model.Edition;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.Reference;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodEdge;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;

class PeriodCasesTest {

    private static PeriodReading.Read read(String text) {
        return (PeriodReading.Read) PeriodReader.read(text);
    }

    @Test
    @DisplayName("case 1: January to March belong to the fiscal year that began the April before")
    void case01_januaryToMarchBelongToTheYearBefore() {
        CityPlan matsudo = CityPlan.of("matsudo");
        assertThat(read("令和5年1月").period()).isEqualTo(FiscalPeriod.of("2023-01"));
        assertThat(read("令和5年1月").period().at(Granularity.FISCAL_YEAR)).isEqualTo(read("令和4年度").period());
        assertThat(read("令和6年3月末").edge()).isEqualTo(PeriodEdge.END);
        assertThat(read("令和6年3月末").period().last()).isEqualTo(FiscalPeriod.of("FY2023").last());

        assertThat(matsudo.edition().getAsOf().at(Granularity.FISCAL_YEAR)).isEqualTo(FiscalPeriod.of("FY2023"));
        assertThat(matsudo.all(ProgressReport.class)).extracting(ProgressReport::getAsOf).containsOnly(FiscalPeriod.of("FY2023").last());
        ProgressReport recruits = matsudo.report("11");
        assertThat(recruits.getStarts()).containsExactly(read("令和5年1月").period());
        assertThat(matsudo.effect("11-1").getPeriod()).as("the recruits of January 2023 are those of FY2022")
                .isEqualTo(recruits.getStarts().getFirst().at(Granularity.FISCAL_YEAR));
    }

    @Test
    @DisplayName("case 2: a plan that starts in January 2023 is nevertheless measured over the whole of FY2022")
    void case02_aPlanThatStartsWithinAYearIsMeasuredOverAllOfIt() {
        CityPlan hamamatsu = CityPlan.of("hamamatsu");
        FiscalSpan span = hamamatsu.edition().getSpan();
        assertThat(span.first()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(span.in(Granularity.FISCAL_YEAR)).isEqualTo(FiscalSpan.of("FY2022..FY2024"));
        assertThat(hamamatsu.all(RoadmapBar.class).map(RoadmapBar::getSpan).filter(bar -> bar != null))
                .contains(FiscalSpan.of("FY2022")).allSatisfy(bar -> assertThat(bar.first()).isAfterOrEqualTo("2022-04-01"));

        for (int month = 0; month < 12; month++) {
            hamamatsu.enter("A07a", FiscalPeriod.month(2022, 4).plus(month).toString(), month < 9 ? "8" : "2");
        }
        Evaluation courses = hamamatsu.evaluate("A07a", "FY2022");
        assertThat(courses.actual()).as("9 months before the plan and 3 within it").contains(Amount.of(78));
        assertThat(courses.status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("case 36: planned end, actual end, no end and an end outside the picture are four different things")
    void case36_aPlanMayEndEarlyOrNeverOrOutsideOfThePicture() {
        CityPlan kisarazu = CityPlan.of("kisarazu");
        Reference predecessor = kisarazu.reference("KIS-R04");
        assertThat(predecessor.getSpan()).isEqualTo(FiscalSpan.of("FY2020..FY2022"));
        assertThat(predecessor.getActualEnd()).isEqualTo(FiscalPeriod.of("FY2021"));
        assertThat(predecessor.getActualEnd().next()).as("the successor follows at once")
                .isEqualTo(kisarazu.edition().getSpan().from());

        Reference prefecture = kisarazu.reference("KIS-R07");
        assertThat(prefecture.getSpan().isOpen()).isTrue();
        assertThat(prefecture.getSpan().contains(FiscalPeriod.of("FY2050"))).isTrue();
        assertThat(CityPlan.ja(prefecture.getSpan())).isEqualTo("令和元年度～");
        assertThat(prefecture.getDrawnSpan()).isEqualTo(FiscalSpan.of("FY2019..FY2025"));

        Reference vision = kisarazu.reference("KIS-R01");
        assertThat(vision.getSpan()).isEqualTo(FiscalSpan.of("FY2014..FY2030"));
        assertThat(vision.getDrawnSpan()).isEqualTo(FiscalSpan.of("FY2019..FY2025"));
        assertThat(List.of(vision.getDrawnSpan().from(), vision.getDrawnSpan().to().orElseThrow()))
                .allMatch(vision.getSpan()::contains);
    }

    @Test
    @DisplayName("case 37: January 2021 to March 2026 is drawn as FY2020 to FY2025 and stays what it is")
    void case37_aSpanOfMonthsIsDrawnInWholeFiscalYears() {
        Reference national = CityPlan.of("kisarazu").reference("KIS-R06");
        assertThat(national.getSpan()).isEqualTo(FiscalSpan.of("2021-01..2026-03"));
        assertThat(national.getSpan().in(Granularity.FISCAL_YEAR)).isEqualTo(national.getDrawnSpan())
                .isEqualTo(FiscalSpan.of("FY2020..FY2025"));
        assertThat(CityPlan.ja(national.getDrawnSpan())).isEqualTo("令和2年度～令和7年度");
        FiscalSpan span = national.getSpan();
        assertThat(FiscalPeriod.monthsBetween(span.from(), span.to().orElseThrow()) + 1).as("5 years and 3 months").isEqualTo(63);
        Edition matsudo = CityPlan.of("matsudo").edition();
        assertThat(matsudo.getSpan()).as("the national period is not the one of a city that names none").isNull();
    }
}
