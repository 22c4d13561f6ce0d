package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    Path parent;

    private static CommandLine.Run create(Path folder, String template) {
        return CommandLine.run(new NewCommand(CommandLine.TEMPLATES, Clock.systemUTC()), Locale.JAPANESE, "--store", folder.toString(),
                "--template", template);
    }

    private static CommandLine.Run list(String... options) {
        return CommandLine.run(new ListCommand(CommandLine.TEMPLATES, Clock.systemUTC()), Locale.JAPANESE, options);
    }

    @Test
    void aStoreListsWhatItsTemplateLists() {
        Path folder = parent.resolve("store");
        assertThat(create(folder, "hamamatsu").code()).isZero();
        for (String what : new String[] {"elements", "targets", "actuals", "roadmap", "departments", "terms"}) {
            assertThat(list("--store", folder.toString(), "--what", what).out()).as(what)
                    .isEqualTo(list("--template", "hamamatsu", "--what", what).out()).isNotEmpty();
        }
    }

    @Test
    void aStoreIsEvaluatedLikeItsTemplate() {
        Path folder = parent.resolve("store");
        create(folder, "machida");
        EvaluateCommand evaluate = new EvaluateCommand(CommandLine.TEMPLATES, Clock.systemUTC());
        CommandLine.Run stored =
                CommandLine.run(evaluate, Locale.ENGLISH, "--store", folder.toString(), "--period", "FY2023", "--as-of", "2024-05-01");
        assertThat(stored.code()).as(stored.err()).isZero();
        assertThat(stored.out())
                .isEqualTo(CommandLine.run(evaluate, Locale.ENGLISH, "--template", "machida", "--period", "FY2023", "--as-of",
                        "2024-05-01").out())
                .contains("MAC-K1");
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(parent.resolve("メモ.txt"), "x");
        CommandLine.Run run = create(parent, "blank");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("空ではありません");
        assertThat(parent.resolve("store.properties")).doesNotExist();
    }

    @Test
    void aFolderThatIsNoStoreEndsWithTheCodeForStores() {
        CommandLine.Run run = list("--store", parent.toString(), "--what", "kpis");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(parent.toString());
    }

    @Test
    void storeAndTemplateTogetherAreWrongUsage() {
        assertThat(list("--store", parent.toString(), "--template", "blank", "--what", "kpis").code()).isEqualTo(2);
        assertThat(list("--what", "kpis").code()).isEqualTo(2);
    }
}
