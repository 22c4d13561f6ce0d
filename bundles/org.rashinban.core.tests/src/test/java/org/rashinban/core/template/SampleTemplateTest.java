package org.rashinban.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Value;
import org.rashinban.model.Department;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.TrainingSession;
import org.rashinban.model.period.FiscalPeriod;

/** The invented city must be marked as such, and its numbers must agree with each other as a real city's would. */
class SampleTemplateTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 31);
    private static final BigDecimal STAFF = BigDecimal.valueOf(1196);

    private final Program program = load();
    private final KpiValues values = new KpiValues(ContainedActuals.accepted());

    @Test
    void isMarkedAsFictional() {
        assertThat(program.isFictional()).isTrue();
        assertThat(program.getPlans()).allMatch(plan -> plan.isFictional());
    }

    @Test
    void departmentsAddUpToTheStaffOfTheCity() {
        assertThat(program.getOrganization().getDepartments().stream().map(Department::getHeadcount)
                .filter(headcount -> headcount != null).mapToInt(Integer::intValue).sum()).isEqualTo(1196);
    }

    @Test
    void attendanceAddsUpToTheParticipantsOfItsSession() {
        List<TrainingSession> sessions = all(TrainingSession.class).filter(session -> !session.getAttendance().isEmpty()).toList();

        assertThat(sessions).hasSize(16).allSatisfy(session -> assertThat(session.getAttendance().stream()
                .mapToInt(attendance -> attendance.getParticipants()).sum()).isEqualTo(session.getParticipants().value().intValueExact()));
    }

    /** The basic course is taken once, the security course once a year. */
    @Test
    void noDepartmentTrainsMoreThanItsStaff() {
        TrainingCourse basic = all(TrainingCourse.class).filter(course -> course.getCode().equals("MH-T2")).findFirst().orElseThrow();
        Map<Department, Integer> trained = new HashMap<>();
        basic.getSessions().stream().flatMap(session -> session.getAttendance().stream())
                .forEach(attendance -> trained.merge(attendance.getDepartment(), attendance.getParticipants(), Integer::sum));

        assertThat(trained).allSatisfy((department, persons) -> assertThat(persons).isLessThanOrEqualTo(department.getHeadcount()));
        assertThat(all(TrainingSession.class).flatMap(session -> session.getAttendance().stream())).allSatisfy(
                attendance -> assertThat(attendance.getParticipants()).isLessThanOrEqualTo(attendance.getDepartment().getHeadcount()));
    }

    /** The months and quarters of FY2023 in the second edition give the value that the first edition reported for the year. */
    @ParameterizedTest
    @CsvSource({"K01, F01, 312", "K02, F02, 39930", "K12, F03, 26.8", "K13, F04, 20200", "K20, F05, 18", "K24, F06, 95.2"})
    void aContinuedKpiAgreesWithTheEarlierEdition(String code, String earlier, BigDecimal fiscalYear2023) {
        assertThat(kpi(code).getContinues()).isSameAs(kpi(earlier));
        assertThat(value(code, "FY2023")).isEqualByComparingTo(fiscalYear2023);
        assertThat(value(earlier, "FY2023")).isEqualByComparingTo(fiscalYear2023);
    }

    @Test
    void theRateOfOnlineApplicationsCountsTheReportedApplications() {
        for (String quarter : List.of("FY2023-Q1", "FY2024-Q3", "FY2025-Q4")) {
            assertThat(kpi("K03").getActuals().stream().filter(actual -> actual.getPeriod().equals(FiscalPeriod.of(quarter))).findFirst()
                    .orElseThrow().getNumerator().value()).isEqualByComparingTo(value("K02", quarter));
        }
    }

    /** 4,120 RPA + 1,510 reading of forms + 1,620 minutes + 2,860 drafts + 2,110 approvals + 1,180 redesign; nothing twice. */
    @ParameterizedTest
    @CsvSource({"FY2023, 5520", "FY2024, 8640", "FY2025, 13400"})
    void hoursSavedAreThoseOfTheReports(String period, BigDecimal hours) {
        assertThat(value("K17", period)).isEqualByComparingTo(hours);
    }

    @ParameterizedTest
    @CsvSource({"K29, FY2023, 874", "K29, FY2025, 1112", "K31, FY2023, 612", "K31, FY2024, 825", "K31, FY2025, 1031",
        "K40, FY2025, 58", "K41, FY2024, 458", "K41, FY2025, 696"})
    void personsTrainedAreThoseOfTheSessions(String code, String period, BigDecimal persons) {
        assertThat(value(code, period)).isEqualByComparingTo(persons);
    }

    @Test
    void theShareTrainedIsThatOfTheStaff() {
        for (String period : List.of("FY2023", "FY2024", "FY2025")) {
            BigDecimal share = value("K29", period).movePointRight(2).divide(STAFF, 1, RoundingMode.HALF_UP);
            assertThat(value("K30", period)).isEqualByComparingTo(share);
        }
    }

    @ParameterizedTest
    @CsvSource({"K01, MET", "K07, NOT_MET", "K08, MISSING", "K10, NOT_MET", "K14, NO_TARGET", "K20, ON_TRACK", "K22, NOT_ASSESSABLE",
        "K24, MISSING", "K26, NOT_MET", "K27, MET", "K28, MET", "K32, MISSING", "K33, MISSING", "K34, NOT_DUE", "K39, MISSING",
        "K40, BEHIND", "K43, NOT_MET"})
    void everySituationOccursAtTheEndOfTheYear(String code, Status status) {
        assertThat(new KpiEvaluator(values).evaluate(kpi(code), FiscalPeriod.of("FY2025"), AS_OF).status()).isEqualTo(status);
    }

    @Test
    void theTargetsOfTheComingYearAreStillToBeSet() {
        assertThat(new KpiEvaluator(values).evaluate(kpi("K21"), FiscalPeriod.of("FY2026"), AS_OF).status()).isEqualTo(Status.TO_BE_SET);
    }

    private BigDecimal value(String code, String period) {
        return values.in(kpi(code), FiscalPeriod.of(period)).known().map(Value.Known::amount).orElseThrow().value();
    }

    private Kpi kpi(String code) {
        return all(Kpi.class).filter(kpi -> code.equals(kpi.getCode())).findFirst().orElseThrow();
    }

    private <T> Stream<T> all(Class<T> type) {
        TreeIterator<EObject> contents = program.eAllContents();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(contents, 0), false).filter(type::isInstance).map(type::cast);
    }

    private static Program load() {
        TemplateLibrary library = new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates").toAbsolutePath().normalize())));
        return ((TemplateReading.Loaded) library.load("sample")).program();
    }
}
