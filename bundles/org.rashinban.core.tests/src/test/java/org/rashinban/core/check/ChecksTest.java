package org.rashinban.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.Programs;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.model.Program;

/** What an edition contains, the check that looks at it, and what it says on 1 July 2025: FY2024 is over and its values are due. */
class ChecksTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 7, 1);

    private static String rate(String actuals) {
        return "kpis: [{code: K, valueType: RATE, unit: '%', accumulation: ANNUAL, actuals: [" + actuals + "]}]";
    }

    private static String sum(String actuals) {
        return "kpis: [{code: K, source: COMPONENTS, components: [{code: a, name: 直営}, {code: b, name: 指定管理}], actuals: [" + actuals
                + "]}]";
    }

    static Stream<Arguments> found() {
        return Stream.of(
                arguments("kpi.owner", "children: [{code: A, owners: [課]}, {code: B, kpis: [{code: K}]}]", "WARNING K has no owner."),
                arguments("kpi.owner", "kpis: [{code: K}]", "INFORMATION K has no owner."),
                arguments("kpi.target", "kpis: [{code: K}]", "WARNING K has no target."),
                arguments("kpi.unit", "kpis: [{code: K, targets: [{amount: 1}]}]", "INFORMATION K has no unit."),
                arguments("kpi.unit", "kpis: [{code: K, valueType: RATE, baseline: {amount: 1}}]", "INFORMATION K has no unit."),
                arguments("kpi.unitMismatch", "kpis: [{code: K, unit: 件}, {code: L, unit: 回, repeats: K}]",
                        "WARNING L is counted in “回”, but K in “件”."),
                arguments("kpi.unitMismatch", "kpis: [{code: K, unit: 件}, {code: L, continues: K}]",
                        "WARNING L is counted in “”, but K in “件”."),
                arguments("kpi.direction", "kpis: [{code: K, direction: NONE, targets: [{amount: 1}]}]",
                        "WARNING K has a target, but it is not said whether more or less is better."),
                arguments("kpi.baseline", "kpis: [{code: K, baseline: {known: false}, targets: [{sort: RELATIVE_TO_BASELINE, "
                        + "amount: -10}]}]",
                        "WARNING K has a target relative to a baseline that is not known; it cannot be assessed."),
                arguments("kpi.baseline", "kpis: [{code: K, targets: [{sort: RELATIVE_TO_BASELINE, amount: -10}]}]",
                        "WARNING K has a target relative to a baseline that is not known; it cannot be assessed."),
                arguments("kpi.baseline", "kpis: [{code: K, targets: [{sort: PERCENT_OF_BASELINE, amount: -46}]}]",
                        "WARNING K has a target relative to a baseline that is not known; it cannot be assessed."),
                arguments("kpi.rateOverPeriod", "kpis: [{code: K, valueType: RATE, asOfRule: OVER_PERIOD}]",
                        "WARNING K is a rate of all cases of a period, but is kept as “Stock”: of several months only the "
                                + "last would count."),
                arguments("target.toBeSet", "kpis: [{code: K, targets: [{sort: TO_BE_SET, toBeSetBy: FY2024}]}]",
                        "WARNING Target of K: it was to be set by FY2024."),
                arguments("target.toBeSet", "kpis: [{code: K, targets: [{span: FY2024, sort: RESET_YEARLY}]}]",
                        "WARNING Target for FY2024 of K: its span is over and it was never set."),
                arguments("target.toBeSet", "kpis: [{code: K, targets: [{sort: TO_BE_SET, text: 導入後に設定}]}]",
                        "INFORMATION Target of K: it is to be set, but not by when."),
                arguments("target.behindBaseline", "kpis: [{code: K, direction: HIGHER, baseline: {amount: 70}, targets: [{amount: 60}]}]",
                        "WARNING Target of K: 60 is worse than the baseline 70."),
                arguments("target.behindBaseline", "kpis: [{code: K, direction: LOWER, baseline: {amount: 10}, targets: [{amount: 20}]}]",
                        "WARNING Target of K: 20 is worse than the baseline 10."),
                arguments("actual.stale", plan("FY2023..FY2025", "actuals: [{period: FY2023, amount: 1}]"),
                        "WARNING K: no value for FY2024 is reported."),
                arguments("actual.stale", plan("FY2023..FY2025", ""), "INFORMATION K: no value is reported yet; FY2024 is due."),
                arguments("actual.stale", plan("FY2020..FY2022", ""), "INFORMATION K: no value is reported yet; FY2022 is due."),
                arguments("actual.stale", plan("FY2025..", "frequency: MONTHLY, reportDueDays: 20"),
                        "INFORMATION K: no value is reported yet; May 2025 is due."),
                arguments("actual.stale", plan("FY2023..", "frequency: QUARTERLY, actuals: [{period: FY2024-Q3, amount: 1}]"),
                        "WARNING K: no value for FY2024 Q4 is reported."),
                arguments("actual.stale", plan("FY2023..", "frequency: HALF_YEARLY, actuals: [{period: FY2024-H2, absence: NOT_YET}]"),
                        "WARNING K: no value for FY2024 H2 is reported."),
                arguments("actual.stale", "kpis: [{code: K, targets: [{span: FY2023, amount: 1}, {span: FY2024, amount: 2}]}]",
                        "INFORMATION K: no value is reported yet; FY2024 is due."),
                arguments("actual.copied", actuals("{period: FY2023, amount: 156203}, {period: FY2024, amount: 156203}"),
                        "WARNING Actual for FY2024 of K: 156,203 is exactly the value of the year before."),
                arguments("actual.copied", actuals("{period: 2024-05, amount: 20}, {period: 2025-05, amount: 20}"),
                        "INFORMATION Actual for May 2025 of K: 20 is exactly the value of the year before."),
                arguments("actual.copied", actuals("{period: FY2023-H1, amount: 20}, {period: FY2024-H1, amount: 20}"),
                        "INFORMATION Actual for FY2024 H1 of K: 20 is exactly the value of the year before."),
                arguments("actual.copied", actuals("{period: 2024-05-01, amount: 20}, {period: 2025-05-01, amount: 20}"),
                        "INFORMATION Actual for 1 May 2025 of K: 20 is exactly the value of the year before."),
                arguments("actual.jump", actuals("{period: FY2023, amount: 100}, {period: FY2024, amount: 151}"),
                        "WARNING Actual for FY2024 of K: from 100 to 151 (+51.0 %); more than 50 % needs a reason."),
                arguments("actual.jump", rate("{period: FY2023, numerator: 200, denominator: 1000}, "
                        + "{period: FY2024, numerator: 350, denominator: 1000}"),
                        "WARNING Actual for FY2024 of K: from 20 to 35 (+75.0 %); more than 50 % needs a reason."),
                arguments("actual.jump", sum("{period: FY2023, components: [{component: a, amount: 60}, {component: b, amount: 40}]}, "
                        + "{period: FY2024, components: [{component: a, amount: 100}, {component: b, amount: 60}]}"),
                        "WARNING Actual for FY2024 of K: from 100 to 160 (+60.0 %); more than 50 % needs a reason."),
                arguments("actual.falling", sum("{period: FY2023, components: [{component: a, amount: 60}, {component: b, amount: 40}]}, "
                        + "{period: FY2024, components: [{component: a, amount: 59}, {component: b, amount: 40}]}")
                        .replace("code: K,", "code: K, accumulation: CUMULATIVE,"),
                        "WARNING Actual for FY2024 of K: the total fell from 100 to 99."),
                arguments("actual.copied", sum("{period: FY2023, components: [{component: a, amount: 60}, {component: b, amount: 41}]}, "
                        + "{period: FY2024, components: [{component: a, amount: 60}, {component: b, amount: 41}]}"),
                        "WARNING Actual for FY2024 of K: 101 is exactly the value of the year before."),
                arguments("actual.copied", rate("{period: FY2023, numerator: 550, denominator: 2100}, "
                        + "{period: FY2024, numerator: 550, denominator: 2100}"),
                        "WARNING Actual for FY2024 of K: 26.2 is exactly the value of the year before."),
                arguments("actual.jump", "kpis: [{code: K, accumulation: ANNUAL, implausibleChange: 10, "
                        + "actuals: [{period: FY2023-Q1, amount: 100}, "
                        + "{period: FY2023-Q4, amount: 900}, {period: FY2024-Q1, amount: 89}]}]",
                        "WARNING Actual for FY2024 Q1 of K: from 100 to 89 (-11.0 %); more than 10 % needs a reason."),
                arguments("actual.jump", "kpis: [{code: K, accumulation: CUMULATIVE, implausibleChange: 100, "
                        + "actuals: [{period: FY2023, amount: 2}, "
                        + "{period: FY2024, amount: 5}]}]",
                        "WARNING Actual for FY2024 of K: from 2 to 5 (+150.0 %); more than 100 % needs a reason."),
                arguments("actual.falling", "kpis: [{code: K, accumulation: CUMULATIVE, actuals: [{period: FY2023, amount: 9}, "
                        + "{period: FY2024, amount: 8}]}]",
                        "WARNING Actual for FY2024 of K: the total fell from 9 to 8."),
                arguments("actual.evidence", "kpis: [{code: K, valueType: TEXT, actuals: [{period: FY2024, doneOn: 2024-10}]}]",
                        "INFORMATION Actual for FY2024 of K: it is done, but there is no evidence."),
                arguments("actual.repeated", "kpis: [{code: K}, {code: L, repeats: K, actuals: [{period: FY2024, amount: 99}]}]",
                        "WARNING L repeats K: the values reported for it are used nowhere."),
                arguments("element.owner", measure("{code: A, level: measure}, {code: B, level: measure, owners: [課]}"),
                        "WARNING A has no owner."),
                arguments("element.owner", measure("{code: A, level: measure}"), "INFORMATION A has no owner."),
                arguments("element.kpi", measure("{code: A, level: measure}"), "INFORMATION A has no KPI."),
                arguments("term.duplicate", "terms: [{name: ＤＸ}, {name: AI}, {name: DX}]", "WARNING DX: already explained as ＤＸ."),
                arguments("risk.due", "risks: [{title: 人材不足, due: FY2024}]", "WARNING 人材不足: its date, FY2024, is past."),
                arguments("milestone.due", "milestones: [{title: 試行, state: DONE}, {title: 稼働, period: 2025-06}]",
                        "WARNING 稼働: its date, Jun 2025, is past, and it is still planned."),
                arguments("milestone.due", "milestones: [{title: 稼働, period: 2025-06}]",
                        "INFORMATION 稼働: its date, Jun 2025, is past, and it is still planned."),
                arguments("milestone.due", "milestones: [{title: 試行, state: DONE}, {title: 稼働, period: 2025-06, inTurn: true}]",
                        "INFORMATION 稼働: its date, Jun 2025, is past, and it is still planned."),
                arguments("milestone.due", "milestones: [{title: 試行, state: DONE}, {title: 稼働, period: 2025-06, "
                        + "kind: COMPLETION, inTurn: true}]",
                        "WARNING 稼働: its date, Jun 2025, is past, and it is still planned."),
                arguments("milestone.due", "milestones: [{title: 試行, state: DONE}, {title: 稼働, period: 2025-06, kind: GOAL}]",
                        "INFORMATION 稼働: its date, Jun 2025, is past, and it is still planned."),
                arguments("milestone.date", "milestones: [{title: 稼働}]", "WARNING 稼働 has no date."),
                arguments("milestone.date", "milestones: [{title: 稼働, provenance: 'p.1 [lost]'}]", "INFORMATION 稼働 has no date."),
                arguments("bar.dates", "bars: [{label: 調査}]", "WARNING 調査 has no dates."),
                arguments("bar.dates", "bars: [{label: 調査, provenance: 'p.1 [lost] 年度の列'}]", "INFORMATION 調査 has no dates."),
                arguments("bar.occurrence", "bars: [{label: 研修, occurrences: [{period: FY2023, done: true}, {period: FY2024}, "
                        + "{period: FY2025}]}]",
                        "WARNING Occurrence for FY2024 of 研修: the year is over, and it has not been reported as done."),
                arguments("bar.occurrence", "bars: [{label: 研修, occurrences: [{period: FY2024}]}]",
                        "INFORMATION Occurrence for FY2024 of 研修: the year is over, and it has not been reported as done."),
                arguments("bar.years", "bars: [{label: 研修, recurring: true, span: FY2023.., occurrences: [{period: FY2023}]}]",
                        "INFORMATION 研修: there is no entry in which FY2024, FY2025 could be marked as done."),
                arguments("report.stale", "reports: [{title: 電子決裁, asOf: 2024-03-31}]", "WARNING 電子決裁: it is as of 31 Mar 2024."),
                arguments("effect.unit", effects("{name: 件数, amount: 5}"), "WARNING 件数 has a number, but no unit."),
                arguments("effect.unitMismatch", effects("{code: a, amount: 5, unit: 件}, {code: b, amount: 2, unit: 人, partOf: a}"),
                        "WARNING b is counted in “人”, but a in “件”."),
                arguments("effect.unverified", effects("{name: 削減, period: FY2024, amount: 5, verification: EXPECTED}"),
                        "WARNING 削減: it was expected for FY2024; whether it came is not reported."),
                arguments("quota.headcount", "courses: [{code: T, quotas: [{department: 課, share: 20}]}]",
                        "WARNING Training quota of T: the share cannot be checked, for the headcount of 課 is not known."),
                arguments("quota.headcount", "courses: [{code: T, audience: 職員, quotas: [{share: 20}]}]",
                        "WARNING Training quota of T: the share cannot be checked, for the headcount of 職員 is not known."),
                arguments("quota.headcount", "courses: [{code: T, quotas: [{share: 20}]}]",
                        "WARNING Training quota of T: the share cannot be checked, for the headcount of anybody is not known."),
                arguments("finding.due", "findings: [{heading: 指摘, due: FY2024}]", "WARNING 指摘: it was to be answered by FY2024."),
                arguments("finding.response", "findings: [{kind: RECOMMENDATION, heading: 提言}]", "WARNING 提言 has no response."),
                arguments("finding.response", "findings: [{kind: RECOMMENDATION, heading: 提言, due: FY2026}]",
                        "INFORMATION 提言 has no response."),
                arguments("finding.response", "findings: [{kind: FINDING, heading: 指摘, state: ANSWERED}]",
                        "INFORMATION 指摘 is marked as answered, but there is no response."),
                arguments("finding.state", "findings: [{heading: 指摘, responses: [{text: 対応した}]}]",
                        "INFORMATION 指摘 has a response, but is marked as open."),
                arguments("structure.codes", "children: [{code: A, title: 甲}, {code: A, title: 乙}]",
                        "ERROR A 乙: the code “A” is already used by A 甲."),
                arguments("structure.components", components("7"), "ERROR Target of K: a, b sum up to 5, but the total is 7."),
                arguments("structure.rules", "kpis: [{code: K, title: 数, targets: [{amount: 3, upper: 4}]}]",
                        "ERROR Target of K 数: only a range has an upper end."));
    }

    @ParameterizedTest
    @MethodSource("found")
    void anIssueIsFoundAndSaidInOneSentence(String check, String edition, String said) {
        assertThat(run(check, edition)).extracting(issue -> issue.severity().name() + " " + issue.sentence().in(Locale.ENGLISH))
                .containsExactly(said);
        assertThat(run(check, edition)).allSatisfy(issue -> assertThat(issue.feature()).isPresent());
    }

    static Stream<Arguments> clean() {
        return Stream.of(
                arguments("kpi.owner", "children: [{code: A, owners: [課], children: [{code: B, kpis: [{code: K}]}]}]"),
                arguments("kpi.owner", "kpis: [{code: K, owners: [課]}, {code: L, repeats: K}]"),
                arguments("kpi.target", "kpis: [{code: K, retired: true}, {code: L, targets: [{sort: NONE}]}, {code: M, repeats: L}]"),
                arguments("kpi.target", "state: SUPERSEDED\nkpis: [{code: K}]"),
                arguments("kpi.target", "children: [{code: A, retired: true, kpis: [{code: K}]}]"),
                arguments("kpi.unit", "kpis: [{code: K, valueType: TEXT, targets: [{amount: 1}]}, {code: L}, {code: M, unit: 件, "
                        + "targets: [{amount: 1}]}]"),
                arguments("kpi.unitMismatch", "kpis: [{code: K, unit: 件}, {code: L, unit: ' 件', repeats: K}, {code: M}, {code: N, "
                        + "unit: 回, repeats: M}]"),
                arguments("kpi.direction", "kpis: [{code: K, direction: NONE, targets: [{sort: TEXT, text: 導入}]}]"),
                arguments("kpi.baseline", "kpis: [{code: K, baseline: {amount: 30}, targets: [{sort: RELATIVE_TO_BASELINE, "
                        + "amount: -10}]}]"),
                arguments("target.toBeSet", "kpis: [{code: K, targets: [{sort: TO_BE_SET, toBeSetBy: FY2025}, {span: FY2024, "
                        + "sort: RESET_YEARLY, amount: 1}]}]"),
                arguments("target.behindBaseline", "kpis: [{code: K, baseline: {amount: 70}, targets: [{amount: 70}]}]"),
                arguments("target.behindBaseline", "kpis: [{code: K, accumulation: STOCK, baseline: {amount: 200}, "
                        + "targets: [{basis: ANNUAL, amount: 80}]}]"),
                arguments("target.behindBaseline", "kpis: [{code: K, baseline: {amount: 70}, targets: [{sort: AT_MOST, amount: 60}]}]"),
                arguments("actual.repeated", "kpis: [{code: K, actuals: [{period: FY2024, amount: 99}]}, {code: L, repeats: K}]"),
                arguments("actual.stale", plan("FY2023..FY2025", "actuals: [{period: FY2024, amount: 0}]")),
                arguments("actual.stale", plan("FY2023..FY2025", "actuals: [{period: FY2024, absence: NOT_SURVEYED}]")),
                arguments("actual.stale", plan("FY2023..FY2025", "valueType: TEXT, actuals: [{period: FY2023, doneOn: FY2023}]")),
                arguments("actual.stale", plan("FY2025..FY2027", "")),
                arguments("actual.stale", plan("FY2023..FY2025", "frequency: ONCE")),
                arguments("actual.stale", plan("FY2023..FY2025", "source: FORMULA, formula: '1'")),
                arguments("actual.stale", "kpis: [{code: K}]"),
                arguments("actual.copied", actuals("{period: FY2023, amount: 156203}, {period: FY2024, amount: 156203, "
                        + "confirmation: 確認済み}")),
                arguments("actual.copied", actuals("{period: FY2023, amount: 20}, {period: FY2024, amount: 20, comment: 増減なし}")),
                arguments("actual.copied", actuals("{period: FY2023, amount: 0}, {period: FY2024, amount: 0}")),
                arguments("actual.copied", "kpis: [{code: K, direction: MAINTAIN, actuals: [{period: FY2023, amount: 20}, "
                        + "{period: FY2024, amount: 20}]}]"),
                arguments("kpi.rateOverPeriod", "kpis: [{code: K, valueType: RATE, asOfRule: OVER_PERIOD, accumulation: ANNUAL}, "
                        + "{code: L, valueType: RATE}, {code: M, asOfRule: OVER_PERIOD}]"),
                arguments("actual.copied", sum("{period: FY2023, components: [{component: a, amount: 60}, {component: b, amount: 41}]}, "
                        + "{period: FY2024, components: [{component: a, amount: 61}, {component: b, amount: 40}]}")),
                arguments("actual.jump", rate("{period: FY2023, numerator: 200, denominator: 1000}, "
                        + "{period: FY2024, numerator: 500, denominator: 2000}")),
                arguments("actual.jump", actuals("{period: FY2023, amount: 100}, {period: FY2024, amount: 150}")),
                arguments("actual.jump", actuals("{period: FY2023, amount: 100}, {period: FY2024, amount: 300, confirmation: 新制度による}")),
                arguments("actual.jump", actuals("{period: FY2023, amount: 0}, {period: FY2024, amount: 300}")),
                arguments("actual.jump", actuals("{period: FY2023, amount: 1}, {period: FY2024, amount: 2}")),
                arguments("actual.jump", "kpis: [{code: K, accumulation: CUMULATIVE, actuals: [{period: FY2023, amount: 22}, "
                        + "{period: FY2024, amount: 73}]}]"),
                arguments("actual.falling", actuals("{period: FY2023, amount: 40000 ABOUT}, {period: FY2024, amount: 27700 ABOUT}")),
                arguments("actual.evidence", "kpis: [{code: K, valueType: TEXT, actuals: [{period: FY2024, doneOn: 2024-10, "
                        + "evidence: [{title: 起案}]}]}]"),
                arguments("element.owner", measure("{code: A, level: measure, type: ILLUSTRATION}, {code: B, level: measure, "
                        + "type: CONTINUING}, {code: C}")),
                arguments("element.owner", measure("{code: A, level: measure, children: [{code: B, owners: [課]}]}")),
                arguments("element.kpi", measure("{code: A, kpis: [{code: K}], children: [{code: B, level: measure}]}")),
                arguments("element.kpi", measure("{code: A, level: measure, repeatedKpis: [K], type: COMMITMENT}, {code: B, "
                        + "kpis: [{code: K}]}")),
                arguments("term.duplicate", "terms: [{name: DX}, {name: ＤＸ, sameAs: DX}]"),
                arguments("risk.due", "risks: [{title: 人材不足, due: FY2024, state: CLOSED}, {title: 費用, due: FY2025}, {title: 災害}]"),
                arguments("milestone.due", "milestones: [{title: 甲, period: FY2024, state: DONE}, {title: 乙, period: FY2025}, {title: 丙}]"),
                arguments("milestone.date", "milestones: [{title: 甲, state: CANCELLED}]"),
                arguments("bar.occurrence", "bars: [{label: 研修, occurrences: [{period: FY2024, doneOn: 2024-10}, {period: FY2025}]}]"),
                arguments("bar.years", "bars: [{label: 甲, span: FY2023}, {label: 乙, recurring: true}, {label: 丙, recurring: true, "
                        + "span: FY2026}]"),
                arguments("report.stale", "reports: [{title: 甲, asOf: 2024-03-31, state: DONE}, {title: 乙, asOf: 2025-03-31}, {title: 丙}]"),
                arguments("effect.unit", effects("{name: 定性, kind: QUALITATIVE, amount: 1}, {name: 件数, amount: 5, unit: 件}, {name: 無}")),
                arguments("effect.unitMismatch", effects("{code: a, amount: 5, unit: 件}, {code: b, amount: 2, unit: 件, partOf: a, "
                        + "sameAs: a}, {code: c, partOf: a}")),
                arguments("effect.unverified", effects("{name: 削減, period: FY2024, verification: EXPECTED}, {name: 削減, period: FY2024}")),
                arguments("effect.unverified", effects("{code: a, period: FY2024, verification: EXPECTED}, {code: b, period: FY2024, "
                        + "sameAs: a}, "
                        + "{period: FY2025, verification: EXPECTED}")),
                arguments("quota.headcount", "courses: [{code: T, quotas: [{department: 部, share: 20}, {audience: 市民, share: 5}, "
                        + "{persons: 3}]}]"),
                arguments("finding.due", "findings: [{heading: 甲, due: FY2025}, {heading: 乙, due: FY2024, state: CLOSED}, "
                        + "{heading: 丙, due: FY2024, responses: [{text: 済}]}]"),
                arguments("finding.response", "findings: [{code: F, kind: POINT, heading: 論点, responses: [{text: 対応}]}, "
                        + "{kind: RECOMMENDATION, heading: 提言, point: F}, "
                        + "{kind: RECOMMENDATION, heading: 乙, state: NOT_REQUIRED}, {kind: FINDING, heading: 丙, due: FY2024}, "
                        + "{heading: 評価}]"),
                arguments("structure.components", components("5")));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void whatIsInOrderRaisesNoIssue(String check, String edition) {
        assertThat(run(check, edition)).extracting(issue -> issue.sentence().in(Locale.ENGLISH)).isEmpty();
    }

    static List<Issue> run(String check, String edition) {
        Program program = Programs.of("""
                organization:
                  departments: [{name: 課}, {name: 部, children: [{name: 係, headcount: 5}]}]
                  audiences: [{name: 職員}, {name: 市民, headcount: 800}]
                plans:
                  - code: P
                    title: 計画
                    owner: 課
                    editions:
                      - code: E
                """ + edition.indent(8));
        return run(check, program);
    }

    static List<Issue> run(String check, Program program) {
        List<Check> chosen = Checks.builtIn().stream().filter(one -> one.id().equals(check)).toList();
        assertThat(chosen).hasSize(1);
        return Checks.run(chosen, new CheckScope(program, AS_OF, ContainedActuals.accepted()));
    }

    private static String plan(String span, String kpi) {
        return "span: " + span + "\nkpis: [{code: K" + (kpi.isEmpty() ? "" : ", " + kpi) + "}]";
    }

    private static String actuals(String actuals) {
        return "kpis: [{code: K, actuals: [" + actuals + "]}]";
    }

    private static String measure(String elements) {
        return "levels: [{code: measure, name: 施策, measure: true}]\nchildren: [" + elements + "]";
    }

    private static String effects(String effects) {
        return "reports: [{code: R, effects: [" + effects + "]}]";
    }

    private static String components(String total) {
        return "kpis: [{code: K, components: [{code: a}, {code: b}], targets: [{amount: " + total
                + ", components: [{component: a, amount: 2}, {component: b, amount: 3}]}]}]";
    }
}
