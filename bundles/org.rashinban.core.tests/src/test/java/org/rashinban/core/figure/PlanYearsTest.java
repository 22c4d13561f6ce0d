package org.rashinban.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

class PlanYearsTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 22);

    private static Program program(String... spans) {
        Program program = RashinbanFactory.eINSTANCE.createProgram();
        Plan plan = RashinbanFactory.eINSTANCE.createPlan();
        program.getPlans().add(plan);
        for (String span : spans) {
            Edition edition = RashinbanFactory.eINSTANCE.createEdition();
            edition.setSpan(span.isEmpty() ? null : FiscalSpan.of(span));
            plan.getEditions().add(edition);
        }
        plan.getEditions().getLast().setState(EditionState.CURRENT);
        return program;
    }

    private static FiscalPeriod standard(String span, LocalDate day) {
        return PlanYears.ofProgram(Optional.of(program(span)), day);
    }

    @Test
    void theLastYearThatIsOverIsLookedAt() {
        assertThat(standard("FY2024..FY2027", AUTUMN)).isEqualTo(FiscalPeriod.of("FY2025"));
        assertThat(standard("FY2024..FY2027", LocalDate.of(2027, 3, 30))).isEqualTo(FiscalPeriod.of("FY2025"));
        assertThat(standard("FY2024..FY2027", LocalDate.of(2027, 3, 31))).as("over when its last day is")
                .isEqualTo(FiscalPeriod.of("FY2026"));
    }

    /** Hamamatsu's plan was in force from January 2023 to March 2025. */
    @Test
    void ofAPlanThatHasEndedItsLastYearIsLookedAt() {
        assertThat(standard("2023-01..2025-03", AUTUMN)).isEqualTo(FiscalPeriod.of("FY2024"));
    }

    @Test
    void ofAPlanThatHasJustBegunOrWillItsFirstYearIsLookedAt() {
        assertThat(standard("FY2026..FY2029", AUTUMN)).isEqualTo(FiscalPeriod.of("FY2026"));
        assertThat(standard("FY2027..FY2030", AUTUMN)).isEqualTo(FiscalPeriod.of("FY2027"));
    }

    @Test
    void aPlanWithoutAnEndOrWithoutYearsIsLookedAtAsOfToday() {
        assertThat(standard("2023-10..", AUTUMN)).isEqualTo(FiscalPeriod.of("FY2025"));
        assertThat(standard("", AUTUMN)).isEqualTo(FiscalPeriod.of("FY2025"));
        assertThat(PlanYears.ofProgram(Optional.empty(), AUTUMN)).isEqualTo(FiscalPeriod.of("FY2025"));
    }

    /** A basic plan of ten years and the edition before it. */
    @Test
    void allYearsOfAllEditionsAreOfferedAndThoseAroundToday() {
        assertThat(PlanYears.offered(Optional.of(program("FY2018..FY2021", "FY2022..FY2031")), AUTUMN))
                .startsWith(FiscalPeriod.of("FY2018"), FiscalPeriod.of("FY2019"))
                .endsWith(FiscalPeriod.of("FY2030"), FiscalPeriod.of("FY2031"))
                .hasSize(14);
        List<FiscalPeriod> around = PlanYears.offered(Optional.empty(), AUTUMN);
        assertThat(around).startsWith(FiscalPeriod.of("FY2020")).endsWith(FiscalPeriod.of("FY2029")).hasSize(10);
        assertThat(PlanYears.offered(Optional.of(program("FY2024..FY2027")), AUTUMN)).isEqualTo(around);
    }
}
