package org.rashinban.cli.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.cli.Command;
import org.rashinban.cli.access.UsersAddCommand;
import org.rashinban.cli.plan.CommandLine;

/** An enquiry is the office's: departments and the committee look at it, and are told so before anything is written. */
class EnquiryAccessTest {

    private static final Clock JUNE = Clock.fixed(Instant.parse("2025-06-02T00:00:00Z"), ZoneOffset.UTC);
    private static final String NAME = "令和6年度KPI照会";
    private static final String PASSWORD = "浜松市の長い合言葉です";

    @TempDir
    Path parent;

    private String store;
    private Path back;

    private CommandLine.Run run(Map<String, String> environment, Command command, String... options) {
        return CommandLine.run(command, environment, Locale.JAPANESE,
                Stream.concat(Stream.of("--store", store), Arrays.stream(options)).toArray(String[]::new));
    }

    private CommandLine.Run as(String user, Command command, String... options) {
        return run(Map.of("RASHINBAN_PASSWORD", PASSWORD, "RASHINBAN_NEW_PASSWORD", PASSWORD), command,
                Stream.concat(Arrays.stream(options), Stream.of("--user", user)).toArray(String[]::new));
    }

    private static void isDone(CommandLine.Run run) {
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** Everybody is known, and an enquiry is under way of which one form came back. */
    @BeforeEach
    void create() throws IOException {
        store = parent.resolve("store").toString();
        isDone(run(Map.of(), CommandLine.making(JUNE), "--template", "hamamatsu"));
        isDone(run(Map.of("RASHINBAN_NEW_PASSWORD", PASSWORD), new UsersAddCommand(), "--name", "admin", "--role", "administrator"));
        isDone(as("admin", new UsersAddCommand(), "--name", "office", "--role", "office"));
        isDone(as("admin", new UsersAddCommand(), "--name", "committee", "--role", "committee"));
        String department = as("admin", CommandLine.listing(JUNE), "--what", "departments").lines().stream()
                .filter(line -> line.contains("広聴広報課")).findFirst().orElseThrow().split(",")[2];
        isDone(as("admin", new UsersAddCommand(), "--name", "department", "--role", "department", "--department", department));
        isDone(as("office", new EnquiryOpenCommand(JUNE), "--name", NAME, "--period", "R6", "--due", "2025-06-30"));
        Path forms = parent.resolve("forms");
        isDone(as("office", new EnquiryIssueCommand(JUNE), "--name", NAME, "--out", forms.toString()));
        try (Stream<Path> files = Files.list(forms)) {
            back = files.filter(file -> file.toString().contains("広聴広報課")).findFirst().orElseThrow();
        }
    }

    private Map<String, List<String>> history() {
        return Map.of("history", as("admin", CommandLine.history(JUNE)).lines());
    }

    /** What would change something, by the words of the command line. */
    private Map<String, CommandLine.Run> attempts(String user) {
        Map<String, CommandLine.Run> runs = new LinkedHashMap<>();
        runs.put("open", as(user, new EnquiryOpenCommand(JUNE), "--name", "別の照会", "--period", "R6", "--due", "2025-06-30"));
        runs.put("issue", as(user, new EnquiryIssueCommand(JUNE), "--name", NAME, "--out", parent.resolve("again").toString()));
        runs.put("collect valid", as(user, new EnquiryCollectCommand(JUNE), "--name", NAME, "--in", back.toString(), "--accept", "valid"));
        runs.put("collect all", as(user, new EnquiryCollectCommand(JUNE), "--name", NAME, "--in", back.toString(), "--accept", "all"));
        runs.put("close", as(user, new EnquiryCloseCommand(JUNE), "--name", NAME));
        runs.put("reopen", as(user, new EnquiryReopenCommand(JUNE), "--name", NAME));
        return runs;
    }

    @ParameterizedTest
    @CsvSource({"department,department（所管課）", "committee,committee（委員会）"})
    void whoIsNotTheOfficeChangesNothing(String user, String named) {
        Map<String, List<String>> before = history();
        attempts(user).forEach((command, run) -> {
            assertThat(run.code()).as(command).isEqualTo(1);
            // Users are added by the clock of the machine, so that the history seems to end in the future; that is said first.
            assertThat(run.err().lines()).as(command).last().isEqualTo(named + "には計画の編集の権限がありません。必要な役割は管理者、DX推進担当です。");
            assertThat(run.out()).as(command).isEmpty();
        });
        assertThat(parent.resolve("again")).doesNotExist();
        assertThat(history()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"department", "committee"})
    void lookingIsFreeToEverybody(String user) {
        Map<String, List<String>> before = history();
        CommandLine.Run status = as(user, new EnquiryStatusCommand(JUNE), "--name", NAME);
        isDone(status);
        assertThat(status.out()).contains("広聴広報課");
        CommandLine.Run looked = as(user, new EnquiryCollectCommand(JUNE), "--name", NAME, "--in", back.toString());
        isDone(looked);
        assertThat(looked.out()).contains(",unchanged,");
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        Map<String, List<String>> before = history();
        List.of(new EnquiryStatusCommand(JUNE), new EnquiryCloseCommand(JUNE), new EnquiryReopenCommand(JUNE)).forEach(command -> {
            CommandLine.Run run = run(Map.of(), command, "--name", NAME);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("利用者名とパスワードを指定してください。");
        });
        CommandLine.Run wrong = run(Map.of("RASHINBAN_PASSWORD", "間違った長い合言葉"), new EnquiryCloseCommand(JUNE), "--name", NAME, "--user",
                "office");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).isNotBlank();
        assertThat(history()).isEqualTo(before);
    }
}
