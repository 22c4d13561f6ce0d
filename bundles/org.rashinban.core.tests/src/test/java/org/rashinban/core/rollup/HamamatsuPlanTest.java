package org.rashinban.core.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Value;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;
import org.rashinban.model.Actual;
import org.rashinban.model.Edition;
import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** The real plan with its 33 series, in which nothing is reported yet. */
class HamamatsuPlanTest {

    private static final LocalDate AFTER = LocalDate.of(2025, 4, 1);

    private final Program program = load();
    private final Edition edition = program.getPlans().get(0).getEditions().get(0);
    private final KpiEvaluator evaluator = new KpiEvaluator(new KpiValues(ContainedActuals.accepted()));

    private static Program load() {
        TemplateLibrary library = new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates").toAbsolutePath().normalize())));
        return ((TemplateReading.Loaded) library.load("hamamatsu")).program();
    }

    private Map<String, Kpi> kpis() {
        return all(edition).stream().collect(Collectors.toMap(Kpi::getCode, kpi -> kpi));
    }

    private static List<Kpi> all(Node node) {
        List<Kpi> kpis = new ArrayList<>(node.getKpis());
        node.getChildren().forEach(child -> kpis.addAll(all(child)));
        return kpis;
    }

    private Evaluation evaluate(String code, String year) {
        return evaluator.evaluate(kpis().get(code), FiscalPeriod.of(year), AFTER);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            A01a, MISSING,   NOT_DUE,   MISSING
            A01b, TO_BE_SET, NO_TARGET, TO_BE_SET
            A02a, MISSING,   MISSING,   MISSING
            A02b, NOT_DUE,   NOT_DUE,   NOT_ASSESSABLE
            A03,  MISSING,   NO_TARGET, MISSING
            A04a, MISSING,   MISSING,   MISSING
            A04b, MISSING,   MISSING,   MISSING
            A04c, TO_BE_SET, TO_BE_SET, TO_BE_SET
            A05a, MISSING,   NOT_DUE,   MISSING
            A05b, MISSING,   NOT_DUE,   MISSING
            A06a, NOT_DUE,   MISSING,   MISSING
            A06b, NOT_DUE,   MISSING,   MISSING
            A06c, NO_TARGET, NO_TARGET, TO_BE_SET
            A07a, MISSING,   NOT_DUE,   MISSING
            A07b, MISSING,   NOT_DUE,   MISSING
            A08,  MISSING,   NOT_DUE,   MISSING
            A09a, MISSING,   NO_TARGET, TO_BE_SET
            A09b, MISSING,   NOT_DUE,   MISSING
            A10a, MISSING,   MISSING,   MISSING
            A10b, MISSING,   MISSING,   MISSING
            B01a, MISSING,   MISSING,   MISSING
            B01b, MISSING,   MISSING,   MISSING
            B01c, MISSING,   NOT_DUE,   MISSING
            B01d, MISSING,   NOT_DUE,   MISSING
            B02a, MISSING,   MISSING,   MISSING
            B02b, MISSING,   MISSING,   MISSING
            B02c, MISSING,   NOT_DUE,   MISSING
            B03a, MISSING,   MISSING,   MISSING
            B03b, MISSING,   NOT_DUE,   MISSING
            B04,  MISSING,   NOT_DUE,   MISSING
            B05a, MISSING,   MISSING,   MISSING
            B05b, NOT_DUE,   NOT_DUE,   NOT_DUE
            B06,  MISSING,   NOT_DUE,   MISSING
            """)
    @DisplayName("with nothing reported nothing is zero, a deliverable stays open, and each series says why")
    void statuses(String code, String fy2022, String fy2023, String fy2024) {
        assertThat(evaluate(code, "FY2022").status().name()).isEqualTo(fy2022);
        assertThat(evaluate(code, "FY2023").status().name()).isEqualTo(fy2023);
        assertThat(evaluate(code, "FY2024").status().name()).isEqualTo(fy2024);
        assertThat(evaluate(code, "FY2024").achievement()).isEmpty();
    }

    @Test
    @DisplayName("A01a is the share of the year's applications: three months of numerators and denominators are added, not the last taken")
    void rateOverTheYear() {
        Kpi rate = kpis().get("A01a");
        fraction(rate, "2022-04", "200", "400");
        fraction(rate, "2022-05", "10", "100");
        fraction(rate, "2022-06", "90", "500");
        Value.Known known = new KpiValues(ContainedActuals.accepted()).in(rate, FiscalPeriod.of("FY2022-Q1")).known().orElseThrow();
        assertThat(known.amount().value()).as("300 of 1,000, where June alone would be 18").isEqualByComparingTo("30");
        assertThat(evaluate("A01a", "FY2022").status()).as("three months of twelve").isEqualTo(Status.MISSING);
    }

    private static void fraction(Kpi kpi, String period, String numerator, String denominator) {
        Actual actual = RashinbanFactory.eINSTANCE.createActual();
        actual.setPeriod(FiscalPeriod.of(period));
        actual.setNumerator(Amount.of(numerator));
        actual.setDenominator(Amount.of(denominator));
        kpi.getActuals().add(actual);
    }

    @Test
    @DisplayName("A02b is ten minutes less, not ten per cent of a wait that nobody knows")
    void changeInMinutes() {
        assertThat(kpis().get("A02b").getTargets()).extracting(Target::getSort).containsOnly(TargetSort.RELATIVE_TO_BASELINE);
        assertThat(kpis().values().stream().flatMap(kpi -> kpi.getTargets().stream()).map(Target::getSort))
                .as("no plan of the five states a change in per cent").doesNotContain(TargetSort.PERCENT_OF_BASELINE);
    }

    @Test
    @DisplayName("there are 33 series, of which chat is one deliverable in two: 32 count")
    void countedOnce() {
        assertThat(kpis()).hasSize(33);
        RollUp rollUp = new RollUps(evaluator, FiscalPeriod.of("FY2022"), AFTER).of(edition);
        assertThat(rollUp.summary().total()).isEqualTo(32);
        assertThat(rollUp.summary().assessed()).isZero();
    }

    @Test
    @DisplayName("case 39: 16 items have 26 owners of 11 departments")
    void owners() {
        RollUps rollUps = new RollUps(evaluator, FiscalPeriod.of("FY2022"), AFTER);
        DepartmentRollUp departments = rollUps.byDepartment(edition);
        assertThat(departments.elements()).isEqualTo(16);
        assertThat(departments.elementLinks()).isEqualTo(26);
        assertThat(departments.departments()).hasSize(11);
        assertThat(departments.departments().values()).extracting(DepartmentRollUp.Share::elements).contains(9, 6, 2);
        assertThat(departments.whole().total()).isEqualTo(32);
    }

    @Test
    @DisplayName("case 2: the plan starts in January 2023, but its FY2022 is the whole of FY2022")
    void wholeOfTheFirstYear() {
        Kpi courses = kpis().get("A07a");
        for (String period : List.of("2022-06", "2023-02")) {
            var actual = RashinbanFactory.eINSTANCE.createActual();
            actual.setPeriod(FiscalPeriod.of(period));
            actual.setAmount(Amount.of(40));
            courses.getActuals().add(actual);
        }
        courses.setFrequency(Frequency.IRREGULAR);
        assertThat(evaluate("A07a", "FY2022").actual()).contains(Amount.of(80));
    }
}
