package org.rashinban.core.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.edition;
import static org.rashinban.core.KpiBuilder.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.core.evaluation.ElementGrade;
import org.rashinban.core.evaluation.GradeChoice;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.evaluation.Scales;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Element;
import org.rashinban.model.GradeOverride;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.OwnerRole;
import org.rashinban.model.Ownership;
import org.rashinban.model.Plan;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.TargetSort;
import org.rashinban.model.period.FiscalPeriod;

class RollUpTest {

    private static final RashinbanFactory FACTORY = RashinbanFactory.eINSTANCE;

    private final KpiEvaluator evaluator = new KpiEvaluator(new KpiValues(ContainedActuals.accepted()));
    private final Edition edition = edition("FY2022..FY2024");

    private RollUps rollUps() {
        return new RollUps(evaluator, FiscalPeriod.of("FY2024"), LocalDate.of(2026, 1, 1));
    }

    private static Element element(Node parent, Kpi... kpis) {
        Element element = FACTORY.createElement();
        element.getKpis().addAll(Arrays.asList(kpis));
        parent.getChildren().add(element);
        return element;
    }

    private static KpiBuilder reaching(String code, String percent) {
        return kpi(code).target("FY2024", "100").actual("FY2024", percent);
    }

    @Test
    @DisplayName("how many of all could be judged, and how they stand")
    void summary() {
        element(edition, reaching("a", "120").scale(Scales.shipped("aichi")).build(), reaching("b", "60").scale(Scales.shipped("aichi"))
                .build());
        element(edition, kpi("c").target("FY2024", TargetSort.TO_BE_SET).build(), kpi("d").target("FY2024", "5").build(), kpi("e").build());
        RollUp plan = rollUps().of(edition);
        assertThat(plan.summary().total()).isEqualTo(5);
        assertThat(plan.summary().assessed()).isEqualTo(2);
        assertThat(plan.summary().statuses()).isEqualTo(
                Map.of(Status.MET, 1, Status.NOT_MET, 1, Status.TO_BE_SET, 1, Status.MISSING, 1, Status.NO_TARGET, 1));
        assertThat(plan.summary().grades()).isEqualTo(Map.of("A", 1, "C", 1));
        assertThat(plan.summary().achievement().value().orElseThrow()).as("120 counts as 100, and 60").isEqualByComparingTo("80");
        assertThat(plan.summary().count(Status.BEHIND)).isZero();
        assertThat(plan.said().in(Locale.JAPANESE)).isEqualTo("5指標のうち2指標を評価");
        assertThat(plan.said().in(Locale.ENGLISH)).isEqualTo("2 of 5 KPIs assessed");
        assertThat(plan.children()).extracting(child -> child.summary().total()).containsExactly(2, 3);
    }

    @Test
    @DisplayName("an empty element has no mean")
    void empty() {
        RollUp rollUp = rollUps().of(element(edition));
        assertThat(rollUp.summary()).isEqualTo(Summary.EMPTY);
        assertThat(rollUp.summary().achievement().value()).isEmpty();
    }

    @Test
    @DisplayName("the mean is weighted; without a weight a KPI weighs one")
    void weights() {
        element(edition, reaching("a", "100").weight("3").build(), reaching("b", "60").build(), reaching("c", "0").weight("0").build());
        assertThat(rollUps().of(edition).summary().achievement().value().orElseThrow()).as("(3×100 + 60) ÷ 4").isEqualByComparingTo("90");
    }

    @Test
    @DisplayName("what is not due yet does not pull the mean down")
    void onlyDueTargets() {
        element(edition, reaching("a", "80").build(), kpi("b").cumulative().target("FY2022..FY2026", "100").actual("FY2024", "10").build());
        Summary summary = rollUps().of(edition).summary();
        assertThat(summary.count(Status.BEHIND)).isEqualTo(1);
        assertThat(summary.assessed()).isEqualTo(2);
        assertThat(summary.achievement().value().orElseThrow()).isEqualByComparingTo("80");
    }

    @Test
    @DisplayName("case 26: chat stands in B01, B02 and, as 再掲, in B03: one deliverable counts once")
    void repeatedOnce() {
        Kpi chat = kpi("B01b").text().textTarget("FY2024", "導入").report("FY2024", "導入").build();
        Kpi again = kpi("B02b").text().textTarget("FY2024", "導入").with(some -> some.setRepeats(chat)).build();
        Kpi network = kpi("B02a").text().textTarget("FY2024", "見直し").report("FY2024", "未了").build();
        Element pillar = element(edition);
        Element b01 = element(pillar, chat);
        Element b02 = element(pillar, network, again);
        Element b03 = element(pillar);
        b03.getRepeatedKpis().addAll(List.of(network, again));
        RollUps rollUps = rollUps();
        assertThat(rollUps.of(b01).summary().total()).isEqualTo(1);
        assertThat(rollUps.of(b02).summary().total()).isEqualTo(2);
        assertThat(rollUps.of(b03).summary().total()).isEqualTo(2);
        RollUp whole = rollUps.of(pillar);
        assertThat(whole.summary().total()).isEqualTo(2);
        assertThat(whole.summary().count(Status.MET)).isEqualTo(1);
        assertThat(whole.repeated()).isEqualTo(3);
        assertThat(whole.said().in(Locale.JAPANESE)).isEqualTo("2指標のうち2指標を評価（再掲の3件は重ねて数えていません）");
        assertThat(KpiScope.of(pillar)).containsExactlyInAnyOrder(chat, network);
    }

    @Test
    @DisplayName("of mere repeats of a KPI elsewhere the first code speaks, in whatever order they stand")
    void speaker() {
        Kpi original = kpi("Z").build();
        Kpi one = kpi("B").with(some -> some.setRepeats(original)).build();
        Kpi two = kpi("A").with(some -> some.setRepeats(original)).build();
        assertThat(KpiScope.once(List.of(one, two))).containsExactly(two);
        assertThat(KpiScope.once(List.of(two, one))).containsExactly(two);
        assertThat(KpiScope.once(List.of(two, original, one))).containsExactly(original);
    }

    @Test
    @DisplayName("what is retired does not count")
    void retired() {
        element(edition, reaching("a", "80").build(), reaching("b", "80").with(kpi -> kpi.setRetired(true)).build());
        element(edition, reaching("c", "80").build()).setRetired(true);
        assertThat(rollUps().of(edition).summary().total()).isEqualTo(1);
    }

    @Test
    @DisplayName("a plan counts its current edition, or its last")
    void plan() {
        Plan plan = edition.getPlan();
        edition.setState(EditionState.SUPERSEDED);
        element(edition, reaching("old", "80").build());
        Edition draft = FACTORY.createEdition();
        draft.setState(EditionState.DRAFT);
        element(draft, reaching("new", "80").build(), reaching("newer", "80").build());
        plan.getEditions().add(draft);
        assertThat(rollUps().of(plan).total()).isEqualTo(2);
        edition.setState(EditionState.CURRENT);
        assertThat(rollUps().of(plan).total()).isEqualTo(1);
        assertThat(rollUps().of(FACTORY.createPlan()).total()).isZero();
    }

    @Test
    @DisplayName("points give a score, and the score a level")
    void points() {
        element(edition, reaching("a", "100").scale(Scales.shipped("sano")).build(), reaching("b", "55").scale(Scales.shipped("sano"))
                .build());
        edition.getPlan().setGradeScale(Scales.shipped("sano"));
        RollUp whole = rollUps().of(edition);
        assertThat(whole.summary().points().value().orElseThrow()).as("7 and 2").isEqualByComparingTo("4.5");
        assertThat(whole.grade().grade().map(GradeChoice::symbol)).contains("Ⅲ");
        assertThat(whole.grade().why().orElseThrow().in(Locale.JAPANESE)).isEqualTo("平均 4.5 点 → Ⅲ");
        assertThat(whole.children().getFirst().grade().grade().map(GradeChoice::symbol)).contains("Ⅲ");
        edition.getPlan().setGradeScale(Scales.shipped("aichi"));
        assertThat(rollUps().of(edition).grade()).as("a scale without levels grades single KPIs only").isEqualTo(ElementGrade.NONE);
    }

    @Test
    @DisplayName("a mean just below a level does not reach it, and is shown so")
    void justBelowALevel() {
        element(edition, reaching("a", "100").weight("100").build(), reaching("b", "95").weight("401").build());
        element(edition, kpi("c").target("FY2024", "100").build());
        edition.getPlan().setGradeScale(Scales.shipped("sano"));
        RollUp whole = rollUps().of(edition);
        assertThat(whole.summary().points().exact().orElseThrow()).as("(700 + 2406) ÷ 501").isLessThan(new BigDecimal("6.2"));
        assertThat(whole.grade().why().orElseThrow().in(Locale.JAPANESE)).isEqualTo("平均 6.1996 点 → Ⅱ");
    }

    @Test
    @DisplayName("one KPI at 900 % does not hide eight at nothing: each counts up to its target")
    void meanIsCapped() {
        element(edition, reaching("far", "900").build());
        for (int i = 0; i < 8; i++) {
            element(edition, reaching("none" + i, "0").build());
        }
        assertThat(rollUps().of(edition).summary().achievement().value().orElseThrow()).as("100 ÷ 9").isEqualByComparingTo("11.1");
    }

    @Test
    @DisplayName("where nothing is left of what should become less, the target is reached like any other")
    void meanOfWhatHasNoRatio() {
        element(edition, kpi("w").lower().target("FY2024", "10").actual("FY2024", "0").build(), reaching("b", "50").build());
        Summary.Mean achievement = rollUps().of(edition).summary().achievement();
        assertThat(achievement.count()).isEqualTo(2);
        assertThat(achievement.value().orElseThrow()).isEqualByComparingTo("75.0");
    }

    @Test
    @DisplayName("people decide on the grade of an element, with a reason, and the calculated level stays visible")
    void elementOverride() {
        Element policy = element(edition, reaching("a", "100").scale(Scales.shipped("sano")).build());
        edition.getPlan().setGradeScale(Scales.shipped("sano"));
        policy.getGradeOverrides().add(decision("Ⅱ", "政策の点数を加味"));
        policy.getGradeOverrides().add(decision("Ⅳ", " "));
        ElementGrade grade = rollUps().of(edition).children().getFirst().grade();
        assertThat(grade.grade().map(GradeChoice::symbol)).contains("Ⅱ");
        assertThat(grade.grade().orElseThrow().in(Locale.JAPANESE)).isEqualTo("成果実績がやや高い");
        assertThat(grade.why().orElseThrow().in(Locale.JAPANESE)).isEqualTo("評価を Ⅱ に修正（理由：政策の点数を加味）。計算結果：平均 7.0 点 → Ⅰ");
        assertThat(grade.notes()).singleElement().satisfies(note -> assertThat(note.in(Locale.JAPANESE)).contains("理由の記載がない"));
        assertThat(rollUps().of(edition).grade().grade().map(GradeChoice::symbol)).as("decided for the element, not for all").contains("Ⅰ");
        Element empty = element(edition);
        empty.getGradeOverrides().add(decision("Ⅲ", "聞き取りによる"));
        ElementGrade decided = rollUps().of(edition).children().getLast().grade();
        assertThat(decided.why().orElseThrow().in(Locale.JAPANESE)).isEqualTo("評価を Ⅲ に決定（理由：聞き取りによる）");
    }

    @Test
    @DisplayName("under a scale that is not adjustable a decision is told but not applied")
    void elementOverrideRefused() {
        Element policy = element(edition, reaching("a", "100").build());
        edition.getPlan().setGradeScale(Scales.shipped("aichi"));
        policy.getGradeOverrides().add(decision("B", "理由"));
        ElementGrade grade = rollUps().of(edition).children().getFirst().grade();
        assertThat(grade.grade()).isEmpty();
        assertThat(grade.override()).isEmpty();
        assertThat(grade.notes()).hasSize(1);
    }

    private static GradeOverride decision(String symbol, String reason) {
        GradeOverride decision = FACTORY.createGradeOverride();
        decision.setPeriod(FiscalPeriod.of("FY2024"));
        decision.setSymbol(symbol);
        decision.setReason(reason);
        return decision;
    }

    // ---- owners

    private static Department department(String code) {
        Department department = FACTORY.createDepartment();
        department.setCode(code);
        return department;
    }

    private static void own(Element element, OwnerRole role, Department... departments) {
        for (Department department : departments) {
            Ownership ownership = FACTORY.createOwnership();
            ownership.setDepartment(department);
            ownership.setRole(role);
            element.getOwners().add(ownership);
        }
    }

    @Test
    @DisplayName("case 39: co-owned items count for each owner, once in the plan, and that is said")
    void coOwned() {
        Department dsc = department("DSC");
        Department is = department("IS");
        Department pr = department("PR");
        Element a01 = element(edition, reaching("a", "100").build());
        Element a03 = element(edition, reaching("b", "100").build(), reaching("c", "50").build());
        own(a01, OwnerRole.LEAD, dsc);
        own(a03, OwnerRole.CO_OWNER, dsc, is);
        own(a03, OwnerRole.SUPPORT, pr);
        DepartmentRollUp rollUp = rollUps().byDepartment(edition);
        assertThat(rollUp.departments()).containsOnlyKeys(dsc, is);
        assertThat(rollUp.departments().get(dsc).kpis().total()).isEqualTo(3);
        assertThat(rollUp.departments().get(dsc).elements()).isEqualTo(2);
        assertThat(rollUp.departments().get(is).kpis().total()).isEqualTo(2);
        assertThat(rollUp.whole().total()).isEqualTo(3);
        assertThat(rollUp.elements()).isEqualTo(2);
        assertThat(rollUp.elementLinks()).isEqualTo(3);
        assertThat(rollUp.said().in(Locale.JAPANESE))
                .isEqualTo("2項目（所管は延べ3）。共管の項目は所管ごとに数えるため、所管別の合計は全体の数を上回ります。");
    }

    @Test
    @DisplayName("a KPI's own owners go before those of its element, and those of the nearest element before the others")
    void nearestOwner() {
        Department dsc = department("DSC");
        Department is = department("IS");
        Element pillar = element(edition);
        own(pillar, OwnerRole.LEAD, dsc);
        Kpi inherits = reaching("a", "100").build();
        Kpi own = reaching("b", "100").build();
        Ownership ownership = FACTORY.createOwnership();
        ownership.setDepartment(is);
        own.getOwners().add(ownership);
        element(pillar, inherits, own);
        assertThat(Owners.of(inherits)).containsExactly(dsc);
        assertThat(Owners.of(own)).containsExactly(is);
        assertThat(Owners.of(reaching("c", "1").in(edition))).isEmpty();
        DepartmentRollUp rollUp = rollUps().byDepartment(edition);
        assertThat(rollUp.departments().get(is).elements()).isZero();
        assertThat(rollUp.departments().get(is).kpis().total()).isEqualTo(1);
        assertThat(rollUp.said().in(Locale.ENGLISH)).isEqualTo("1 items, each with one owner.");
    }
}
