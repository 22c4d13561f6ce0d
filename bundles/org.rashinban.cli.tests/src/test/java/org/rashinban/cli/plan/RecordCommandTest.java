package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Invocation.Surroundings;
import org.rashinban.store.engine.DerbyEngine;

class RecordCommandTest {

    @TempDir
    Path parent;

    private String store;

    @BeforeEach
    void create() {
        store = parent.resolve("store").toString();
        run(new NewCommand(CommandLine.TEMPLATES, Clock.systemUTC()), "--template", "hamamatsu");
    }

    private CommandLine.Run run(Command command, String... options) {
        return CommandLine.run(command, Locale.JAPANESE,
                Stream.concat(Stream.of("--store", store), Arrays.stream(options)).toArray(String[]::new));
    }

    private CommandLine.Run enter(String... options) {
        return run(new RecordCommand(Clock.systemUTC()), options);
    }

    private String actuals() {
        return run(new ListCommand(CommandLine.TEMPLATES, Clock.systemUTC()), "--what", "actuals").out();
    }

    /** Saved beside its parts it would count nowhere, and stand among the corrections. */
    @Test
    void aSumOfPartsTakesNoOtherTotal() {
        store = parent.resolve("sample").toString();
        run(new NewCommand(CommandLine.TEMPLATES, Clock.systemUTC()), "--template", "sample");
        String before = actuals();

        CommandLine.Run refused = enter("--kpi", "K06", "--period", "FY2025-H2", "--value", "19");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("K06 は内訳の合計を実績とする指標です");
        assertThat(actuals()).isEqualTo(before);
    }

    /** Its values are read from the other one only. */
    @Test
    void aRepeatedKpiTakesNoValueOfItsOwn() {
        store = parent.resolve("sample").toString();
        run(new NewCommand(CommandLine.TEMPLATES, Clock.systemUTC()), "--template", "sample");
        String before = actuals();

        CommandLine.Run refused = enter("--kpi", "K19", "--period", "FY2025", "--value", "99");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).isEqualToIgnoringNewLines("K19 は K20 の再掲です。値は K20 に入力してください。");
        assertThat(CommandLine.run(new RecordCommand(Clock.systemUTC()), Locale.ENGLISH, "--store", store, "--kpi", "K19", "--period",
                "FY2025", "--value", "99").err()).isEqualToIgnoringNewLines("K19 repeats K20: enter the value there.");
        assertThat(actuals()).isEqualTo(before);
        assertThat(enter("--kpi", "K20", "--period", "FY2025", "--value", "99").code()).isZero();
    }

    @Test
    void aValueIsEnteredEvaluatedAndKeptInTheHistory() {
        CommandLine.Run entered = enter("--kpi", "A03", "--period", "R6", "--value", "１８６窓口", "--note", "年度末の集計");
        assertThat(entered.code()).as(entered.err()).isZero();
        assertThat(entered.err()).contains("A03").contains("令和6年度");
        assertThat(actuals()).contains(",A03,FY2024,186,");
        CommandLine.Run evaluated =
                run(new EvaluateCommand(CommandLine.TEMPLATES, Clock.systemUTC()), "--period", "FY2024", "--as-of", "2025-05-01");
        assertThat(evaluated.lines()).anySatisfy(line -> assertThat(line).contains(",A03,").contains(",MET,").contains("実績 186 ÷ 目標 184"));
        assertThat(run(new HistoryCommand(Clock.systemUTC())).lines()).hasSize(3);
    }

    @Test
    void aLaterValueReplacesTheEarlierOne() {
        enter("--kpi", "A08", "--period", "FY2024", "--value", "310");
        enter("--kpi", "A08", "--period", "FY2024", "--value", "約320", "--reason", "再集計");
        assertThat(actuals().lines().filter(line -> line.contains(",A08,"))).singleElement().asString().contains(",320,ABOUT,");
        assertThat(run(new HistoryCommand(Clock.systemUTC())).lines().getLast()).contains("再集計");
    }

    @Test
    void whatCannotBeReadIsRefusedAndNothingIsSaved() {
        assertThat(enter("--kpi", "A03", "--period", "FY2024", "--value", "たくさん").code()).isEqualTo(1);
        assertThat(enter("--kpi", "A03", "--period", "FY2024", "--value", "186人").err()).contains("窓口");
        assertThat(enter("--kpi", "A03", "--period", "FY2024", "--value", "未定").code()).isEqualTo(1);
        assertThat(enter("--kpi", "Z99", "--period", "FY2024", "--value", "1").err()).contains("Z99");
        assertThat(enter("--kpi", "A02a", "--period", "FY2022", "--value", "1").err()).contains("--text");
        assertThat(enter("--kpi", "A03", "--period", "FY2024", "--numerator", "1").code()).isEqualTo(2);
        assertThat(enter("--kpi", "A01a", "--period", "FY2024", "--numerator", "30", "--denominator", "０").err()).contains("分母が 0");
        assertThat(actuals().lines()).hasSize(1);
    }

    @Test
    void nothingIsReachedInAYearThatHasNotBegun() {
        Clock lastDay = Clock.fixed(Instant.parse("2025-03-31T12:00:00Z"), ZoneOffset.UTC);
        CommandLine.Run slip = run(new RecordCommand(lastDay), "--kpi", "A03", "--period", "令和7年度", "--value", "186");
        assertThat(slip.code()).isEqualTo(1);
        assertThat(slip.err()).contains("令和7年度").contains("始まっていない");
        assertThat(actuals().lines()).hasSize(1);
        assertThat(run(new RecordCommand(lastDay), "--kpi", "A03", "--period", "令和6年度", "--value", "186").code()).isZero();
    }

    @Test
    void aLockedYearIsRefusedUntilItIsUnlocked() {
        Clock clock = Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);
        CommandLine.Run locked = run(new LockCommand(clock), "--period", "R6", "--reason", "本部会議へ報告済み");
        assertThat(locked.code()).as(locked.err()).isZero();
        CommandLine.Run refused = enter("--kpi", "A03", "--period", "FY2024", "--value", "186");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("A03").contains("令和6年度の入力は締め切られています").contains("2025-06-01")
                .contains("本部会議へ報告済み").contains("解除してください");
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(enter("--kpi", "A03", "--period", "FY2023", "--value", "80").code()).isZero();
        assertThat(run(new UnlockCommand(clock), "--period", "2024-05").err()).contains("令和6年度の一部");
        assertThat(run(new UnlockCommand(clock), "--period", "FY2024").code()).isZero();
        assertThat(run(new UnlockCommand(clock), "--period", "FY2024").code()).as("nothing to unlock").isEqualTo(1);
        assertThat(enter("--kpi", "A03", "--period", "FY2024", "--value", "186").code()).isZero();
        assertThat(run(new VerifyCommand(Clock.systemUTC())).code()).isZero();
    }

    @Test
    void aSoundStoreIsVerified() {
        enter("--kpi", "A02a", "--period", "FY2022", "--text", "導入済み");
        CommandLine.Run verified = run(new VerifyCommand(Clock.systemUTC()));
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.err()).contains("異常はありません");
    }

    @Test
    void nothingIsRecordedOnTopOfAnAlteredHistory() {
        try (DerbyEngine engine = DerbyEngine.open(Path.of(store, "database"), false, "")) {
            engine.transact(connection -> connection.createStatement().executeUpdate("UPDATE \"history\" SET \"user_name\" = '市長'"));
        }
        CommandLine.Run run = new Shell(Locale.JAPANESE, parent, Map.of()).run("record", "--store", store, "--kpi", "A03", "--period",
                "FY2024", "--value", "186");
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("ストアの履歴").contains("何も変更していません");
        assertThat(actuals().lines()).hasSize(1);
    }

    @Test
    void aKpiOfAnEditionThatIsNotInForceIsToldFromOneThatIsUnknown() {
        String sample = parent.resolve("sample").toString();
        CommandLine.run(new NewCommand(CommandLine.TEMPLATES, Clock.systemUTC()), Locale.JAPANESE, "--store", sample, "--template",
                "sample");
        CommandLine.Run run = CommandLine.run(new RecordCommand(Clock.systemUTC()), Locale.JAPANESE, "--store", sample, "--kpi", "F01",
                "--period", "FY2023", "--value", "40");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("F01").contains("MHN-2021").contains("現行");
    }

    /** A clock that somebody sets back once the value is saved; in the middle of a day, which has the same date wherever the test runs. */
    private static final class SetBack extends Clock {

        private Instant now = Instant.parse("2099-06-01T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void aClockThatIsSetBackOnceSomethingIsSavedIsToldAtOnce() {
        SetBack clock = new SetBack();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                clock.now = Instant.parse("2025-06-01T10:00:00Z");
                super.println(line);
            }
        };
        Arguments typed = new Arguments(Map.of("store", List.of(store), "kpi", List.of("A03"), "period", List.of("FY2024"), "value",
                List.of("186")), List.of());
        new RecordCommand(clock).run(new Invocation(typed, new Surroundings(Locale.JAPANESE, err, err, Path.of("."), Map.of())));
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).hasSize(2).last().asString().contains("2099-06-01")
                .contains("2025-06-01");
    }
}
