package org.rashinban.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.product.Shell.Result;

/** releng/run with arguments, on the product that the build has just made. */
@EnabledOnOs(OS.LINUX)
class CommandLineContractTest {

    private final Shell shell = new Shell().with("RASHINBAN_PRODUCT", Shell.product().toString());

    @TempDir
    private Path directory;

    @Test
    void helpGoesToStandardOutputAndSucceeds() {
        Result result = run("--help");
        assertThat(result).isEqualTo(new Result(0, result.out(), ""));
        assertThat(result.out()).startsWith("Rashinban: ").contains("Usage: rashinban COMMAND [OPTION…]", "\n  demo ");
    }

    @Test
    void helpIsJapaneseInAJapaneseLocaleEvenIfTheSystemLacksThatLocale() {
        shell.with("LANG", "ja_JP.UTF-8");
        assertThat(run("--help").out()).contains("使い方：rashinban コマンド [オプション…]", "羅針盤");
    }

    @Test
    void languageIsChosenByTheOptionToo() {
        shell.with("LANG", "ja_JP.UTF-8");
        assertThat(run("-nl", "en", "--help").out()).contains("Usage: rashinban COMMAND");
        assertThat(run("help", "demo", "-nl", "en").out()).contains("Usage: rashinban demo");
    }

    @Test
    void unknownCommandIsWrongUsage() {
        assertThat(run("nonsense"))
                .isEqualTo(new Result(2, "", "There is no command \"nonsense\".\n\"rashinban --help\" lists the commands.\n"));
    }

    @Test
    void unknownOptionIsWrongUsage() {
        Result result = run("demo", "--nonsense");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("There is no option --nonsense.\nUsage: rashinban demo");
    }

    @Test
    void japaneseArgumentsArriveWholeInAnAsciiLocale() {
        shell.with("LC_ALL", "C");
        assertThat(run("評価").err()).startsWith("There is no command \"評価\".");
    }

    @Test
    void versionIsOneLine() {
        assertThat(run("--version").out()).matches("Rashinban \\d+\\.\\d+\\.\\d+ \\(build \\d+, Java \\d+[^\\n]*\\)\\n");
    }

    @Test
    void withoutADisplayTheDemoRunsAndThatIsSaid() {
        Result result = run();
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).startsWith("No display ");
        assertThat(result.out()).isNotEmpty();
    }

    @Test
    void leavesNothingBehindInTheDirectory() {
        run("--version");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void severalAtOnceDoNotDisturbEachOther() {
        List<CompletableFuture<Result>> runs =
                IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(() -> run("--version"))).toList();
        assertThat(runs).extracting(run -> run.join().exitCode()).containsOnly(0);
    }

    @Test
    void withoutJavaItSaysWhatIsMissing() throws IOException {
        shell.withoutJava(directory);
        assertThat(run("--version"))
                .isEqualTo(new Result(1, "", "Rashinban needs Java 21 or newer: install one, or let JAVA_HOME name it.\n"));
        shell.with("LANG", "ja_JP.UTF-8");
        assertThat(run("--version").err()).startsWith("羅針盤の実行には Java 21 以上が必要です。");
    }

    private Result run(String... arguments) {
        String[] command = IntStream.range(0, arguments.length + 1)
                .mapToObj(i -> i == 0 ? Shell.root().resolve("releng/run").toString() : arguments[i - 1])
                .toArray(String[]::new);
        return shell.run(directory, command);
    }
}
