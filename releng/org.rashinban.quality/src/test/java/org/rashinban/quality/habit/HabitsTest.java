package org.rashinban.quality.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.quality.repository.Repository;

class HabitsTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileKeepsTheHabitsOfTheHouse() {
        Repository repository = Repository.current();
        List<Path> files = repository.files(Habits::isText);

        assertThat(files).hasSizeGreaterThan(50);
        assertThat(files).flatExtracting(file -> Habits.violations(repository.name(file), file).stream()
                .map(words -> repository.name(file) + ":" + words).toList()).isEmpty();
    }

    @Test
    void tabsAndCarriageReturnsAndAMissingLastLineBreakAreCaught() throws IOException {
        assertThat(violations("A.java", "class A {\n\tint a;\n}\n")).containsExactly("2: tab");
        assertThat(violations("a.md", "one\r\ntwo\r\n")).containsExactly("has carriage returns");
        assertThat(violations("a.md", "one")).containsExactly("does not end with a line break");
    }

    @Test
    void workPutOffIsCaught() throws IOException {
        assertThat(violations("A.java", "class A {\n    // " + "TO" + "DO write it\n}\n")).containsExactly("2: work put off");
        assertThat(violations("A.java", "class A {\n    // @generated" + " NOT\n}\n")).containsExactly("2: generated code changed by hand");
    }

    @Test
    void pathsOfOneMachineAreCaughtAndPathsOfEveryMachineAreNot() throws IOException {
        assertThat(violations("releng/run", "cd /" + "work/plans\n")).containsExactly("1: path of one machine");
        assertThat(violations("releng/run", "ls /usr/share/fonts ${TMPDIR}/" + "work/x docs/" + "work/x\n")).isEmpty();
    }

    @Test
    void aJavaFileThatIsTooLongIsCaught() throws IOException {
        assertThat(violations("A.java", "\n".repeat(Habits.LONGEST_JAVA_FILE))).isEmpty();
        assertThat(violations("A.java", "\n".repeat(Habits.LONGEST_JAVA_FILE + 1))).hasSize(1);
        assertThat(violations("bundles/x.tests/ATest.java", "\n".repeat(Habits.LONGEST_TEST))).isEmpty();
        assertThat(violations("bundles/x.tests/ATest.java", "\n".repeat(Habits.LONGEST_TEST + 1))).hasSize(1);
    }

    @Test
    void bytesThatAreNotUtf8AreCaught() throws IOException {
        Path file = Files.write(folder.resolve("a.md"), new byte[] {(byte) 0x8e, (byte) 0x73, '\n'});

        assertThat(Habits.violations("a.md", file)).containsExactly("is not UTF-8");
    }

    private List<String> violations(String name, String text) throws IOException {
        return Habits.violations(name, Files.writeString(folder.resolve("file"), text));
    }
}
