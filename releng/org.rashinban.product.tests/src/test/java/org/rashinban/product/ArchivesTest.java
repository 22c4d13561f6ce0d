package org.rashinban.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people download, unpacked as they would. */
@EnabledOnOs(OS.LINUX)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchivesTest {

    private static final int GUI = 2;
    private static final int CONSOLE = 3;

    enum Target {

        LINUX("linux.gtk.x86_64.tar.gz", "rashinban", "org.eclipse.swt.gtk.linux.x86_64"),
        WINDOWS("win32.win32.x86_64.zip", "rashinban", "org.eclipse.swt.win32.win32.x86_64"),
        MAC_ARM("macosx.cocoa.aarch64.tar.gz", "Rashinban.app/Contents/Eclipse", "org.eclipse.swt.cocoa.macosx.aarch64"),
        MAC_INTEL("macosx.cocoa.x86_64.tar.gz", "Rashinban.app/Contents/Eclipse", "org.eclipse.swt.cocoa.macosx.x86_64");

        private final String archive;
        private final String installation;
        private final String swt;

        Target(String archive, String installation, String swt) {
            this.archive = archive;
            this.installation = installation;
            this.swt = swt;
        }
    }

    @TempDir
    private Path directory;

    private Path unpacked(Target system) throws IOException {
        Path to = directory.resolve(system.name());
        if (!Files.exists(to)) {
            Files.createDirectory(to);
            Path archive = Shell.root().resolve("releng/org.rashinban.product/target/products/rashinban-0.1.0-" + system.archive);
            String[] unpack = system.archive.endsWith("zip") ? new String[] {"unzip", "-q", archive.toString()}
                    : new String[] {"tar", "-xzf", archive.toString()};
            assertThat(new Shell().run(to, unpack)).isEqualTo(new Shell.Result(0, "", ""));
        }
        return to;
    }

    private Path installation(Target system) throws IOException {
        return unpacked(system).resolve(system.installation);
    }

    @ParameterizedTest
    @EnumSource
    void eachHoldsTheNativeWidgetsOfItsSystemAlone(Target system) throws IOException {
        try (Stream<Path> plugins = Files.list(installation(system).resolve("plugins"))) {
            assertThat(plugins.map(path -> path.getFileName().toString()))
                    .filteredOn(name -> name.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*"))
                    .singleElement().asString().startsWith(system.swt + "_");
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachStartsTheDesktop(Target system) throws IOException {
        Path installation = installation(system);
        Properties configuration = new Properties();
        try (var reader = Files.newBufferedReader(installation.resolve("configuration/config.ini"))) {
            configuration.load(reader);
        }
        assertThat(configuration).containsEntry("eclipse.application", "org.rashinban.ui.application")
                .containsEntry("eclipse.product", "org.rashinban.ui.product");
        assertThat(configuration.getProperty("osgi.bundles").split(",")).allSatisfy(bundle -> {
            String file = bundle.replaceFirst("^reference:file:", "").replaceFirst("@.*$", "");
            assertThat(installation.resolve("plugins").resolve(file)).exists();
        });
        try (JarFile starter = new JarFile(installation.resolve("rashinban.jar").toFile())) {
            String launcher = starter.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            assertThat(installation.resolve(launcher)).exists();
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachTellsItsLicences(Target system) throws IOException {
        assertThat(installation(system).resolve("LICENSE")).content().contains("Eclipse Public License");
        assertThat(installation(system).resolve("third-party.md")).content().contains("Derby");
    }

    @Test
    void onLinuxThereIsAnExecutableAndWhatADesktopShows() throws IOException {
        Path installation = installation(Target.LINUX);
        assertThat(installation.resolve("rashinban")).isExecutable();
        assertThat(installation.resolve("rashinban.desktop")).content().contains("Exec=", "Icon=", "Name[ja]=羅針盤");
        assertThat(installation.resolve("rashinban.png")).isNotEmptyFile();
    }

    @Test
    void onWindowsADoubleClickOpensNoConsole() throws IOException {
        assertThat(subsystem(installation(Target.WINDOWS).resolve("rashinban.exe"))).isEqualTo(GUI);
    }

    @Test
    void onWindowsTheCommandLineHasAConsole() throws IOException {
        Path program = installation(Target.WINDOWS).resolve("rashinbanc.exe");
        assertThat(subsystem(program)).isEqualTo(CONSOLE);
        assertThat(Files.readString(program, StandardCharsets.ISO_8859_1)).contains("-application org.rashinban.cli.application");
    }

    @ParameterizedTest
    @EnumSource(names = {"MAC_ARM", "MAC_INTEL"})
    void onAMacTheBundleNamesAProgramAndAnIconThatAreThere(Target system) throws IOException {
        Path contents = unpacked(system).resolve("Rashinban.app/Contents");
        List<String> lines = Files.readAllLines(contents.resolve("Info.plist"));
        assertThat(contents.resolve("MacOS").resolve(value(lines, "CFBundleExecutable"))).isExecutable();
        Path icon = contents.resolve("Resources").resolve(value(lines, "CFBundleIconFile"));
        assertThat(Arrays.copyOf(Files.readAllBytes(icon), 4)).asString(StandardCharsets.US_ASCII).isEqualTo("icns");
        assertThat(value(lines, "CFBundleShortVersionString")).isEqualTo("0.1.0");
    }

    private static String value(List<String> lines, String key) {
        return lines.stream().filter(line -> line.contains("<key>" + key + "</key>")).findFirst().orElseThrow()
                .replaceFirst(".*<string>(.*)</string>.*", "$1");
    }

    /** What the header of a Windows program says about the kind of window it wants. */
    private static int subsystem(Path program) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(program)).order(ByteOrder.LITTLE_ENDIAN);
            int header = bytes.getInt(0x3c);
            assertThat(bytes.getInt(header)).as("signature PE").isEqualTo(0x4550);
            return bytes.getShort(header + 0x5c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
