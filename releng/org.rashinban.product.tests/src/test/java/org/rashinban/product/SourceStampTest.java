package org.rashinban.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When releng/run builds anew: in a clone, in an unpacked archive of the sources, and on Windows. */
@EnabledOnOs(OS.LINUX)
class SourceStampTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path root;

    @BeforeEach
    void someSources() throws IOException {
        for (String file : List.of("releng/common.sh", "releng/org.rashinban.product/launcher/shared/java.sh", ".gitignore",
                "bundles/org.rashinban.model.edit/.gitignore")) {
            if (Files.exists(Shell.root().resolve(file))) {
                Files.createDirectories(root.resolve(file).getParent());
                Files.copy(Shell.root().resolve(file), root.resolve(file));
            }
        }
        write("pom.xml", "<project/>");
        write("bundles/org.rashinban.ui/src/Start.java", "class Start {}");
        write("bundles/org.rashinban.ui.tests/src/StartTest.java", "class StartTest {}");
    }

    @Test
    void withAndWithoutGitAndOnWindowsItIsTheSame() throws IOException {
        String archive = stamp();
        assertThat(archive).matches("[0-9a-f]{16}");
        assertThat(onWindows()).isEqualTo(archive);
        assertThat(shell.run(root, "git", "init", "-q").exitCode()).isZero();
        assertThat(stamp()).isEqualTo(archive);
    }

    @Test
    void aChangedAnAddedAndARemovedSourceCount() throws IOException {
        String first = stamp();
        write("bundles/org.rashinban.ui/src/Start.java", "class Start { }");
        String changed = stamp();
        write("bundles/org.rashinban.ui/src/End.java", "class End {}");
        String added = stamp();
        Files.delete(root.resolve("bundles/org.rashinban.ui/src/Start.java"));
        assertThat(List.of(first, changed, added, stamp())).doesNotHaveDuplicates();
        assertThat(onWindows()).isEqualTo(stamp());
    }

    @Test
    void whatABuildLeavesAndTestsDoNotCount() throws IOException {
        String before = stamp();
        write("bundles/org.rashinban.ui/target/classes/Start.class", "x");
        write("bundles/org.rashinban.model/src-gen/Plan.java", "x");
        write("bundles/org.rashinban.model.edit/plugin.properties", "x");
        write("bundles/org.rashinban.model.edit/plugin_ja.properties", "x");
        write("bundles/org.rashinban.ui/.settings/x.prefs", "x");
        write("bundles/org.rashinban.ui.tests/src/StartTest.java", "x");
        assertThat(stamp()).isEqualTo(before);
        assertThat(onWindows()).isEqualTo(before);
        assertThat(shell.run(root, "git", "init", "-q").exitCode()).isZero();
        assertThat(stamp()).isEqualTo(before);
    }

    private String stamp() {
        return shell.run(root, "bash", "-c", ". releng/common.sh; source_stamp").out().strip();
    }

    private String onWindows() {
        Path java = Path.of(System.getProperty("java.home"), "bin/java");
        Path program = Shell.root().resolve("releng/windows/SourceStamp.java");
        return shell.run(root, java.toString(), program.toString(), root.toString()).out().strip();
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), content);
    }
}
