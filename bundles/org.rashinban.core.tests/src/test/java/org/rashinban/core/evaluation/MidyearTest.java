package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.grade;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.percent;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Accumulation;
import org.rashinban.model.TargetSort;

/** What can be said of a number before its year is over. */
class MidyearTest {

    @Test
    @DisplayName("what may only grow and should stay small has achieved nothing before the end, however little there is so far")
    void smallSoFar() {
        KpiBuilder paper = kpi("paper").annual().lower().scale(Scales.shipped("aichi")).target("FY2024", TargetSort.AT_MOST, "5600")
                .months(2024, "500", "500", "500", "500", "500", "500", "500");
        Evaluation october = evaluate(paper, "FY2024", "2024-11-01");
        assertThat(ja(october)).isEqualTo("予定 3,266.7 ÷ 実績 3,500 = 93.3 %（遅れ）");
        assertThat(grade(october)).as("less than the year's 5,600, but it goes on").isEmpty();
        assertThat(percent(october)).isEqualTo("-");
        KpiBuilder accidents = kpi("accidents").annual().lower().scale(Scales.shipped("aichi")).target("FY2024", TargetSort.AT_MOST, "0")
                .months(2024, "0", "0", "0", "0", "0", "0", "0");
        assertThat(evaluate(accidents, "FY2024", "2024-11-01").status()).isEqualTo(Status.ON_TRACK);
        assertThat(grade(evaluate(accidents, "FY2024", "2024-11-01"))).as("no accident yet").isEmpty();
        KpiBuilder later = kpi("later").annual().lower().baseline("FY2022", "7000").target("FY2025", TargetSort.AT_MOST, "5600")
                .actual("FY2024", "5600");
        assertThat(percent(evaluate(later, "FY2024", "2025-06-01"))).as("a whole year, though the target is for the next")
                .isEqualTo("100.0");
        KpiBuilder queue = kpi("queue").accumulation(Accumulation.PEAK).lower().scale(Scales.shipped("aichi"))
                .target("FY2024", TargetSort.AT_MOST, "60").months(2024, "49", "30");
        assertThat(grade(evaluate(queue, "FY2024", "2024-11-01"))).as("the longest queue comes in March").isEmpty();
    }

    @Test
    @DisplayName("a peak that was to be reached is reached on the day it was, whatever follows")
    void peakReached() {
        KpiBuilder users = kpi("users").accumulation(Accumulation.PEAK).target("FY2024", "8000").months(2024, "4000", "8100");
        assertThat(evaluate(users, "FY2024", "2024-11-01").status()).isEqualTo(Status.MET);
        assertThat(evaluate(users, "FY2024").status()).as("though ten months were never reported").isEqualTo(Status.MET);
        KpiBuilder few = kpi("users").accumulation(Accumulation.PEAK).target("FY2024", "8000").months(2024, "4000", "7900");
        assertThat(evaluate(few, "FY2024").status()).isEqualTo(Status.MISSING);
    }
}
