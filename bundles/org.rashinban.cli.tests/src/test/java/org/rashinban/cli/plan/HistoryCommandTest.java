package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.Command;

/** What was known of a KPI on a day, whatever was changed since. */
class HistoryCommandTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @TempDir
    Path parent;

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T03:00:00Z"), TOKYO);
    }

    private CommandLine.Run run(Command command, String... options) {
        return CommandLine.run(command, Locale.JAPANESE,
                Stream.concat(Stream.of("--store", parent.resolve("store").toString()), Stream.of(options)).toArray(String[]::new));
    }

    private CommandLine.Run history(String... options) {
        return run(new HistoryCommand(on("2025-06-01")), options);
    }

    /** Values of FY2024 as they were known on a day. */
    private List<String> amounts(String day) {
        CommandLine.Run run = history("--kpi", "A03", "--as-of", day);
        assertThat(run.code()).as(run.err()).isZero();
        List<List<String>> cells = run.lines().stream().map(CommandLine::cells).toList();
        List<String> ids =
                cells.stream().filter(row -> row.get(0).equals("Actual") && row.get(3).equals("FY2024")).map(row -> row.get(1)).toList();
        return cells.stream().filter(row -> ids.contains(row.get(1)) && row.get(2).equals("amount")).map(row -> row.get(3)).toList();
    }

    @BeforeEach
    void create() {
        run(new NewCommand(CommandLine.TEMPLATES, on("2024-04-01")), "--template", "hamamatsu");
        run(new RecordCommand(on("2025-04-10")), "--kpi", "A03", "--period", "FY2024", "--value", "250");
        run(new RecordCommand(on("2025-05-20")), "--kpi", "A03", "--period", "FY2024", "--value", "255", "--reason", "再集計");
    }

    @Test
    void aKpiIsToldWithItsValuesAsTheyWereKnownOnADay() {
        assertThat(amounts("2025-04-09")).isEmpty();
        assertThat(amounts("2025-04-10")).containsExactly("250");
        assertThat(amounts("2025-05-19")).containsExactly("250");
        assertThat(amounts("2025-05-20")).containsExactly("255");
    }

    @Test
    void itsDefinitionAndTargetsGoWithIt() {
        CommandLine.Run run = history("--kpi", "a03", "--as-of", "2024-04-01");
        assertThat(run.lines()).first().isEqualTo("type,object,feature,value");
        assertThat(run.lines()).anyMatch(line -> line.startsWith("Kpi,") && line.endsWith(",code,A03"))
                .anyMatch(line -> line.startsWith("Target,") && line.contains(",amount,"))
                .anyMatch(line -> line.startsWith("Target,") && line.endsWith(",span,FY2024"));
    }

    @Test
    void itsChangesAreListedWithoutADay() {
        assertThat(history("--kpi", "A03").lines()).first().isEqualTo("transaction,at,user,reason,change,type,feature,old,new");
    }

    @Test
    void anyObjectIsToldAsItStoodOnADay() {
        String actual = history("--kpi", "A03", "--as-of", "2025-05-20").lines().stream().map(CommandLine::cells)
                .filter(row -> row.get(0).equals("Actual") && row.get(3).equals("255")).findFirst().orElseThrow().get(1);
        CommandLine.Run then = history("--object", actual, "--as-of", "2025-05-19");
        assertThat(then.code()).as(then.err()).isZero();
        assertThat(then.lines()).first().isEqualTo("type,object,feature,value");
        assertThat(then.lines()).contains("Actual," + actual + ",amount,250", "Actual," + actual + ",period,FY2024");
        assertThat(history("--object", actual, "--as-of", "2025-05-20").lines()).contains("Actual," + actual + ",amount,255");
        CommandLine.Run before = history("--object", actual, "--as-of", "2025-04-09");
        assertThat(before.code()).isEqualTo(1);
        assertThat(before.err().strip()).isEqualTo("2025-04-09 の時点では、識別子「" + actual + "」の項目はストアにありません。");
        assertThat(history("--object", "nobody", "--as-of", "2025-04-09").code()).isEqualTo(1);
    }

    @Test
    void whatTheStoreDoesNotKnowIsRefusedInOneSentence() {
        CommandLine.Run object = history("--object", "nobody");
        assertThat(object.code()).isEqualTo(1);
        assertThat(object.err().strip()).isEqualTo("ストアに「nobody」という識別子の記録はありません。");
        CommandLine.Run kpi = history("--kpi", "Z99", "--as-of", "2025-04-10");
        assertThat(kpi.code()).isEqualTo(1);
        assertThat(kpi.err()).contains("Z99");
        CommandLine.Run early = history("--kpi", "A03", "--as-of", "2024-03-31");
        assertThat(early.code()).isEqualTo(1);
        assertThat(early.err().strip()).isEqualTo("2024-03-31 の時点では、ストアにまだ何もありません。");
    }

    @Test
    void aDayWithoutAKpiIsWrongUsage() {
        assertThat(history("--as-of", "2025-04-10").code()).isEqualTo(2);
        assertThat(history("--kpi", "A03", "--object", "x").code()).isEqualTo(2);
    }
}
