package org.rashinban.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which Java the scripts choose, among installations made up for the test. */
@DisabledOnOs(OS.WINDOWS)
class JavaChoiceTest {

    @TempDir
    private Path jvms;

    private final Shell shell = new Shell();

    @BeforeEach
    void noJavaOnThePath() throws IOException {
        shell.withoutJava(jvms);
    }

    @Test
    void newestInstalledWins() throws IOException {
        install("jdk-21", "21.0.8");
        install("jdk-25", "25.0.3");
        install("jdk-9", "9.0.4");
        assertThat(found()).isEqualTo(jvms.resolve("jdk-25").toString());
    }

    @Test
    void javaHomeWinsWhenItIsNewEnough() throws IOException {
        Path chosen = install("jdk-21", "21.0.8");
        install("jdk-25", "25.0.3");
        shell.with("JAVA_HOME", chosen.toString());
        assertThat(found()).isEqualTo(chosen.toString());
    }

    @Test
    void javaHomeThatIsTooOldIsPassedOver() throws IOException {
        Path old = install("jdk-17", "17.0.15");
        Path fitting = install("jdk-21", "21");
        shell.with("JAVA_HOME", old.toString());
        assertThat(found()).isEqualTo(fitting.toString());
    }

    @Test
    void oldNumberingIsUnderstood() throws IOException {
        install("jdk-8", "1.8.0_452");
        assertThat(found()).isEmpty();
    }

    @Test
    void runtimeWithoutACompilerIsNoJdk() throws IOException {
        Path runtime = install("jre-25", "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));
        assertThat(found()).isEmpty();
    }

    @Test
    void javaOnThePathIsFoundThroughLinks() throws IOException {
        Path elsewhere = Files.createDirectory(jvms.resolve("elsewhere"));
        Path jdk = install("elsewhere/jdk", "22.0.1");
        Files.createSymbolicLink(elsewhere.resolve("javac"), Path.of("jdk/bin/javac"));
        shell.with("PATH", Shell.tools(jvms) + ":" + elsewhere);
        assertThat(found()).isEqualTo(jdk.toString());
    }

    @Test
    void withoutAReleaseFileJavaItselfIsAsked() throws IOException {
        Path jdk = install("jdk", "23");
        Files.delete(jdk.resolve("release"));
        executable(jdk.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"23.0.1\" 2024-10-15' >&2\n");
        assertThat(found()).isEqualTo(jdk.toString());
    }

    private String found() {
        Path script = Shell.root().resolve("releng/org.rashinban.product/launcher/shared/java.sh");
        return shell.run(jvms, "/bin/sh", "-c", ". '" + script + "'; find_java javac").out().strip();
    }

    private Path install(String name, String version) throws IOException {
        Path home = jvms.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/java"), "#!/bin/sh\n");
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void executable(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
