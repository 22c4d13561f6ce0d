package org.rashinban.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.product.Shell.Result;

/** A plug-in of somebody else, compiled against the product and put into it, adds to everything that is open to plug-ins. */
@EnabledOnOs(OS.LINUX)
class PlugInTest {

    private static final Path SOURCES = Path.of("src/test/resources/greeting").toAbsolutePath();
    private static final Path TEMPLATE = Shell.root().resolve("templates/reports/committee.xlsx");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    @TempDir
    private static Path directory;

    private static Shell shell;

    @BeforeAll
    static void install() throws IOException {
        Path product = directory.resolve("rashinban");
        copy(Shell.product(), product);
        shell = new Shell().with("RASHINBAN_PRODUCT", product.toString()).with("LANG", "ja_JP.UTF-8");
        pack(compiled(product.resolve("plugins")), product.resolve("plugins/org.example.greeting_1.0.0.jar"));
        Path configuration = product.resolve("configuration/config.ini");
        Files.writeString(configuration, Files.readString(configuration).replaceFirst("(?m)^osgi\\.bundles=",
                "osgi.bundles=reference\\\\:file\\\\:org.example.greeting_1.0.0.jar@4,"));
        assertThat(run("new", "--store", "store", "--template", "sample").exitCode()).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static Path compiled(Path plugins) throws IOException {
        Path classes = Files.createDirectory(directory.resolve("classes"));
        try (Stream<Path> sources = Files.walk(SOURCES); Stream<Path> libraries = Files.list(plugins)) {
            String path = libraries.map(Path::toString).filter(file -> file.endsWith(".jar")).collect(Collectors.joining(":"));
            String[] arguments = Stream.concat(Stream.of("-proc:none", "-nowarn", "--release", "21", "-d", classes.toString(), "-cp", path),
                    sources.map(Path::toString).filter(file -> file.endsWith(".java"))).toArray(String[]::new);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, OutputStream.nullOutputStream(), null, arguments)).isZero();
        }
        return classes;
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (var in = Files.newInputStream(SOURCES.resolve(MANIFEST));
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), new Manifest(in))) {
            for (Path root : List.of(classes, SOURCES)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(Files::isRegularFile).filter(PlugInTest::isPacked).toList()) {
                        put(out, root.relativize(file).toString(), file);
                    }
                }
            }
            put(out, "council.xlsx", TEMPLATE);
        }
    }

    private static boolean isPacked(Path file) {
        return !file.toString().endsWith(".java") && !file.endsWith(MANIFEST);
    }

    private static void put(JarOutputStream out, String name, Path file) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        Files.copy(file, out);
        out.closeEntry();
    }

    private static Result run(String... arguments) {
        return shell.run(directory, Stream.concat(Stream.of(Shell.root().resolve("releng/run").toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void itsFigureIsListedAndDrawnLikeAnyOther() throws IOException {
        assertThat(run("figure", "--store", "store", "--list").out()).contains("greeting", "kpi-trend");

        for (String format : List.of("png", "svg", "csv", "xlsx")) {
            Result result = run("figure", "--store", "store", "--id", "greeting", "--out", "greeting." + format);
            assertThat(result.exitCode()).as(format + result.err()).isZero();
        }
        assertThat(Files.readString(directory.resolve("greeting.csv"))).contains("1");
        assertThat(Files.readString(directory.resolve("greeting.svg"))).contains("Greeting");
    }

    @Test
    void itsFormatTakesTheFiguresOfTheProductToo() throws IOException {
        Result result = run("figure", "--store", "store", "--id", "kpi-list", "--param", "period=FY2024", "--out", "list.txt");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(directory.resolve("list.txt")).hasContent("Title: KPI一覧");
    }

    @Test
    void itsReportAndItsMediumStandBesideThoseOfTheProduct() throws IOException {
        assertThat(run("report", "--store", "store", "--list").out()).contains("council", "committee");

        assertThat(run("report", "--store", "store", "--id", "council", "--period", "FY2024", "--out", "council.xlsx").exitCode()).isZero();
        assertThat(Files.readAllBytes(directory.resolve("council.xlsx"))).startsWith('P', 'K');
        Result chapters = run("report", "--store", "store", "--id", "committee", "--period", "FY2024", "--out", "committee.txt");
        assertThat(chapters.exitCode()).as(chapters.err()).isZero();
        assertThat(Files.readAllLines(directory.resolve("committee.txt"))).startsWith("表紙", "総括");
    }

    /** A dashboard with a widget of its kind can be shown; the command that tells so is its own, too. */
    @Test
    void itsCommandKnowsItsDashboardWithItsWidget() {
        Result result = run("greet");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out().lines()).contains("headquarters", "greeting");
        assertThat(run("--help").out()).contains("greet");
    }
}
