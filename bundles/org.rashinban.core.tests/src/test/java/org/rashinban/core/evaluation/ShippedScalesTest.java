package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.grade;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.percent;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.GradeBasis;
import org.rashinban.model.GradeRounding;
import org.rashinban.model.GradeScale;
import org.rashinban.model.TargetSort;

/** The five real schemes, each with the values at its bounds. */
class ShippedScalesTest {

    private static KpiBuilder outOf100(String actual, String scale) {
        return kpi("k").baseline("FY2021", "50").target("FY2024", "100").actual("FY2024", actual).scale(Scales.shipped(scale));
    }

    @ParameterizedTest
    @CsvSource({"130, A", "100, A", "99.9, B", "80, B", "79.9, C", "50, C", "49.9, D", "0, D"})
    @DisplayName("Aichi: A from 100 %, B from 80, C from 50, D below")
    void aichi(String actual, String grade) {
        assertThat(grade(evaluate(outOf100(actual, "aichi"), "FY2024"))).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"100.1, A", "100, B", "99.9, C", "0, C"})
    @DisplayName("Hamamatsu: A ahead of the plan, B on plan, C behind")
    void hamamatsu(String actual, String grade) {
        assertThat(grade(evaluate(outOf100(actual, "hamamatsu"), "FY2024"))).isEqualTo(grade);
    }

    @Test
    @DisplayName("Hamamatsu: D where nothing can be evaluated, nothing where nothing is due")
    void hamamatsuWithoutValue() {
        assertThat(grade(evaluate(kpi("k").target("FY2024", "5").scale(Scales.shipped("hamamatsu")), "FY2024"))).isEqualTo("D");
        assertThat(grade(evaluate(kpi("k").target("FY2024", "5").scale(Scales.shipped("hamamatsu")), "FY2022"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100.1, S", "100, A", "50.1, A", "50, B", "45, B", "44.9, C", "0, C"})
    @DisplayName("Nagayo: S beyond the target, else A, B, C by the baseline of 50")
    void nagayo(String actual, String grade) {
        assertThat(grade(evaluate(outOf100(actual, "nagayo"), "FY2024"))).isEqualTo(grade);
    }

    @Test
    @DisplayName("Nagayo: where lower is better the baseline is beaten from below")
    void nagayoLower() {
        KpiBuilder kpi = kpi("k").lower().baseline("FY2021", "50").target("FY2024", "20").scale(Scales.shipped("nagayo"));
        assertThat(grade(evaluate(kpi.actual("FY2024", "30"), "FY2024"))).isEqualTo("A");
        assertThat(grade(evaluate(kpi.actual("FY2024", "60"), "FY2024"))).isEqualTo("C");
        assertThat(grade(evaluate(kpi.actual("FY2024", "19"), "FY2024"))).isEqualTo("S");
    }

    @Test
    @DisplayName("Nagayo: without a baseline a target that is missed cannot be graded, and a change is graded by its level")
    void nagayoBaselines() {
        KpiBuilder without = kpi("k").target("FY2024", "100").scale(Scales.shipped("nagayo"));
        Evaluation missed = evaluate(without.actual("FY2024", "90"), "FY2024");
        assertThat(missed.status()).isEqualTo(Status.NOT_MET);
        assertThat(grade(missed)).as("there is nothing to compare with").isEqualTo("−");
        assertThat(ja(missed)).isEqualTo("実績 90 ÷ 目標 100 = 90.0 % → −");
        assertThat(grade(evaluate(without.actual("FY2024", "100"), "FY2024"))).as("S is beyond the target").isEqualTo("−");
        assertThat(grade(evaluate(without.actual("FY2024", "101"), "FY2024"))).isEqualTo("S");
        assertThat(grade(evaluate(without.actual("FY2022", "60"), "FY2022"))).as("not due, and no schedule either").isEmpty();
        KpiBuilder change = kpi("k").lower().baseline("FY2021", "32").scale(Scales.shipped("nagayo"))
                .target("FY2024", TargetSort.RELATIVE_TO_BASELINE, "-10");
        assertThat(grade(evaluate(change.actual("FY2024", "25"), "FY2024"))).isEqualTo("A");
        assertThat(grade(evaluate(change.actual("FY2024", "40"), "FY2024"))).isEqualTo("C");
        KpiBuilder growth = kpi("k").baseline("FY2021", "32").scale(Scales.shipped("nagayo"))
                .target("FY2024", TargetSort.RELATIVE_TO_BASELINE, "10");
        assertThat(grade(evaluate(growth.actual("FY2024", "31"), "FY2024"))).as("within ten per cent below").isEqualTo("B");
    }

    @Test
    @DisplayName("Nagayo: in the middle of the plan the baseline grades, and a target beaten early is S")
    void nagayoUnderway() {
        KpiBuilder kpi = kpi("k").baseline("FY2021", "50").target("FY2024", "100").scale(Scales.shipped("nagayo"));
        assertThat(grade(evaluate(kpi.actual("FY2022", "60"), "FY2022"))).isEqualTo("A");
        assertThat(grade(evaluate(kpi.actual("FY2023", "101"), "FY2023"))).isEqualTo("S");
    }

    @ParameterizedTest
    @CsvSource({"100, 7", "99.9, 6", "90, 6", "89.9, 5", "80, 5", "70, 4", "60, 3", "50, 2", "49.9, 1"})
    @DisplayName("Sano: seven points from 100 %, one less for every ten per cent")
    void sano(String actual, int points) {
        Evaluation evaluation = evaluate(outOf100(actual, "sano"), "FY2024");
        assertThat(evaluation.grade().flatMap(GradeChoice::points)).contains(BigDecimal.valueOf(points));
    }

    @ParameterizedTest
    @CsvSource({"7, Ⅰ", "6.2, Ⅰ", "6.1, Ⅱ", "5.1, Ⅱ", "4.3, Ⅲ", "4.2, Ⅳ", "1, Ⅳ"})
    @DisplayName("Sano: the mean points map to four levels")
    void sanoLevels(BigDecimal score, String level) {
        GradeRules rules = new GradeRules(Optional.of(Scales.shipped("sano")));
        assertThat(rules.level(score).map(GradeChoice::symbol)).contains(level);
        assertThat(new GradeRules(Optional.of(Scales.shipped("aichi"))).level(score)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80, 順調", "79.9, やや遅れ", "60, やや遅れ", "59.9, 遅れ"})
    @DisplayName("Nagoya Port: 順調 from 80 %, やや遅れ from 60, 遅れ below")
    void nagoyaPort(String actual, String grade) {
        assertThat(grade(evaluate(outOf100(actual, "nagoya-port"), "FY2024"))).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 1, 79.95, 80.0, B", "DOWN, 1, 79.99, 79.9, C", "UP, 1, 79.91, 80.0, B", "HALF_UP, 0, 79.5, 80, B",
        "NONE, 1, 79.999, 79.999, C", "NONE, 1, 79.94, 79.9, C", "NONE, 1, 79.96, 79.96, C", "NONE, 1, 80, 80.0, B",
        "HALF_UP, 2, 79.994, 79.99, C"})
    @DisplayName("a threshold is compared as the scale says, else exactly, and the number shown is on the same side of it")
    void rounding(GradeRounding rounding, int decimals, String actual, String shown, String grade) {
        GradeScale scale = Scales.shipped("aichi");
        scale.setRounding(rounding);
        scale.setDecimals(decimals);
        Evaluation evaluation = evaluate(kpi("k").target("FY2024", "100").actual("FY2024", actual).scale(scale), "FY2024");
        assertThat(percent(evaluation)).isEqualTo(shown);
        assertThat(ja(evaluation)).endsWith("= " + shown + " % → " + grade);
    }

    @Test
    @DisplayName("a grade knows its scale, its basis and its colour")
    void choice() {
        GradeChoice choice = evaluate(outOf100("70", "aichi"), "FY2024").grade().orElseThrow();
        assertThat(choice.scale()).isEqualTo("aichi");
        assertThat(choice.basis()).contains(GradeBasis.TARGET);
        assertThat(choice.tone()).isEqualTo(2);
        assertThat(choice.cannotEvaluate()).isFalse();
        GradeChoice byBaseline = evaluate(outOf100("70", "nagayo"), "FY2024").grade().orElseThrow();
        assertThat(byBaseline.basis()).contains(GradeBasis.BASELINE);
    }

    @Test
    @DisplayName("a grade without words is called by its symbol")
    void words() {
        GradeChoice port = evaluate(outOf100("90", "nagoya-port"), "FY2024").grade().orElseThrow();
        assertThat(port.in(Locale.JAPANESE)).isEqualTo("順調");
        assertThat(port.in(Locale.ENGLISH)).isEqualTo("going well");
    }
}
