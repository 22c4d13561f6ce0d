package org.rashinban.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.Programs;
import org.rashinban.model.Audience;
import org.rashinban.model.AudienceKind;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

class TrainingLedgerTest {

    private static final FiscalPeriod FY2022 = FiscalPeriod.fiscalYear(2022);
    private static final FiscalPeriod FY2023 = FiscalPeriod.fiscalYear(2023);
    private static final FiscalSpan ALL = FY2022.plus(-1).to(FY2023);

    private final Program matsudo = Programs.template("matsudo");

    @Test
    void participantsAreCountedByCourseAndYear() {
        TrainingLedger ledger = TrainingLedger.of(matsudo, ALL);

        assertThat(ledger.years()).extracting(year -> year.course().getCode(), year -> year.year().toString(),
                year -> year.participants().orElseThrow())
                .containsExactly(
                        tuple("MAT-T1", "FY2021", Amount.of(30)),
                        tuple("MAT-T2", "FY2022", Amount.of(114)), tuple("MAT-T2", "FY2023", Amount.of(188)),
                        tuple("MAT-T3", "FY2022", Amount.of(63)), tuple("MAT-T3", "FY2023", Amount.of(81)),
                        tuple("MAT-T4", "FY2022", Amount.of(112)),
                        tuple("MAT-T5", "FY2023", Amount.of(1169)),
                        tuple("MAT-T6", "FY2023", Amount.of(20)),
                        tuple("MAT-T7", "FY2022", Amount.of(5580)), tuple("MAT-T7", "FY2023", Amount.of(7124)),
                        tuple("MAT-T8", "FY2023", Amount.of(263)));
    }

    @Test
    void parallelCoursesStaySideBySide() {
        TrainingLedger ledger = TrainingLedger.of(matsudo, FY2023.to(FY2023));

        assertThat(ledger.of(Programs.find(matsudo, Audience.class, "CIT"))).extracting(CourseYear::participants, CourseYear::sessions)
                .containsExactly(tuple(Optional.of(Amount.of(7124)), Optional.empty()),
                        tuple(Optional.of(Amount.of(263)), Optional.of(15)));
    }

    @Test
    void applicantsAreNoParticipants() {
        assertThat(TrainingLedger.of(matsudo, ALL).years()).filteredOn(year -> year.applicants().isPresent()).singleElement()
                .satisfies(year -> {
                    assertThat(year.applicants()).contains(Amount.of(1222));
                    assertThat(year.participants()).contains(Amount.of(1169));
                });
    }

    @Test
    void withoutAHeadcountCoverageIsUnknownNotZero() {
        assertThat(TrainingLedger.of(matsudo, ALL).coverages()).isNotEmpty().allSatisfy(coverage -> {
            assertThat(coverage.share()).isEmpty();
            assertThat(coverage.met()).isEmpty();
            assertThat(coverage.why(LocalDate.of(2026, 5, 31)).in(Locale.JAPANESE)).contains("対象人数は不明");
        });
    }

    @Test
    void aQuotaOfTwentyPercentOfASectionIsAWholeNumberOfPersons() {
        Coverage coverage = quota("{department: 課, share: 20}",
                "[{period: FY2023, participants: 3, attendance: [{department: 課, participants: 3}]}]");

        assertThat(coverage.required()).contains(3);
        assertThat(coverage.share()).contains(new BigDecimal("25.0"));
        assertThat(coverage.met()).contains(true);
        assertThat(coverage.why(LocalDate.of(2026, 5, 31)).in(Locale.JAPANESE)).isEqualTo("受講者3人 ÷ 対象12人 = 25.0 %、目標3人：達成");
    }

    @Test
    void aQuotaOfPersonsNeedsNoHeadcount() {
        Coverage coverage = quota("{department: 室, persons: 4}", "[{period: FY2023, attendance: [{department: 室, participants: 3}]}]");

        assertThat(coverage.share()).isEmpty();
        assertThat(coverage.met()).contains(false);
        assertThat(coverage.why(LocalDate.of(2026, 5, 31)).in(Locale.ENGLISH))
                .isEqualTo("3 persons took part (headcount not known); 4 are wanted: not met");
    }

    @Test
    void aShareOfAnUnknownHeadcountRequiresNobodyKnows() {
        Coverage coverage = quota("{department: 室, share: 20}", "[{period: FY2023, attendance: [{department: 室, participants: 3}]}]");

        assertThat(coverage.required()).isEmpty();
        assertThat(coverage.met()).isEmpty();
    }

    @Test
    void aDivisionHasTheParticipantsAndHeadcountOfItsSections() {
        Coverage coverage = quota("{department: 部, share: 50}",
                "[{period: FY2023, attendance: [{department: 課, participants: 6}, {department: 係, participants: 2}, "
                        + "{department: 室, participants: 9}]}]");

        assertThat(coverage.participants()).contains(Amount.of(8));
        assertThat(coverage.headcount()).contains(16);
        assertThat(coverage.met()).contains(true);
    }

    @Test
    void aDepartmentThatIsNotListedHadNobodyThereOnlyIfTheListIsComplete() {
        String listed = "attendance: [{department: 課, participants: 6}]";

        assertThat(quota("{department: 係, share: 50}", "[{period: FY2023, participants: 6, " + listed + "}]").share())
                .contains(new BigDecimal("0.0"));
        Coverage partly = quota("{department: 係, share: 50}", "[{period: FY2023, participants: 9, " + listed + "}]");
        assertThat(partly.share()).isEmpty();
        assertThat(partly.why(LocalDate.of(2026, 5, 31)).in(Locale.ENGLISH))
                .isEqualTo("How many of the department took part is not known for every session.");
    }

    @Test
    void attendancesOfAnUnknownNumberOfPersonsGiveNoCoverage() {
        Coverage coverage = quota("{share: 50}", "[{period: FY2023, participants: 80 PERSON_TIMES}, {period: 2023-06, participants: 5}]");

        assertThat(coverage.participants()).contains(Amount.of("85 PERSON_TIMES"));
        assertThat(coverage.share()).isEmpty();
        assertThat(coverage.why(LocalDate.of(2026, 5, 31)).in(Locale.JAPANESE)).isEqualTo("延べ85人は延べ人数のため、実際の人数は分かりません。");
    }

    @Test
    void moreThanEverybodyIsSaid() {
        assertThat(quota("{share: 100}", "[{period: FY2023, participants: 150}]").why(LocalDate.of(2026, 5, 31)).in(Locale.ENGLISH))
                .isEqualTo("150 persons ÷ headcount 100 = 150.0 %; some took part more than once, or the headcount is out of date; "
                        + "100 are wanted: met");
    }

    @Test
    void aSessionThatNobodyCountedLeavesTheCoverageUnknown() {
        assertThat(quota("{share: 100}", "[{period: FY2023, participants: 50}, {period: FY2023}]").why(LocalDate.of(2026, 5, 31))
                .in(Locale.ENGLISH))
                .isEqualTo("The participants of a session are not known.");
        assertThat(quota("{share: 100}", "[]").why(LocalDate.of(2026, 5, 31)).in(Locale.ENGLISH)).isEqualTo("No session is recorded.");
        assertThat(quota("{share: 100}", "[{period: FY2023, attendance: [{department: 課}]}]").participants()).isEmpty();
    }

    @Test
    void aQuotaCountsOverItsOwnSpan() {
        Coverage coverage = quota("{span: FY2022..FY2023, share: 100}",
                "[{period: FY2022, participants: 40}, {period: FY2023, participants: 60}]");

        assertThat(coverage.participants()).contains(Amount.of(100));
        assertThat(coverage.met()).contains(true);
    }

    @Test
    void aQuotaOfOtherYearsIsNotAsked() {
        Program program = program("{span: FY2024.., share: 100}", "[{period: FY2023, participants: 40}]");

        assertThat(TrainingLedger.of(program, FY2023.to(FY2023)).coverages()).singleElement().satisfies(coverage -> {
            assertThat(coverage.quota()).isEmpty();
            assertThat(coverage.share()).contains(new BigDecimal("40.0"));
            assertThat(coverage.why(LocalDate.of(2026, 5, 31)).in(Locale.ENGLISH)).isEqualTo("40 persons ÷ headcount 100 = 40.0 %");
        });
        assertThat(TrainingLedger.of(program, FiscalSpan.startingAt(FY2023)).coverages()).singleElement().extracting(Coverage::quota)
                .isNotEqualTo(Optional.empty());
    }

    @Test
    void departmentsWithoutAQuotaAreShownToo() {
        Program program = program("{department: 課, share: 20}",
                "[{period: FY2023, attendance: [{department: 課, participants: 3}, {department: 係, participants: 1}]}]");

        List<Coverage> coverages = TrainingLedger.of(program, FY2023.to(FY2023)).coverages();

        assertThat(coverages).extracting(coverage -> coverage.department().map(some -> some.getName()).orElse("-"),
                coverage -> coverage.quota().isPresent(),
                coverage -> coverage.share().orElseThrow()).containsExactly(tuple("課", true, new BigDecimal("25.0")),
                        tuple("-", false, new BigDecimal("4.0")), tuple("係", false, new BigDecimal("25.0")));
    }

    /** Everybody takes the course every year: 11 of 12 in one, all 12 in the other, which is never 23 of 12. */
    @Test
    void departmentsWithoutAQuotaAreCountedYearByYear() {
        Program program = program("", "[{period: FY2022, attendance: [{department: 課, participants: 11}]}, "
                + "{period: FY2023, attendance: [{department: 課, participants: 12}]}]");

        assertThat(TrainingLedger.of(program, ALL).coverages()).filteredOn(coverage -> coverage.department().isPresent())
                .extracting(coverage -> coverage.span().toString(), coverage -> coverage.share().orElseThrow())
                .containsExactly(tuple("FY2022", new BigDecimal("91.7")), tuple("FY2023", new BigDecimal("100.0")));
    }

    /** Nobody takes the course twice, so its quota runs over the years, and the departments are seen over the same years. */
    @Test
    void departmentsAreCountedOverTheTimeOfTheQuotaForAll() {
        Program program = program("{audience: STAFF, span: FY2022..FY2023, share: 60}",
                "[{period: FY2022, attendance: [{department: 課, participants: 4}]}, "
                        + "{period: FY2023, attendance: [{department: 課, participants: 5}]}]");

        assertThat(TrainingLedger.of(program, ALL).coverages()).filteredOn(coverage -> coverage.department().isPresent())
                .singleElement().satisfies(coverage -> {
                    assertThat(coverage.share()).contains(new BigDecimal("75.0"));
                    assertThat(coverage.quota()).isEmpty();
                });
    }

    /** Of the security course, which is held every year: 120 of the 132 of one department in the fiscal year 2024. */
    @Test
    void noDepartmentOfTheSampleReachesMoreThanEverybody() {
        List<Coverage> coverages = TrainingLedger.of(Programs.template("sample"), FiscalSpan.startingAt(FY2022.plus(-20))).coverages();

        assertThat(coverages).filteredOn(coverage -> coverage.department().isPresent() && coverage.share().isPresent()).isNotEmpty()
                .allSatisfy(coverage -> assertThat(coverage.share().orElseThrow()).isLessThanOrEqualTo(new BigDecimal("100.0")));
        assertThat(coverages).filteredOn(coverage -> coverage.course().getCode().equals("MH-T1")
                && coverage.span().toString().equals("FY2024")
                && coverage.department().filter(some -> "CIT".equals(some.getCode())).isPresent())
                .singleElement().extracting(coverage -> coverage.share().orElseThrow()).isEqualTo(new BigDecimal("90.9"));
    }

    /** Of 132 people 6 were trained as leaders; how many of them were to be is told for the whole city only, 60 of 1,196. */
    @Test
    void aDepartmentsShareOfASmallerAudienceIsNotThatOfItsWholeStaff() {
        List<Coverage> leaders = TrainingLedger.of(Programs.template("sample"), FiscalSpan.startingAt(FY2022.plus(-20))).coverages()
                .stream().filter(coverage -> "MH-T3".equals(coverage.course().getCode())).toList();

        assertThat(leaders).filteredOn(coverage -> coverage.department().isEmpty()).singleElement()
                .extracting(coverage -> coverage.share().orElseThrow()).isEqualTo(new BigDecimal("96.7"));
        assertThat(leaders).filteredOn(coverage -> coverage.department().isPresent()).hasSize(14).allSatisfy(coverage -> {
            assertThat(coverage.headcount()).isEmpty();
            assertThat(coverage.share()).isEmpty();
        });
        Coverage citizens = leaders.stream().filter(coverage -> coverage.department().filter(some -> "CIT".equals(some.getCode()))
                .isPresent()).findFirst().orElseThrow();
        assertThat(citizens.participants()).contains(Amount.of(6));
        assertThat(citizens.required()).contains(7);
        assertThat(citizens.met()).contains(false);
        assertThat(citizens.why(LocalDate.of(2026, 5, 31)).in(Locale.JAPANESE)).isEqualTo("受講者6人（この所属の対象人数は不明）、目標7人：未達成");
        assertThat(citizens.why(LocalDate.of(2026, 5, 31)).in(Locale.ENGLISH)).isEqualTo(
                "6 persons took part (how many of the department are in the audience is not known); 7 are wanted: not met");
    }

    /** Of CHD 193 of 214 are wanted, 90 %; departments without a quota are seen over the same year. */
    private static List<Coverage> security(Integer staff) {
        Program program = Programs.template("sample");
        Programs.find(program, Audience.class, "STAFF").setHeadcount(staff);
        return TrainingLedger.of(program, FiscalSpan.startingAt(FY2023)).coverages().stream()
                .filter(coverage -> "MH-T1".equals(coverage.course().getCode()) && "FY2025".equals(coverage.span().toString())
                        && coverage.department().isPresent())
                .toList();
    }

    private static Coverage children(List<Coverage> coverages) {
        return coverages.stream().filter(coverage -> "CHD".equals(coverage.department().orElseThrow().getCode())).findFirst().orElseThrow();
    }

    /** The departments have 1,196 people; the whole staff was counted on another day. */
    @Test
    void theStaffCountedOnAnotherDayIsTheWholeStaffStill() {
        assertThat(security(1190)).hasSize(14).extracting(coverage -> coverage.share().orElseThrow())
                .isEqualTo(security(1196).stream().map(coverage -> coverage.share().orElseThrow()).toList());
        assertThat(children(security(1190)).why(LocalDate.of(2026, 5, 31)).in(Locale.JAPANESE))
                .isEqualTo("受講者176人 ÷ 対象214人 = 82.2 %、目標193人：未達成");
        assertThat(security(1080)).as("a tenth fewer are another audience").filteredOn(coverage -> coverage.quota().isEmpty()).hasSize(13)
                .allSatisfy(coverage -> assertThat(coverage.share()).isEmpty());
    }

    /** A leader for 20 % of each section. */
    @Test
    void aShareThatIsWantedOfADepartmentIsOneOfItsStaffWhateverTheAudience() {
        Coverage coverage = children(security(600));

        assertThat(coverage.headcount()).contains(214);
        assertThat(coverage.required()).contains(193);
        assertThat(coverage.met()).contains(false);
    }

    @Test
    void anAudienceOfUnknownSizeIsTheWholeStaffWhereNoPartOfItIsToldApart() {
        String sessions = "[{period: FY2023, attendance: [{department: 課, participants: 3}]}]";
        Program program = program("", sessions);
        Audience staff = Programs.find(program, Audience.class, "STAFF");
        staff.setHeadcount(null);
        assertThat(TrainingLedger.of(program, ALL).coverages().getLast().share()).contains(new BigDecimal("25.0"));

        Audience managers = RashinbanFactory.eINSTANCE.createAudience();
        program.getOrganization().getAudiences().add(managers);
        assertThat(TrainingLedger.of(program, ALL).coverages().getLast().share()).isEmpty();
        managers.setKind(AudienceKind.CITIZENS);
        assertThat(TrainingLedger.of(program, ALL).coverages().getLast().share()).isPresent();
    }

    private static Coverage quota(String quota, String sessions) {
        return TrainingLedger.of(program(quota, sessions), FY2023.to(FY2023)).coverages().getFirst();
    }

    private static Program program(String quota, String sessions) {
        return Programs.of("""
                organization:
                  departments:
                    - {name: 部, children: [{name: 課, headcount: 12}, {name: 係, headcount: 4}]}
                    - {name: 室}
                  audiences: [{code: STAFF, name: 職員, headcount: 100}]
                plans:
                  - code: P
                    editions:
                      - code: E
                        courses: [{code: C, audience: STAFF, quotas: [%s], sessions: %s}]
                """.formatted(quota, sessions));
    }
}
