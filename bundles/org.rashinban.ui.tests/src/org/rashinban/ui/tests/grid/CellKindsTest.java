package org.rashinban.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.model.Department;
import org.rashinban.model.EffectKind;
import org.rashinban.model.Kpi;
import org.rashinban.model.MilestoneState;
import org.rashinban.model.Organization;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.ui.grid.cell.AmountKind;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.CellKinds;
import org.rashinban.ui.grid.cell.Reading;

/** What is typed into cells becomes what was meant, or a sentence. */
class CellKindsTest {

    private final Plan plan = RashinbanFactory.eINSTANCE.createPlan();

    @BeforeEach
    void departments() {
        Program program = RashinbanFactory.eINSTANCE.createProgram();
        Organization city = RashinbanFactory.eINSTANCE.createOrganization();
        program.setOrganization(city);
        program.getPlans().add(plan);
        for (String[] known : new String[][] {{"101", "総務部総務課"}, {"102", "総務部人事課"}, {"201", "デジタル推進課"}}) {
            Department department = RashinbanFactory.eINSTANCE.createDepartment();
            department.setCode(known[0]);
            department.setName(known[1]);
            city.getDepartments().add(department);
        }
    }

    @ParameterizedTest
    @CsvSource({"令和6年度,FY2024", "R6,FY2024", "２０２４年度,FY2024", "FY2024,FY2024", "R6.4,2024-04", "2024/4/1,2024-04-01",
        "令和６年度第１四半期,FY2024-Q1", "令和6年3月末,2024-03-31"})
    void periodsAreReadInEverySpelling(String typed, String canonical) {
        assertThat(value(Literals.MILESTONE__PERIOD, typed)).isEqualTo(FiscalPeriod.of(canonical));
    }

    @Test
    void spansAreReadInEverySpelling() {
        assertThat(value(Literals.ELEMENT__SPAN, "R4～R7")).isEqualTo(FiscalSpan.of("FY2022..FY2025"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"１，２００|1200", "▲5|-5", "1,234.5|1234.5", "3万|30000"})
    void numbersAreReadAsPeopleWriteThem(String typed, String plain) {
        assertThat((BigDecimal) value(Literals.KPI__WEIGHT, typed)).isEqualByComparingTo(plain);
    }

    @Test
    void aWholeNumberHasNoFraction() {
        assertThat(value(Literals.DEPARTMENT__HEADCOUNT, "１２")).isEqualTo(12);
        assertThat(refusal(Literals.DEPARTMENT__HEADCOUNT, "1.5")).isNotBlank();
        assertThat(refusal(Literals.DEPARTMENT__HEADCOUNT, "99999999999")).isNotBlank();
    }

    @Test
    void anAmountKeepsWhatQualifiesIt() {
        assertThat(value(Literals.TRAINING_SESSION__PARTICIPANTS, "約1,200")).isEqualTo(Amount.of(1200, Qualifier.ABOUT));
    }

    @Test
    void anAmountInAnotherUnitIsRefused() {
        assertThat(new AmountKind(row -> "人").read(plan, "5件")).isInstanceOf(Reading.Unreadable.class);
        assertThat(new AmountKind(row -> "人").read(plan, "2万人")).isEqualTo(Reading.Value.of(Amount.of(20000)));
    }

    @Test
    void aDayIsNoMonth() {
        assertThat(value(Literals.MEETING__HELD_ON, "令和6年4月1日")).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(refusal(Literals.MEETING__HELD_ON, "令和6年4月")).isNotBlank();
    }

    @Test
    void aChoiceIsKnownByItsNameOrTheBeginningOfIt() {
        String done = kind(Literals.MILESTONE__STATE).text(plan, MilestoneState.DONE_WITH_EXCEPTIONS);
        assertThat(value(Literals.MILESTONE__STATE, done)).isEqualTo(MilestoneState.DONE_WITH_EXCEPTIONS);
        assertThat(kind(Literals.MILESTONE__STATE).choices(plan)).hasSize(MilestoneState.VALUES.size()).contains(done);
        assertThat(refusal(Literals.MILESTONE__STATE, "火星")).contains("火星");
    }

    @Test
    void aChoiceThatMayBeLeftOutIsAChoiceAllTheSame() {
        assertThat(kind(Literals.KPI__EFFECT_KIND).choices(plan)).hasSize(EffectKind.VALUES.size());
    }

    @Test
    void aReferenceIsKnownByCodeNameOrAnyClearPartOfIt() {
        assertThat(department("201").getName()).isEqualTo("デジタル推進課");
        assertThat(department("ﾃﾞｼﾞﾀﾙ").getName()).isEqualTo("デジタル推進課");
        assertThat(department("人事課").getName()).isEqualTo("総務部人事課");
    }

    @Test
    void aReferenceThatCouldBeTwoThingsIsRefusedByNamingThem() {
        assertThat(refusal(Literals.PLAN__OWNER, "総務部")).contains("総務課").contains("人事課");
    }

    @Test
    void severalReferencesArePartedByCommas() {
        Department department = RashinbanFactory.eINSTANCE.createDepartment();
        plan.setOwner(department("101"));
        ((Organization) plan.getOwner().eContainer()).getDepartments().add(department);
        Reading read = CellKinds.of(Literals.DEPARTMENT__PREDECESSORS).read(department, "総務課、201");
        assertThat(((Reading.Value) read).value()).hasValueSatisfying(found -> assertThat(found)
                .isEqualTo(List.of(department("101"), department("201"))));
    }

    @Test
    void whatIsOfferedForChangeIsReadAsTheSameValue() {
        Kpi kpi = RashinbanFactory.eINSTANCE.createKpi();
        AmountKind kind = new AmountKind(row -> "窓口");
        Amount amount = Amount.of(new BigDecimal("184.50"), Qualifier.CUMULATIVE, Qualifier.ABOUT);
        assertThat(kind.read(kpi, kind.entry(kpi, amount))).isEqualTo(Reading.Value.of(amount));
    }

    private Department department(String typed) {
        return (Department) value(Literals.PLAN__OWNER, typed);
    }

    private static CellKind kind(EStructuralFeature feature) {
        return CellKinds.of(feature);
    }

    private Object value(EStructuralFeature feature, String typed) {
        return ((Reading.Value) kind(feature).read(plan, typed)).value().orElseThrow();
    }

    private String refusal(EStructuralFeature feature, String typed) {
        return ((Reading.Unreadable) kind(feature).read(plan, typed)).why();
    }
}
