package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateSource;

class EvaluateCommandTest {

    private static final Clock MAY_2025 = Clock.fixed(Instant.parse("2025-05-01T00:00:00Z"), ZoneOffset.UTC);

    private static CommandLine.Run evaluate(Locale locale, String... options) {
        return CommandLine.run(new EvaluateCommand(CommandLine.TEMPLATES, MAY_2025), locale, options);
    }

    @Test
    void everyKpiOfThePlanIsEvaluatedAndSaysWhy() {
        CommandLine.Run run = evaluate(Locale.JAPANESE, "--template", "hamamatsu", "--period", "FY2024", "--scale", "aichi");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(34);
        assertThat(run.lines()).anySatisfy(line -> assertThat(line).contains(",A06c,").contains("TO_BE_SET,今後設定"))
                .anySatisfy(line -> assertThat(line).contains(",A03,").contains("MISSING").contains(",184,"));
    }

    @Test
    void beforeTheYearEndsOnlyDeliverablesOfEarlierYearsAreMissing() {
        CommandLine.Run run = evaluate(Locale.ENGLISH, "--template", "hamamatsu", "--period", "FY2024", "--as-of", "2024-10-01");
        assertThat(run.lines()).anySatisfy(line -> assertThat(line).contains(",A03,").contains(",NOT_DUE,"))
                .noneSatisfy(line -> assertThat(line).contains(",NOT_MET,"));
        assertThat(run.lines().stream().filter(line -> line.contains(",MISSING,"))).isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("still open since"));
        CommandLine.Run json =
                evaluate(Locale.ENGLISH, "--template", "hamamatsu", "--period", "FY2022", "--as-of", "2022-10-01", "--format", "json");
        assertThat(json.out()).contains("\"kpi\": \"A03\"").doesNotContain("\"status\": \"MISSING\"");
    }

    @Test
    void elementsAreSummedUpWithTheLevelsOfTheScale() {
        CommandLine.Run run = evaluate(Locale.JAPANESE, "--template", "sample", "--period", "FY2024", "--scale", "sano", "--roll-up");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines().getFirst()).startsWith("plan,edition,element,title,period,kpis,assessed,met,on_track,behind,not_met,")
                .contains("achievement_percent_each_capped_at_100,points,grade,why");
        assertThat(run.lines().get(1)).as("the plan as a whole comes first").startsWith("MHN,").contains("平均 6.3 点 → Ⅰ");
        assertThat(run.lines().stream().filter(line -> line.matches(".*平均 [0-9.]+ 点 → [ⅠⅡⅢⅣ].*"))).hasSizeGreaterThan(8);
    }

    @Test
    void indicatorsOfOneNameWithOtherBasesWarnOfEachOther(@TempDir Path folder) throws IOException {
        for (String part : List.of("plans/hamamatsu", "scales")) {
            Files.createDirectories(folder.resolve(part));
            try (Stream<Path> files = Files.list(Path.of("../../templates").resolve(part))) {
                for (Path file : files.toList()) {
                    Files.writeString(folder.resolve(part).resolve(file.getFileName()),
                            Files.readString(file).replace("title: オンライン利用率", "title: オンライン化率（申請ベース）"));
                }
            }
        }
        EvaluateCommand command = new EvaluateCommand(new TemplateLibrary(List.of(TemplateSource.of(folder))), MAY_2025);
        CommandLine.Run run = CommandLine.run(command, Locale.JAPANESE, "--template", "hamamatsu", "--period", "FY2024");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines().stream().filter(line -> line.contains(",A01a,")))
                .singleElement().asString().contains("の「A01b」とは比べられません。").contains("分母が異なります（申請件数（手続きの数ではない）、年間の申請件数）。");
        assertThat(run.lines().stream().filter(line -> line.contains(",A02,")))
                .allSatisfy(line -> assertThat(line).doesNotContain("比べられません"));
    }

    @Test
    void anUnknownScaleIsRefusedAndTheKnownOnesAreNamed() {
        CommandLine.Run run = evaluate(Locale.JAPANESE, "--template", "hamamatsu", "--period", "FY2024", "--scale", "tokyo");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("tokyo").contains("aichi");
    }

    @Test
    void aDateThatNobodyCanReadIsRefused() {
        CommandLine.Run run = evaluate(Locale.JAPANESE, "--template", "hamamatsu", "--period", "FY2024", "--as-of", "2024-13-01");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }
}
