package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.grade;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.percent;
import static org.rashinban.core.evaluation.Evaluating.schedule;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Accumulation;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;

class BaselineChangeTest {

    private static KpiBuilder waiting() {
        return kpi("A02b").lower().accumulation(Accumulation.AVERAGE).target("FY2024", TargetSort.RELATIVE_TO_BASELINE, "-10");
    }

    @Test
    @DisplayName("case 8: a reduction without a baseline is not assessable until one is entered")
    void reductionWithoutBaseline() {
        Evaluation without = evaluate(waiting().unknownBaseline().actual("FY2024", "25").scale(Scales.shipped("hamamatsu")), "FY2024");
        assertThat(without.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(grade(without)).isEqualTo("D");
        assertThat(without.actual()).contains(Amount.of(25));
        assertThat(ja(without)).isEqualTo("基準値に対する増減の目標ですが、基準値が不明なため、入力されるまで評価できません。 → D");
        assertThat(evaluate(waiting().unknownBaseline(), "FY2024").status()).as("even before any value").isEqualTo(Status.NOT_ASSESSABLE);
        Evaluation with = evaluate(waiting().baseline("FY2021", "32").actual("FY2024", "25"), "FY2024");
        assertThat(with.status()).isEqualTo(Status.NOT_MET);
        assertThat(ja(with)).isEqualTo("基準値 32 から実績 25 への変化 -7 ÷ 目標 -10 = 70.0 %（未達成）");
    }

    @Test
    @DisplayName("a reduction by ten is met at ten and over")
    void reduction() {
        assertThat(evaluate(waiting().baseline("FY2021", "32").actual("FY2024", "22"), "FY2024").status()).isEqualTo(Status.MET);
        Evaluation more = evaluate(waiting().baseline("FY2021", "32").actual("FY2024", "20"), "FY2024");
        assertThat(percent(more)).isEqualTo("120.0");
        Evaluation worse = evaluate(waiting().baseline("FY2021", "32").actual("FY2024", "37"), "FY2024");
        assertThat(percent(worse)).as("five more instead of ten less").isEqualTo("-50.0");
    }

    @Test
    @DisplayName("-46 % of the baseline is not 46 less: 46 % of 2,000 t are 920 t")
    void percentOfBaseline() {
        KpiBuilder gas = kpi("CO2").lower().baseline("FY2013", "2000").target("FY2030", TargetSort.PERCENT_OF_BASELINE, "-46")
                .actual("FY2030", "1540");
        Evaluation half = evaluate(gas.build(), "FY2030", LocalDate.of(2031, 6, 1));
        assertThat(half.status()).isEqualTo(Status.NOT_MET);
        assertThat(ja(half)).isEqualTo("基準値 2,000 から実績 1,540 への変化 -460 ÷ 目標 -920（基準値の -46 %） = 50.0 %（未達成）");
        KpiBuilder absolute = kpi("CO2").lower().baseline("FY2013", "2000").target("FY2030", TargetSort.RELATIVE_TO_BASELINE, "-46")
                .actual("FY2030", "1540");
        assertThat(evaluate(absolute.build(), "FY2030", LocalDate.of(2031, 6, 1)).status()).as("46 t less").isEqualTo(Status.MET);
        KpiBuilder reached = kpi("CO2").lower().baseline("FY2013", "2000").target("FY2030", TargetSort.PERCENT_OF_BASELINE, "-46")
                .actual("FY2030", "1080");
        assertThat(evaluate(reached.build(), "FY2030", LocalDate.of(2031, 6, 1)).status()).isEqualTo(Status.MET);
        KpiBuilder unknown = kpi("CO2").lower().unknownBaseline().target("FY2030", TargetSort.PERCENT_OF_BASELINE, "-46")
                .actual("FY2030", "1080");
        assertThat(evaluate(unknown.build(), "FY2030", LocalDate.of(2031, 6, 1)).status()).isEqualTo(Status.NOT_ASSESSABLE);
    }

    @Test
    @DisplayName("half way in time half of the percentage is expected")
    void percentOnSchedule() {
        KpiBuilder gas = kpi("x").lower().baseline("FY2020", "200").target("FY2024", TargetSort.PERCENT_OF_BASELINE, "-50")
                .actual("FY2022", "149");
        Evaluation evaluation = evaluate(gas, "FY2022", "2023-04-10");
        assertThat(schedule(evaluation)).isEqualTo("-50");
        assertThat(evaluation.status()).isEqualTo(Status.NOT_DUE);
    }

    @Test
    @DisplayName("an increase against a baseline of zero needs no division by it; no change wanted is kept or not")
    void increase() {
        KpiBuilder kpi = kpi("x").target("FY2024", TargetSort.RELATIVE_TO_BASELINE, "20").baseline("FY2021", "0");
        assertThat(percent(evaluate(kpi.actual("FY2024", "15"), "FY2024"))).isEqualTo("75.0");
        KpiBuilder same = kpi("x").target("FY2024", TargetSort.RELATIVE_TO_BASELINE, "0").baseline("FY2021", "5");
        assertThat(evaluate(same.actual("FY2024", "5"), "FY2024").status()).isEqualTo(Status.MET);
        assertThat(evaluate(same.actual("FY2024", "6"), "FY2024").status()).isEqualTo(Status.NOT_MET);
    }
}
