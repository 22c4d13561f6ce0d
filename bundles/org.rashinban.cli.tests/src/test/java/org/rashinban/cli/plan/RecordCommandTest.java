package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.Command;

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
        assertThat(actuals().lines()).hasSize(1);
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
}
