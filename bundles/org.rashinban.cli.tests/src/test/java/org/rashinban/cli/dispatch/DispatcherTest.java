package org.rashinban.cli.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Invocation.Surroundings;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;

class DispatcherTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> loaded = new ArrayList<>();
    private final List<Throwable> logged = new ArrayList<>();
    private Locale locale = Locale.ENGLISH;

    @Test
    void resultGoesToStandardOutputAlone() {
        assertThat(run("list", "--what", "kpis")).isEqualTo(ExitCode.DONE);
        assertThat(out()).isEqualTo("指標 of kpis\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void unknownCommandIsOneSentenceAndAHint() {
        assertThat(run("nonsense")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err()).isEqualTo("There is no command \"nonsense\".\n\"rashinban --help\" lists the commands.\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void unknownCommandInJapanese() {
        locale = Locale.JAPAN;
        run("nonsense");
        assertThat(err()).isEqualTo("「nonsense」というコマンドはありません。\nコマンドの一覧は「rashinban --help」で表示できます。\n");
    }

    @Test
    void slightlyMistypedCommandIsRecognised() {
        run("lits");
        assertThat(err()).startsWith("There is no command \"lits\". Did you mean \"list\"?");
    }

    @Test
    void wrongUsageOfACommandShowsItsUsage() {
        assertThat(run("list", "--what")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err()).isEqualTo("The option needs a value: --what THING\nUsage: rashinban list --what THING [--about]\n");
    }

    @Test
    void groupNamesItsCommands() {
        assertThat(run("enquiry")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err()).startsWith("enquiry needs one of these words after it: issue, open.");
        assertThat(run("enquiry", "open")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void overviewListsEveryCommandAndLoadsNone() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("broken", "enquiry open", "list           summary of list");
        assertThat(run("help")).isEqualTo(ExitCode.DONE);
        assertThat(loaded).isEmpty();
        assertThat(err()).isEmpty();
    }

    @Test
    void helpOfOneCommandIsTheSameByEveryWay() {
        run("help", "list");
        String byHelp = out();
        assertThat(byHelp).startsWith("summary of list\n\nUsage: rashinban list --what THING [--about]\n")
                .contains("--what THING  what to list");
        out.reset();
        assertThat(run("list", "--what", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(out()).isEqualTo(byHelp);
    }

    @Test
    void helpOfAGroupListsIt() {
        run("help", "enquiry");
        assertThat(out())
                .isEqualTo("Commands of enquiry:\n  enquiry issue  summary of enquiry issue\n  enquiry open   summary of enquiry open\n");
    }

    @Test
    void helpOfAnUnknownCommandIsWrongUsage() {
        assertThat(run("help", "nonsense")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void helpInJapanese() {
        locale = Locale.JAPANESE;
        run("help", "list");
        assertThat(out()).contains("使い方：rashinban list --what THING [--about]", "オプション：");
    }

    @Test
    void refusalKeepsItsExitCodeAndSentence() {
        assertThat(run("refuse")).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).isEqualTo("no such plan\n");
        assertThat(run("locked")).isEqualTo(ExitCode.STORE_UNAVAILABLE);
    }

    @Test
    void brokenContributionHarmsOnlyItself() {
        assertThat(run("broken")).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).contains("The command broken failed unexpectedly", "The details are in the log.");
        assertThat(logged).singleElement().isInstanceOf(NoClassDefFoundError.class);
        assertThat(run("list", "--what", "kpis")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void versionIsPrinted() {
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(out()).isEqualTo("Rashinban 9.9\n");
    }

    @Test
    void nothingTypedIsWrongUsage() {
        assertThat(run()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void outputThatCannotBeWrittenIsAFailure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(dispatcher(new PrintStream(full)).run(List.of("list", "--what", "kpis"))).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).isEqualTo("The output could not be written completely.\n");
    }

    private ExitCode run(String... words) {
        return dispatcher(new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private Dispatcher dispatcher(PrintStream output) {
        CommandIndex commands = new CommandIndex(List.of(
                entry("list", () -> command(
                        Usage.of(Option.value("what", "THING", any -> "what to list").asRequired(),
                                Option.flag("about", any -> "approximate")),
                        invocation -> invocation.out().println("指標 of " + invocation.arguments().required("what")))),
                entry("enquiry open", () -> command(Usage.of(), invocation -> {})),
                entry("enquiry issue", () -> command(Usage.of(), invocation -> {})),
                entry("refuse", () -> command(Usage.of(), invocation -> {
                    throw CommandFailure.refused(any -> "no such plan");
                })),
                entry("locked", () -> command(Usage.of(), invocation -> {
                    throw CommandFailure.storeUnavailable(any -> "in use");
                })),
                entry("broken", () -> {
                    throw new NoClassDefFoundError("gone/With/The/Wind");
                })));
        return new Dispatcher(commands, any -> "Rashinban 9.9", (command, failure) -> {
            logged.add(failure);
            return "the log";
        }, new Surroundings(locale, output, new PrintStream(err, true, StandardCharsets.UTF_8), Path.of("/"), Map.of()));
    }

    private CommandEntry entry(String name, Supplier<Command> command) {
        return new CommandEntry(name, any -> "summary of " + name, () -> {
            loaded.add(name);
            return command.get();
        });
    }

    private interface Work {
        void on(Invocation invocation);
    }

    private static Command command(Usage usage, Work work) {
        return new Command() {
            @Override
            public Usage usage() {
                return usage;
            }

            @Override
            public ExitCode run(Invocation invocation) {
                work.on(invocation);
                return ExitCode.DONE;
            }
        };
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
