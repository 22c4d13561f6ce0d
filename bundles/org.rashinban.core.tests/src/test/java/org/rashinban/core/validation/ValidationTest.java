package org.rashinban.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.Programs;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Target;
import org.rashinban.model.amount.Amount;

/** What an edition must not contain, and what is said about it. */
class ValidationTest {

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("children: [{code: A}]", "A: “Title” is missing."),
                arguments("kpis: [{title: 数}]", "数: “Code” is missing."),
                arguments("children: [{code: A, title: ' '}]", "A: “Title” is missing."),
                arguments("findings: [{code: F}]", "F: one of Heading, Text is needed."),
                arguments("children: [{code: A, title: 甲, children: [{code: A, title: 乙}]}]", "A 乙: the code “A” is already used by A 甲."),
                arguments(kpi("components: [{code: a}, {code: a}]"), "a: the code “a” is already used by a."),
                arguments(kpi("targets: [{span: FY2024.., sort: DATE_DUE, due: FY2023}]"),
                        "Target for FY2024– of K 数: the date lies before the start."),
                arguments(kpi("targets: [{span: FY2022, sort: TO_BE_SET, toBeSetBy: FY2023}]"),
                        "Target for FY2022 of K 数: it is to be set only after its own span has ended."),
                arguments(kpi("targets: [{span: FY2022, amount: 1}, {span: FY2022, amount: 2}]"),
                        "Target for FY2022 of K 数: there is already an entry for FY2022."),
                arguments(kpi("actuals: [{period: FY2022, amount: 1}, {period: FY2022, amount: 2}]"),
                        "Actual for FY2022 of K 数: there is already an entry for FY2022."),
                arguments("milestones: [{title: 甲, period: FY2023, dependsOn: [乙]}, {title: 乙, period: FY2024}]",
                        "甲: it ends before 乙, on which it depends, begins."),
                arguments("bars: [{label: 甲, span: FY2023, dependsOn: [乙]}, {label: 乙, span: FY2024}]",
                        "甲: it ends before 乙, on which it depends, begins."),
                arguments("bars: [{label: 甲, span: FY2023, recurring: true, occurrences: [{period: FY2024}]}]",
                        "Occurrence for FY2024 of 甲: it lies outside the span of 甲."),
                arguments("bars: [{label: 甲, recurring: true, occurrences: [{period: FY2024}, {period: FY2024}]}]",
                        "Occurrence for FY2024 of 甲: there is already an entry for FY2024."),
                arguments("findings: [{text: 甲, raisedOn: 2024-05, due: 2024-04}]", "甲: the date lies before the start."),
                arguments("findings: [{text: 甲, raisedOn: 2024-05, responses: [{text: 乙, respondedOn: 2024-04}]}]",
                        "乙: the response lies before the finding."),
                arguments(kpi("components: [{code: 直営}, {code: 指定管理}], targets: [{span: FY2024, amount: 184, components: ["
                        + "{component: 直営, amount: 110}, {component: 指定管理, amount: 75}]}]"),
                        "Target for FY2024 of K 数: 直営, 指定管理 sum up to 185, but the total is 184."),
                arguments(kpi("components: [{code: 済, role: OPENING}, {code: 新, role: INCREMENT}], actuals: [{period: FY2024, "
                        + "amount: 100, components: ["
                        + "{component: 済, amount: 86}, {component: 新, amount: 98}]}]"),
                        "Actual for FY2024 of K 数: 済, 新 sum up to 184, but the total is 100."),
                arguments(kpi("components: [{code: a}], baseline: {amount: 2, components: [{component: a, amount: 1}]}"),
                        "Baseline of K 数: a sum up to 1, but the total is 2."),
                arguments("kpis: [{code: A, title: 甲, repeats: B}, {code: B, title: 乙, repeats: A}]",
                        "The KPI A 甲 repeats itself: A 甲, B 乙, A 甲."),
                arguments("kpis: [{code: A, title: 甲, continues: B}, {code: B, title: 乙, continues: A}]",
                        "The KPI A 甲 continues itself: A 甲, B 乙, A 甲."),
                arguments("kpis: [{code: A, title: 甲, source: FORMULA, formula: B + 1}, {code: B, title: 乙, source: FORMULA, "
                        + "formula: A * 2}]",
                        "The formula of A 甲 needs its own result: A 甲, B 乙, A 甲."),
                arguments("bars: [{label: 甲, dependsOn: [乙]}, {label: 乙, dependsOn: [丙]}, {label: 丙, dependsOn: [甲]}]",
                        "The bar 甲 depends on itself: 甲, 乙, 丙, 甲."),
                arguments("children: [{code: A, title: 甲, origins: [{element: A}]}]", "The element A 甲 comes from itself: A 甲, A 甲."),
                arguments("lineage: [{predecessor: E}]", "The edition E 初版 is its own predecessor: E 初版, E 初版."),
                arguments(levels("children: [{code: A, title: 甲, level: action}]"),
                        "A 甲: the level action 取組 must stand below measure 施策."),
                arguments(levels("children: [{code: A, title: 甲, level: measure, children: [{code: B, title: 乙, level: measure}]}]"),
                        "B 乙: the level measure 施策 cannot stand below measure 施策."),
                arguments(levels("children: [{code: A, title: 甲, level: measure}, {code: B, title: 乙, level: measure}]\n"
                        + "matrices: [{code: X, title: 表, rowLevel: measure, columnLevel: action, links: [{source: A, target: B}]}]"),
                        "Link of X 表: the elements are not of the levels of the matrix X 表."),
                arguments(kpi("source: FORMULA"), "K 数: it is calculated, but there is no formula."),
                arguments(kpi("source: TRAINING"), "K 数: it counts training, but no courses are named."),
                arguments(kpi("source: EFFECTS"), "K 数: it adds up effects, but the kind of effect is not named."),
                arguments(kpi("source: COMPONENTS"), "K 数: it is the total of components, but there are none."),
                arguments(kpi("baseline: {period: FY2021}"), "Baseline for FY2021 of K 数: it is marked as known, but there is no value."),
                arguments(kpi("baseline: {known: false, amount: 3}"), "Baseline of K 数: it is marked as not known, but there is a value."),
                arguments(kpi("targets: [{span: FY2024}]"), "Target for FY2024 of K 数: a target of the kind “Number” needs “Amount”."),
                arguments(kpi("targets: [{sort: RANGE, amount: 1}]"), "Target of K 数: a target of the kind “Range” needs “Upper”."),
                arguments(kpi("targets: [{sort: RANGE, amount: 3, upper: 1}]"), "Target of K 数: the upper end lies below the lower one."),
                arguments(kpi("targets: [{amount: 3, upper: 4}]"), "Target of K 数: only a range has an upper end."),
                arguments(kpi("actuals: [{period: FY2024, amount: 3, absence: NOT_YET}]"),
                        "Actual for FY2024 of K 数: there is a value, and a reason why there is none (Not yet)."),
                arguments(kpi("actuals: [{period: FY2024, numerator: 3}]"),
                        "Actual for FY2024 of K 数: numerator and denominator must be given together."),
                arguments(kpi("valueType: RATE, unit: '%', actuals: [{period: FY2024, numerator: 3, denominator: 2}]"),
                        "Actual for FY2024 of K 数: the numerator 3 is larger than the denominator 2."),
                arguments(kpi("valueType: RATE, unit: ％, targets: [{span: FY2024, amount: 101}]"),
                        "Target for FY2024 of K 数: 101 is not between 0 and 100 %."),
                arguments(kpi("valueType: RATE, unit: ％, baseline: {amount: -1}"), "Baseline of K 数: -1 is not between 0 and 100 %."),
                arguments(kpi("valueType: TEXT, actuals: [{period: FY2024, amount: 1}]"),
                        "Actual for FY2024 of K 数: the KPI is a deliverable and takes a text, not the number 1."),
                arguments("bars: [{label: 甲, percentDone: 101}]", "甲: “Percent done” must be between 0 and 100, but is 101."),
                arguments(kpi("weight: -1"), "K 数: “Weight” cannot be -1."));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void oneSentenceSaysWhatIsWrong(String edition, String message) {
        assertThat(messages(Programs.edition(edition))).containsExactly(message);
    }

    static Stream<String> sound() {
        return Stream.of(
                "children: [{code: A, title: 甲}]\nmilestones: [{code: A, title: 乙}]",
                kpi("components: [{code: 直営}, {code: 指定管理}], targets: [{span: FY2024, amount: 184, components: [{component: 直営, "
                        + "amount: 110}]}]"),
                kpi("components: [{code: a}], actuals: [{period: FY2024, amount: 10 ABOUT, components: [{component: a, amount: 9}]}]"),
                kpi("components: [{code: a, role: MEMO}], actuals: [{period: FY2024, amount: 10, components: [{component: a, "
                        + "amount: 9}]}]"),
                kpi("components: [{code: a}], targets: [{span: FY2024, components: [{component: a, amount: 9}]}]"),
                kpi("targets: [{span: FY2024, basis: ANNUAL, amount: 80}, {span: FY2024, basis: CUMULATIVE, amount: 240}]"),
                kpi("actuals: [{period: FY2024, amount: 1}, {period: FY2024, amount: 2, state: DRAFT}]"),
                kpi("valueType: RATE, unit: '%', targets: [{span: FY2024, sort: RELATIVE_TO_BASELINE, amount: -10}]"),
                kpi("valueType: NUMBER, unit: '%', targets: [{span: FY2024, amount: 110}]"),
                kpi("baseline: {known: false}"), kpi("baseline: {text: 導入前}"),
                "bars: [{label: 甲, span: FY2023, dependsOn: [乙]}, {label: 乙, span: FY2022..FY2023}]",
                levels("children: [{code: A, title: 甲, level: measure, children: [{code: B, title: 乙, level: action}]}, {code: C, "
                        + "title: 丙}]"));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatIsInOrderIsNotTalkedAbout(String edition) {
        assertThat(messages(Programs.edition(edition))).isEmpty();
    }

    @Test
    void partsOfTheTotalAndWhatIsNewAreTwoSplitsOfOneTotal() {
        Program hamamatsu = Programs.template("hamamatsu");
        Target target = Programs.find(hamamatsu, Kpi.class, "A03").getTargets().getLast();

        target.setAmount(Amount.of(185));

        assertThat(messages(hamamatsu)).containsExactly(
                "Target for FY2024 of A03 キャッシュレス決済導入窓口数（累計）: 直営 直営施設, 指定管理 指定管理施設 sum up to 184, but the total is 185.",
                "Target for FY2024 of A03 キャッシュレス決済導入窓口数（累計）: 導入済み 導入済み窓口数, 新規 新規導入窓口数 sum up to 184, but the total is 185.");
    }

    @Test
    void anOwnerMustExistWhileItOwns() {
        assertThat(messages(owned("FY2020..FY2022", "FY2023..FY2025")))
                .containsExactly("A 甲: the owner D 課 exists only in FY2020–FY2022.");
        assertThat(messages(owned("FY2026..", "FY2023..FY2025"))).hasSize(1);
        assertThat(messages(owned("FY2020..FY2023", "FY2023..FY2025"))).isEmpty();
        assertThat(messages(owned("FY2020..", "FY2023.."))).isEmpty();
    }

    @Test
    void departmentsAndBodiesComeFromAndReportToOthers() {
        Program program = Programs.of("""
                organization:
                  departments:
                    - {code: A, name: 甲, span: FY2020.., predecessors: [B]}
                    - {code: B, name: 乙, span: FY2022.., predecessors: [A]}
                  bodies: [{name: 本部, reportsTo: [部会]}, {name: 部会, reportsTo: [本部]}]
                """);

        assertThat(messages(program)).containsExactly("A 甲: it starts before its predecessor B 乙.",
                "The department A 甲 is its own predecessor: A 甲, B 乙, A 甲.", "The body 本部 reports to itself: 本部, 部会, 本部.");
    }

    @Test
    void anOverrideNamesAGradeOfTheScaleThatApplies() {
        String overridden = "kpis: [{code: K, title: 数, gradeOverrides: [{period: FY2024, symbol: %s, reason: 理由}]}]";
        String plan = "gradeScales: [{code: S, title: 区分, adjustable: %s, grades: [{symbol: A}, {symbol: B}]}]\n"
                + "plans: [{code: P, title: 計画, gradeScale: S, editions: [{code: E, " + overridden + "}]}]";

        assertThat(messages(Programs.of(plan.formatted(true, "B")))).isEmpty();
        assertThat(messages(Programs.of(plan.formatted(true, "C"))))
                .containsExactly("Grade override for FY2024 of K 数: the grade is not in the scale (A, B).");
        assertThat(messages(Programs.of(plan.formatted(false, "B"))))
                .containsExactly("Grade override for FY2024 of K 数: the grades of the scale “区分” cannot be set by hand.");
        assertThat(messages(Programs.of("plans: [{code: P, title: 計画, editions: [{code: E, " + overridden.formatted("A") + "}]}]")))
                .containsExactly("Grade override for FY2024 of K 数: there is no grade scale, so no grade can be set.");
        String levels = "gradeScales: [{code: S, adjustable: true, grades: [{symbol: A}], scoreLevels: [{symbol: Ⅰ}]}]\n"
                + "plans: [{code: P, title: 計画, gradeScale: S, editions: [{code: E, levels: [{name: 施策}], children: [{title: 要素,"
                + " level: 施策, gradeOverrides: [{period: FY2024, symbol: %s, reason: 理由}]}]}]}]";
        assertThat(messages(Programs.of(levels.formatted("Ⅰ")))).isEmpty();
        assertThat(messages(Programs.of(levels.formatted("A")))).singleElement().asString().endsWith("the grade is not in the scale (Ⅰ).");
    }

    @Test
    void foreignLevelsAndComponentsAreRefused() {
        Program program = Programs.edition(levels("children: [{code: A, title: 甲, level: measure}]\n"
                + "kpis: [{code: K, title: 数, targets: [{span: FY2024, amount: 1}]}]"));
        Contents.of(program, Element.class).forEach(element -> {
            element.setLevel(RashinbanFactory.eINSTANCE.createLevel());
            element.getLevel().setName("よそ");
        });
        var value = RashinbanFactory.eINSTANCE.createComponentValue();
        value.setComponent(RashinbanFactory.eINSTANCE.createComponent());
        Programs.find(program, Kpi.class, "K").getTargets().getFirst().getComponents().add(value);

        assertThat(messages(program)).containsExactly("A 甲: the level よそ belongs to another edition.",
                "Target for FY2024 of K 数: the component Component belongs to another KPI.");
    }

    @Test
    void moreCannotHaveAttendedThanTookPart() {
        Program program = Programs.of("""
                organization: {departments: [{name: 課}], audiences: [{name: 職員, headcount: -1}]}
                plans: [{code: P, title: 計画, editions: [{code: E, courses: [{title: 研修,
                  sessions: [{period: FY2024, participants: 3, attendance: [{department: 課, participants: 4}]}]}]}]}]
                enquiries: [{name: 照会, openedOn: 2025-05-02, dueOn: 2025-05-01}]
                """);

        assertThat(messages(program)).containsExactly("職員: “Headcount” cannot be -1.",
                "Training session for FY2024 of 研修: the departments add up to 4 persons, more than took part.",
                "照会: the date lies before the start.");
    }

    @Test
    void aFormulaThatCannotBeReadIsExplained() {
        assertThat(messages(Programs.edition(kpi("source: FORMULA, formula: '1 +'")))).singleElement().asString()
                .startsWith("K 数: the formula cannot be read. ");
    }

    @Test
    void onlyTheRulesAskedForAreApplied() {
        Program program = Programs.edition("children: [{code: A}, {code: A}]");

        assertThat(Validation.of(program, Set.of(Rule.CODES))).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(Rule.CODES);
            assertThat(violation.feature()).map(feature -> feature.getName()).contains("code");
            assertThat(violation.message().in(Locale.JAPANESE)).isEqualTo("A：コード「A」はAで使われています。");
        });
        assertThat(Validation.of(program)).hasSize(3);
    }

    private static List<String> messages(Program program) {
        return Validation.of(program).stream().map(violation -> violation.message().in(Locale.ENGLISH)).toList();
    }

    private static String kpi(String features) {
        return "kpis: [{code: K, title: 数, " + features + "}]";
    }

    private static String levels(String rest) {
        return "levels: [{code: measure, name: 施策}, {code: action, name: 取組, parents: [measure]}]\n" + rest;
    }

    private static Program owned(String department, String edition) {
        return Programs.of("organization: {departments: [{code: D, name: 課, span: " + department + "}]}\n"
                + "plans: [{code: P, title: 計画, editions: [{code: E, span: " + edition
                + ", children: [{code: A, title: 甲, owners: [D]}]}]}]");
    }
}
