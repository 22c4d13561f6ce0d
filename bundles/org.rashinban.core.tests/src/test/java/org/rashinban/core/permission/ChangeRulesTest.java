package org.rashinban.core.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.OwnerRole;
import org.rashinban.model.Ownership;
import org.rashinban.model.PeriodLock;
import org.rashinban.model.Plan;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

class ChangeRulesTest {

    private static final RashinbanFactory FACTORY = RashinbanFactory.eINSTANCE;

    private final Department bureau = department("bureau", "市民局");
    private final Department section = department("section", "市民課");
    private final Department other = department("other", "税務課");
    private final Element element = FACTORY.createElement();
    private final Kpi kpi = FACTORY.createKpi();

    {
        bureau.getChildren().add(section);
        Edition edition = FACTORY.createEdition();
        edition.getChildren().add(element);
        element.getKpis().add(kpi);
        kpi.setCode("A03");
    }

    private static Department department(String id, String name) {
        Department department = FACTORY.createDepartment();
        department.setId(id);
        department.setName(name);
        return department;
    }

    private static Ownership owner(Department department, OwnerRole role) {
        Ownership owner = FACTORY.createOwnership();
        owner.setDepartment(department);
        owner.setRole(role);
        return owner;
    }

    private static Actor actor(Role role) {
        return new Actor("山田", role, role == Role.DEPARTMENT ? Optional.of("section") : Optional.empty());
    }

    private Optional<Actual> actual(ActualState state) {
        if (state == null) {
            return Optional.empty();
        }
        Actual actual = FACTORY.createActual();
        actual.setState(state);
        actual.setPeriod(FiscalPeriod.fiscalYear(2024));
        Kpi copy = EcoreUtil.copy(kpi);
        ((Element) kpi.eContainer()).getKpis().add(copy);
        copy.getActuals().add(actual);
        return Optional.of(actual);
    }

    private static String said(Optional<? extends org.rashinban.model.text.Sentence> refusal) {
        return refusal.map(sentence -> sentence.in(Locale.JAPANESE)).orElse("");
    }

    /** Every class of the model, created, changed and removed, by every role. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void outsideOfItsValuesOnlyWhoKeepsTheProgramChangesAnything(Role role) {
        boolean allowed = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE).contains(role);
        int classes = 0;
        for (EClass type : RashinbanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(candidate -> !candidate.isAbstract()).toList()) {
            EObject object = EcoreUtil.create(type);
            List<Optional<EObject>> sides = Arrays.asList(Optional.empty(), Optional.of(object));
            for (Optional<EObject> before : sides) {
                for (Optional<EObject> after : sides) {
                    if (before.isPresent() || after.isPresent()) {
                        assertThat(ChangeRules.refusal(actor(role), before, after).isEmpty()).as("%s %s", role, type.getName())
                                .isEqualTo(allowed);
                    }
                }
            }
            classes++;
        }
        assertThat(classes).isGreaterThan(60);
    }

    /** Before and after as a table; "-" is a value that is not there. */
    @ParameterizedTest
    @CsvSource({"-,DRAFT,yes", "-,SUBMITTED,yes", "-,RETURNED,no", "-,ACCEPTED,no",
        "DRAFT,DRAFT,yes", "DRAFT,SUBMITTED,yes", "DRAFT,RETURNED,no", "DRAFT,ACCEPTED,no", "DRAFT,-,yes",
        "SUBMITTED,DRAFT,yes", "SUBMITTED,SUBMITTED,yes", "SUBMITTED,RETURNED,no", "SUBMITTED,ACCEPTED,no", "SUBMITTED,-,yes",
        "RETURNED,DRAFT,yes", "RETURNED,SUBMITTED,yes", "RETURNED,RETURNED,yes", "RETURNED,ACCEPTED,no", "RETURNED,-,yes",
        "ACCEPTED,DRAFT,no", "ACCEPTED,SUBMITTED,no", "ACCEPTED,RETURNED,no", "ACCEPTED,ACCEPTED,no", "ACCEPTED,-,no"})
    void aDepartmentEntersAndSubmitsButNeitherAcceptsNorReturns(String before, String after, String allowed) {
        kpi.getOwners().add(owner(section, OwnerRole.LEAD));
        Optional<Actual> was = actual(before.equals("-") ? null : ActualState.valueOf(before));
        Optional<Actual> is = actual(after.equals("-") ? null : ActualState.valueOf(after));
        assertThat(ChangeRules.refusal(actor(Role.DEPARTMENT), was, is).isEmpty()).isEqualTo(allowed.equals("yes"));
        assertThat(ChangeRules.refusal(actor(Role.OFFICE), was, is)).isEmpty();
        assertThat(ChangeRules.refusal(actor(Role.ADMINISTRATOR), was, is)).isEmpty();
        assertThat(said(ChangeRules.refusal(actor(Role.COMMITTEE), was, is))).contains("A03").contains("閲覧だけ");
    }

    @ParameterizedTest
    @CsvSource({"NOT_YET,DRAFT,yes", "NOT_YET,SUBMITTED,yes", "NOT_YET,ACCEPTED,no", "NOT_YET,RETURNED,no", "NOT_APPLICABLE,DRAFT,no"})
    void whatWasAcceptedAsStillToComeIsReplacedByTheDepartment(Absence accepted, ActualState after, String allowed) {
        kpi.getOwners().add(owner(section, OwnerRole.LEAD));
        Actual was = actual(ActualState.ACCEPTED).orElseThrow();
        was.setAbsence(accepted);
        assertThat(ChangeRules.refusal(actor(Role.DEPARTMENT), Optional.of(was), actual(after)).isEmpty())
                .isEqualTo(allowed.equals("yes"));
        was.setAmount(Amount.of(5));
        assertThat(ChangeRules.refusal(actor(Role.DEPARTMENT), Optional.of(was), actual(after))).as("a value was accepted").isPresent();
    }

    @Test
    void whatHangsOnAValueFollowsTheValue() {
        kpi.getOwners().add(owner(section, OwnerRole.LEAD));
        for (ActualState state : ActualState.values()) {
            ComponentValue part = FACTORY.createComponentValue();
            actual(state).orElseThrow().getComponents().add(part);
            assertThat(ChangeRules.refusal(actor(Role.DEPARTMENT), Optional.of(part), Optional.of(part)).isEmpty()).as(state.getName())
                    .isEqualTo(state != ActualState.ACCEPTED);
        }
    }

    private boolean mayEnter(Consumer<ChangeRulesTest> owned) {
        kpi.getOwners().clear();
        element.getOwners().clear();
        owned.accept(this);
        return ChangeRules.refusal(actor(Role.DEPARTMENT), Optional.empty(), actual(ActualState.DRAFT)).isEmpty();
    }

    @Test
    void aDepartmentOwnsAloneOrWithOthersByItselfOrThroughWhatIsBelowIt() {
        assertThat(mayEnter(test -> kpi.getOwners().add(owner(section, OwnerRole.LEAD)))).isTrue();
        assertThat(mayEnter(test -> kpi.getOwners().addAll(Set.of(owner(other, OwnerRole.LEAD), owner(section, OwnerRole.CO_OWNER)))))
                .isTrue();
        assertThat(mayEnter(test -> kpi.getOwners().addAll(Set.of(owner(other, OwnerRole.LEAD), owner(section, OwnerRole.SUPPORT)))))
                .as("who supports does not own").isFalse();
        assertThat(mayEnter(test -> element.getOwners().add(owner(section, OwnerRole.LEAD)))).as("as its element").isTrue();
        assertThat(mayEnter(test -> {
            element.getOwners().add(owner(section, OwnerRole.LEAD));
            kpi.getOwners().add(owner(other, OwnerRole.LEAD));
        })).as("the KPI's own owner counts before its element's").isFalse();
        assertThat(mayEnter(test -> kpi.getOwners().add(owner(bureau, OwnerRole.LEAD)))).as("the department above").isFalse();
        assertThat(mayEnter(test -> kpi.getOwners().add(owner(other, OwnerRole.LEAD)))).isFalse();
        assertThat(mayEnter(test -> {
        })).as("nobody owns it").isFalse();
        Actor chief = new Actor("局長", Role.DEPARTMENT, Optional.of("bureau"));
        kpi.getOwners().add(owner(section, OwnerRole.LEAD));
        assertThat(ChangeRules.refusal(chief, Optional.empty(), actual(ActualState.SUBMITTED))).isEmpty();
    }

    @Test
    void aRefusalNamesTheKpiAndWhoOwnsIt() {
        kpi.getOwners().add(owner(other, OwnerRole.LEAD));
        assertThat(said(ChangeRules.refusal(actor(Role.DEPARTMENT), Optional.empty(), actual(ActualState.DRAFT)))).contains("A03")
                .contains("税務課");
        kpi.getOwners().clear();
        kpi.getOwners().add(owner(section, OwnerRole.LEAD));
        assertThat(said(ChangeRules.refusal(actor(Role.DEPARTMENT), actual(ActualState.ACCEPTED), actual(ActualState.DRAFT))))
                .contains("A03").contains("令和6年度").contains("受付済み");
        kpi.setRetired(true);
        assertThat(said(ChangeRules.refusal(actor(Role.DEPARTMENT), Optional.empty(), actual(ActualState.DRAFT)))).contains("廃止");
    }

    @ParameterizedTest
    @CsvSource({"READ,ADMINISTRATOR OFFICE COMMITTEE DEPARTMENT", "ENTER_VALUES,ADMINISTRATOR OFFICE DEPARTMENT",
        "EDIT_PROGRAM,ADMINISTRATOR OFFICE", "FREEZE,ADMINISTRATOR OFFICE", "BACK_UP,ADMINISTRATOR OFFICE", "RESTORE,ADMINISTRATOR",
        "ADMINISTER_USERS,ADMINISTRATOR"})
    void eachRightHasItsRoles(Right right, String roles) {
        List<String> allowed = List.of(roles.split(" "));
        for (Role role : Role.values()) {
            assertThat(actor(role).refusal(right).isEmpty()).as("%s %s", role, right).isEqualTo(allowed.contains(role.name()));
        }
        assertThat(Right.values()).hasSize(7);
    }

    @Test
    void nobodyChangesValuesOfALockedPeriodAndEverybodyThoseOfOthers() {
        Edition edition = (Edition) element.eContainer();
        Plan plan = FACTORY.createPlan();
        plan.getEditions().add(edition);
        plan.getLocks().add(PeriodLocks.made(FiscalPeriod.fiscalYear(2024), "DX推進課", LocalDate.of(2025, 6, 1), "公表済み"));
        element.getOwners().add(owner(section, OwnerRole.LEAD));
        Actual year = actual(ActualState.SUBMITTED).orElseThrow();
        Actual month = actual(ActualState.SUBMITTED).orElseThrow();
        month.setPeriod(FiscalPeriod.month(2025, 3));
        Actual next = actual(ActualState.SUBMITTED).orElseThrow();
        next.setPeriod(FiscalPeriod.month(2025, 4));
        for (Role role : EnumSet.of(Role.DEPARTMENT, Role.OFFICE, Role.ADMINISTRATOR)) {
            assertThat(ChangeRules.refusal(actor(role), Optional.empty(), Optional.of(year))).as("entered by %s", role).isPresent();
            assertThat(ChangeRules.refusal(actor(role), Optional.of(month), Optional.empty())).as("removed by %s", role)
                    .hasValueSatisfying(why -> assertThat(why.in(Locale.JAPANESE)).contains("令和6年度の入力は締め切られています").contains("公表済み"));
            assertThat(ChangeRules.refusal(actor(role), Optional.empty(), Optional.of(next))).as("next year by %s", role).isEmpty();
        }
        plan.getLocks().clear();
        assertThat(ChangeRules.refusal(actor(Role.DEPARTMENT), Optional.empty(), Optional.of(year))).isEmpty();
    }

    @Test
    void whoLockedAndWhenMayBeUnknown() {
        PeriodLock lock = FACTORY.createPeriodLock();
        lock.setPeriod(FiscalPeriod.fiscalYear(2024));
        assertThat(PeriodLocks.refusal(locale -> "A03", lock).in(Locale.JAPANESE)).contains("（日付なし、DX推進担当）");
        assertThat(PeriodLocks.covers(lock, null)).isFalse();
        assertThat(PeriodLocks.covers(FACTORY.createPeriodLock(), FiscalPeriod.fiscalYear(2024))).isFalse();
    }
}
