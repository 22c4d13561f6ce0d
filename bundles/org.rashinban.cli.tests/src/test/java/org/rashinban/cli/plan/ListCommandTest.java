package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts are those of the five printed plans. */
class ListCommandTest {

    private static CommandLine.Run list(String... options) {
        return CommandLine.run(new ListCommand(CommandLine.TEMPLATES, Clock.systemUTC()), Locale.JAPANESE, options);
    }

    @ParameterizedTest
    @CsvSource({"hamamatsu, kpis, 33", "hamamatsu, departments, 11", "kisarazu, terms, 20", "matsudo, terms, 40", "matsudo, progress, 20",
        "matsudo, mentions, 13", "machida, findings, 25", "hamamatsu, actuals, 0"})
    void everyRowOfThePlanIsListedOnce(String template, String what, int rows) {
        CommandLine.Run run = list("--template", template, "--what", what);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(rows + 1);
    }

    @Test
    void whatBelongsToTheWholeStoreIsNotOfOnePlanOrSnapshot() {
        for (String option : List.of("--plan", "--period", "--snapshot")) {
            CommandLine.Run run = list("--store", "any", "--what", "snapshots", option, "R6");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(option).contains("snapshots").hasLineCount(1);
        }
    }

    @Test
    void aTargetKeepsNumberQualifierAndSortApart() {
        CommandLine.Run run = list("--template", "hamamatsu", "--what", "targets", "--period", "R6");
        assertThat(run.lines().getFirst()).isEqualTo("plan,edition,kpi,span,sort,basis,value,qualifiers,upper,text,due,unit");
        assertThat(run.lines())
                .anySatisfy(line -> assertThat(line).startsWith("HAM,HAM-2023,A07a,FY2024,NUMBER,CUMULATIVE,240,CUMULATIVE,"))
                .anySatisfy(line -> assertThat(line).startsWith("HAM,HAM-2023,A06c,FY2024,TO_BE_SET,AS_KPI,,,"));
    }

    @Test
    void theOwnersOfAnItemAreCountedByDepartment() {
        assertThat(list("--template", "hamamatsu", "--what", "departments").out()).containsPattern("DSC,デジタル・スマートシティ推進課,.*,9\r\n");
    }

    @Test
    void jsonTellsNoValueFromZero() {
        assertThat(list("--template", "hamamatsu", "--what", "targets", "--format", "json").out())
                .contains(
                        "\"kpi\": \"A03\", \"span\": \"FY2022\", \"sort\": \"NUMBER\", \"basis\": \"AS_KPI\", \"value\": 73, \"qualifiers\":")
                .contains("\"sort\": \"TO_BE_SET\", \"basis\": \"AS_KPI\", \"value\": null");
    }

    @Test
    void anUnknownTemplateIsRefusedWithOneSentence() {
        CommandLine.Run run = list("--template", "nagoya", "--what", "kpis");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nagoya").contains("hamamatsu").hasLineCount(1);
    }

    @Test
    void aPeriodThatNobodyCanReadIsRefused() {
        CommandLine.Run run = list("--template", "hamamatsu", "--what", "targets", "--period", "来年");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("来年");
    }

    @Test
    void anUnknownPlanIsRefusedAndTheKnownOnesAreNamed() {
        CommandLine.Run run = list("--template", "hamamatsu", "--what", "kpis", "--plan", "MAT");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("MAT").contains("HAM");
    }
}
