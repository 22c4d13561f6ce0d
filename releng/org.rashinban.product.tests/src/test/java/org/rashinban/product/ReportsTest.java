package org.rashinban.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.product.Shell.Result;

/** What a committee is given, made by the product as the build made it: its bundles, its templates, its figures. */
@EnabledOnOs(OS.LINUX)
class ReportsTest {

    private static final Pattern SHEET = Pattern.compile("<sheet [^>]*name=\"([^\"]+)\"");

    private final Shell shell = new Shell().with("RASHINBAN_PRODUCT", Shell.product().toString()).with("LANG", "ja_JP.UTF-8");

    @TempDir
    private Path directory;

    @Test
    void theDemoMakesTheStoreTheWorkbooksAndTheChartsOfTheSampleCity() throws IOException {
        Result result = run("demo", "--out", "demo");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out().lines().toList()).last().asString().startsWith("完了：");
        Path demo = directory.resolve("demo");
        assertThat(demo.resolve("store")).isNotEmptyDirectory();
        assertThat(sheets(demo.resolve("committee.xlsx"))).startsWith("表紙", "総括", "判断・対応事項", "KPI一覧")
                .contains("MH-01", "マトリクス", "ロードマップ", "用語");
        assertThat(sheets(demo.resolve("committee-data.xlsx"))).contains("kpi-list", "roadmap", "glossary");
        try (Stream<Path> charts = Files.list(demo.resolve("charts"))) {
            assertThat(charts).hasSizeGreaterThan(10)
                    .allSatisfy(chart -> assertThat(Files.readAllBytes(chart)).startsWith(0x89, 'P', 'N', 'G'));
        }
    }

    /** Each from a store that the product itself made of the template of the plan. */
    @ParameterizedTest
    @CsvSource({"hamamatsu,HAM-A01", "sample,MH-01", "machida,MAC-S1", "chiba,CHI-1a", "matsudo,用語", "kisarazu,施策一覧"})
    void thePackOfEveryPlanIsMadeFromAFreshStore(String plan, String sheet) throws IOException {
        assertThat(run("new", "--store", "store", "--template", plan).exitCode()).isZero();

        Result result = run("report", "--store", "store", "--id", "committee", "--period", "FY2024", "--data", "--out", "pack.xlsx");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(sheets(directory.resolve("pack.xlsx"))).startsWith("表紙", "総括").contains(sheet);
        assertThat(sheets(directory.resolve("pack-data.xlsx"))).contains("measure-list");
    }

    private Result run(String... arguments) {
        return shell.run(directory, Stream.concat(Stream.of(Shell.root().resolve("releng/run").toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static List<String> sheets(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile()); var in = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
            return SHEET.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results().map((MatchResult found) -> found.group(1))
                    .toList();
        }
    }
}
