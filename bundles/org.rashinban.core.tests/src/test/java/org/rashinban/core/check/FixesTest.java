package org.rashinban.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Program;

/** A fix says what it does and leaves nothing of the issue. */
class FixesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kpi.owner | 所管を課にする | kpis: [{code: K}]",
        "kpi.target | 「目標なし」と記録する | kpis: [{code: K}]",
        "kpi.unitMismatch | 単位を「件」にする | kpis: [{code: K, unit: 件}, {code: L, unit: 回, repeats: K}]",
        "element.owner | 所管を課にする | children: [{code: A, level: m}]",
        "kpi.rateOverPeriod | 累計の扱いを「期間ごとの値」にする | kpis: [{code: K, valueType: RATE, asOfRule: OVER_PERIOD}]",
        "term.duplicate | DXを参照する | terms: [{name: DX}, {name: ＤＸ}]",
        "bar.years | 令和6年度、令和7年度の実施状況を記録する欄を追加する | bars: [{label: 研修, recurring: true, span: FY2024..}]",
        "effect.unitMismatch | 単位を「件」にする | reports: [{effects: [{code: a, unit: 件}, {code: b, unit: 人, partOf: a}]}]",
        "finding.state | 回答済みにする | findings: [{heading: 指摘, responses: [{text: 対応した}]}]",
        "structure.codes | コードを「A-3」に変更する | children: [{code: A}, {code: A-2}, {code: A}]",
        "structure.components | 合計の5にする | kpis: [{code: K, components: [{code: a}], actuals: [{period: FY2024, amount: 7, "
                + "components: [{component: a, amount: 5}]}]}]",
        "structure.components | 合計の5にする | kpis: [{code: K, components: [{code: a}], baseline: {amount: 7, "
                + "components: [{component: a, amount: 5}]}}]"})
    void aFixMendsTheIssue(String check, String label, String content) {
        Issue issue = ChecksTest.run(check, "levels: [{code: m, name: 施策, measure: true}]\n" + content).getFirst();
        Fix fix = issue.fix().orElseThrow();

        fix.apply();

        assertThat(fix.label().in(Locale.JAPANESE)).isEqualTo(label);
        Program program = Contents.program(issue.object()).orElseThrow();
        assertThat(ChecksTest.run(check, program)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Two splits that contradict each other: which of them is right is for a person to say.
        "structure.components | kpis: [{code: K, components: [{code: a}, {code: b, role: OPENING}, {code: c, role: INCREMENT}], "
                + "targets: [{amount: 7, "
                + "components: [{component: a, amount: 5}, {component: b, amount: 1}, {component: c, amount: 2}]}]}]",
        "milestone.date | milestones: [{title: 稼働}]",
        "structure.rules | children: [{code: A}]"})
    void whereOnlyAPersonCanKnowThereIsNoFix(String check, String content) {
        assertThat(ChecksTest.run(check, content)).isNotEmpty().allSatisfy(issue -> assertThat(issue.fix()).isEmpty());
    }
}
