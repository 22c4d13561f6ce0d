package org.rashinban.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rashinban.core.past.Past;
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
        program.getPlans().add(plan(spans));
        return program;
    }

    private static Plan plan(String... spans) {
        Plan plan = RashinbanFactory.eINSTANCE.createPlan();
        for (String span : spans) {
            Edition edition = RashinbanFactory.eINSTANCE.createEdition();
            edition.setSpan(span.isEmpty() ? null : FiscalSpan.of(span));
            plan.getEditions().add(edition);
        }
        plan.getEditions().getLast().setState(EditionState.CURRENT);
        return plan;
    }

    /** Of plans that each have one edition. */
    private static FiscalPeriod ofPlans(String... spans) {
        Program program = RashinbanFactory.eINSTANCE.createProgram();
        Stream.of(spans).forEach(span -> program.getPlans().add(plan(span)));
        FiscalPeriod year = PlanYears.ofProgram(Optional.of(program), AUTUMN);
        Plan looked = PlanYears.plan(program, AUTUMN).orElseThrow();
        assertThat(year).as("what a figure of no plan in particular takes")
                .isEqualTo(PlanYears.standard(Parameters.inForce(looked), AUTUMN))
                .isEqualTo(Choices.known(List.of(Parameters.PLAN, Parameters.EDITION, Parameters.PERIOD), Map.of(),
                        Drawn.of(program, AUTUMN, Past.NONE).context()).get(Parameters.PERIOD));
        return year;
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

    @Test
    void ofAPlanAndItsSuccessorTheOneIsLookedAtThatTheLastYearBelongsTo() {
        assertThat(ofPlans("FY2022..FY2024", "FY2025..FY2029")).isEqualTo(FiscalPeriod.of("FY2025"));
        assertThat(ofPlans("FY2025..FY2029", "FY2022..FY2024")).isEqualTo(FiscalPeriod.of("FY2025"));
        assertThat(ofPlans("FY2022..FY2026", "FY2027..FY2030")).as("not of one that has not begun").isEqualTo(FiscalPeriod.of("FY2025"));
    }

    @Test
    void theEditionThatIsLookedAtIsFoundAmongThoseOfAllPlans() {
        Program program = program("FY2020..FY2021", "FY2022..FY2024");
        program.getPlans().add(plan("FY2025..FY2029"));
        List<Edition> all = program.getPlans().stream().flatMap(plan -> plan.getEditions().stream()).toList();

        assertThat(PlanYears.place(all, AUTUMN)).isEqualTo(2);
        assertThat(PlanYears.place(all.subList(0, 2), AUTUMN)).as("of those that are offered").isZero();
        assertThat(PlanYears.place(List.of(), AUTUMN)).isZero();
    }

    @Test
    void whereNoPlanHasTheLastYearTheNearestOneIsLookedAt() {
        assertThat(ofPlans("FY2018..FY2020", "FY2021..FY2023", "FY2028..FY2030")).isEqualTo(FiscalPeriod.of("FY2023"));
        assertThat(ofPlans("FY2022..FY2024", "FY2026..FY2029")).as("of two that are as near the first")
                .isEqualTo(FiscalPeriod.of("FY2024"));
    }

    /** Chiba's guideline states no years and has no indicators; Hamamatsu's plan is over. */
    @Test
    void aPlanWithoutYearsIsLookedAtAfterThoseThatHaveSome() {
        assertThat(ofPlans("", "2023-01..2025-03")).isEqualTo(FiscalPeriod.of("FY2024"));
        assertThat(ofPlans("FY2018..FY2020", "")).isEqualTo(FiscalPeriod.of("FY2020"));
        Program program = program("");
        program.getPlans().addFirst(RashinbanFactory.eINSTANCE.createPlan());
        assertThat(PlanYears.plan(program, AUTUMN)).as("before one without an edition").contains(program.getPlans().getLast());
    }

    @Test
    void aPlanWithoutAnyEditionIsLookedAtLast() {
        Program program = program("FY2020..FY2022");
        program.getPlans().addFirst(RashinbanFactory.eINSTANCE.createPlan());

        assertThat(PlanYears.plan(program, AUTUMN)).contains(program.getPlans().getLast());
    }

    @Test
    void aYearIsKeptOfAnEditionThatHasIt() {
        Optional<Edition> edition = Optional.of(program("2023-01..2025-03").getPlans().getFirst().getEditions().getFirst());

        assertThat(PlanYears.kept(FiscalPeriod.of("FY2022"), edition, AUTUMN)).as("begun within it").isEqualTo(FiscalPeriod.of("FY2022"));
        assertThat(PlanYears.kept(FiscalPeriod.of("FY2025"), edition, AUTUMN)).isEqualTo(FiscalPeriod.of("FY2024"));
        assertThat(PlanYears.kept(FiscalPeriod.of("FY2025"), Optional.empty(), AUTUMN)).isEqualTo(FiscalPeriod.of("FY2025"));
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
