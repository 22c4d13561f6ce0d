package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.Command;
import org.rashinban.cli.snapshot.ChangesCommand;
import org.rashinban.cli.snapshot.CorrectionsCommand;
import org.rashinban.cli.snapshot.SnapshotCommand;

class SnapshotCommandsTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path parent;

    private CommandLine.Run run(Command command, String... options) {
        return CommandLine.run(command, Locale.JAPANESE,
                Stream.concat(Stream.of("--store", parent.resolve("store").toString()), Stream.of(options)).toArray(String[]::new));
    }

    private CommandLine.Run enter(String value, String... options) {
        return run(new RecordCommand(CLOCK), Stream.concat(Stream.of("--kpi", "A03", "--period", "FY2024", "--value", value),
                Stream.of(options)).toArray(String[]::new));
    }

    private String evaluated(String... options) {
        return run(new EvaluateCommand(CommandLine.TEMPLATES, CLOCK),
                Stream.concat(Stream.of("--period", "FY2024"), Stream.of(options)).toArray(String[]::new)).lines().stream()
                .filter(line -> line.contains(",A03,")).findFirst().orElseThrow();
    }

    @Test
    void aReportedValueIsFrozenCorrectedWithAReasonAndStillReadAsItWasReported() {
        run(new NewCommand(CommandLine.TEMPLATES, CLOCK), "--template", "hamamatsu");
        enter("180");
        CommandLine.Run frozen = run(new SnapshotCommand(CLOCK), "--name", "令和6年度末", "--as-of", "2025-05-31", "--note", "第1回委員会");
        assertThat(frozen.code()).as(frozen.err()).isZero();
        assertThat(run(new SnapshotCommand(CLOCK), "--name", "令和6年度末").code()).isEqualTo(1);
        assertThat(run(new ListCommand(CommandLine.TEMPLATES, CLOCK), "--what", "snapshots").lines()).hasSize(2).last().asString()
                .startsWith("令和6年度末,2025-05-31,").contains("第1回委員会");
        CommandLine.Run unexplained = enter("186");
        assertThat(unexplained.code()).isEqualTo(1);
        assertThat(unexplained.err()).contains("A03").contains("理由");
        assertThat(enter("186", "--reason", "二重計上の修正").code()).isZero();
        assertThat(run(new CorrectionsCommand(CLOCK), "--snapshot", "令和6年度末").lines()).hasSize(2).last().asString()
                .contains("二重計上の修正").contains("Actual").endsWith(",amount,180,186");
        assertThat(run(new CorrectionsCommand(CLOCK), "--snapshot", "令和5年度末").err()).contains("令和5年度末").contains("令和6年度末");
        assertThat(evaluated("--as-of", "2025-05-31")).contains(",MET,").contains("186");
        assertThat(evaluated("--snapshot", "令和6年度末")).contains(",NOT_MET,").contains("180");
        assertThat(run(new VerifyCommand(CLOCK)).code()).isZero();
    }

    @Test
    void onePlanOfSeveralIsFrozen() {
        run(new NewCommand(CommandLine.TEMPLATES, CLOCK), "--template", "hamamatsu");
        String plan = run(new ListCommand(CommandLine.TEMPLATES, CLOCK), "--what", "plans").lines().get(1).split(",")[0];
        assertThat(run(new SnapshotCommand(CLOCK), "--name", "計画の確定", "--plan", plan).code()).isZero();
        assertThat(run(new ListCommand(CommandLine.TEMPLATES, CLOCK), "--what", "snapshots").lines()).last().asString()
                .endsWith("," + plan);
        enter("180", "--reason", "回答の遅れ");
        assertThat(run(new ListCommand(CommandLine.TEMPLATES, CLOCK), "--what", "actuals", "--snapshot", "計画の確定").out())
                .doesNotContain(",A03,FY2024,");
        CommandLine.Run unknown = run(new SnapshotCommand(CLOCK), "--name", "別の計画", "--plan", "no-such-plan");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("no-such-plan").contains(plan);
    }

    @Test
    void twoSnapshotsAreComparedAndOneWithNow() {
        run(new NewCommand(CommandLine.TEMPLATES, CLOCK), "--template", "hamamatsu");
        run(new SnapshotCommand(CLOCK), "--name", "第1回");
        enter("180", "--reason", "回答の遅れ");
        run(new SnapshotCommand(CLOCK), "--name", "第2回");
        enter("186", "--reason", "二重計上の修正");
        assertThat(run(new ChangesCommand(CLOCK), "--snapshot", "第1回", "--until", "第2回").lines()).anyMatch(
                line -> line.startsWith("INSERT,Actual,") && line.endsWith(",amount,,180")).noneMatch(line -> line.endsWith(",186"));
        assertThat(run(new ChangesCommand(CLOCK), "--snapshot", "第2回").lines()).hasSize(2).last().asString()
                .startsWith("UPDATE,Actual,").endsWith(",amount,180,186");
        assertThat(run(new ChangesCommand(CLOCK), "--snapshot", "第1回").lines()).anyMatch(line -> line.endsWith(",amount,,186"));
        CommandLine.Run wrongWay = run(new ChangesCommand(CLOCK), "--snapshot", "第2回", "--until", "第1回");
        assertThat(wrongWay.code()).isEqualTo(1);
        assertThat(wrongWay.err()).contains("第1回").contains("第2回");
    }
}
