package org.rashinban.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;
import org.rashinban.reports.data.DataWorkbook;
import org.rashinban.reports.design.SingleTemplates;

/** One state of a program makes one file: only the time at which it was made is another. */
class SameBytesTest {

    private static final Clock AN_HOUR_LATER = Clock.offset(Packs.JUNE_2025, Duration.ofHours(1));

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void theSameStateAtTheSameTimeMakesTheSameBytes(String plan) {
        assertThat(Arrays.mismatch(Packs.bytes(Packs.committee(), Packs.order(plan)), Plans.pack(plan))).isEqualTo(-1);
    }

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void anHourLaterOnlyTheStatedTimeIsAnother(String plan) throws IOException {
        ByteArrayOutputStream later = new ByteArrayOutputStream();
        Writing writing = new ReportWriter(Packs.FIGURES, AN_HOUR_LATER).write(Packs.committee(), Packs.order(plan), later);

        Map<String, String> before = parts(Plans.pack(plan));
        Map<String, String> after = parts(later.toByteArray());
        List<String> others = before.keySet().stream().filter(part -> !before.get(part).equals(after.get(part))).toList();

        assertThat(writing).isInstanceOf(Writing.Written.class);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(others).containsExactly("docProps/core.xml", "xl/sharedStrings.xml");
        assertThat(after.get("xl/sharedStrings.xml").replace("11:02", "10:02")).isEqualTo(before.get("xl/sharedStrings.xml"));
        assertThat(after.get("docProps/core.xml").replace("T02:02:00Z", "T01:02:00Z")).isEqualTo(before.get("docProps/core.xml"));
    }

    /** Hash codes, the order of maps, the time zone and whatever else differs from one start of Java to the next must not show. */
    @ParameterizedTest
    @ValueSource(strings = {"sample", "hamamatsu"})
    void anotherProcessMakesTheSameBytesOfEveryReport(String plan, @TempDir Path folder) throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Djava.awt.headless=true",
                "-Duser.language=en", "-Duser.timezone=Pacific/Kiritimati", "-cp", System.getProperty("java.class.path"),
                EveryFile.class.getName(), plan, folder.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        Map<String, byte[]> here = EveryFile.of(plan);

        assertThat(other.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(other.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
        assertThat(here).hasSize(SingleTemplates.values().length + 2);
        for (Map.Entry<String, byte[]> file : here.entrySet()) {
            assertThat(Arrays.mismatch(file.getValue(), Files.readAllBytes(folder.resolve(file.getKey())))).as(file.getKey()).isEqualTo(-1);
        }
    }

    /** The committee's workbook, the data workbook and all single reports of a plan. */
    static final class EveryFile {

        private EveryFile() {
        }

        static Map<String, byte[]> of(String plan) throws IOException {
            Map<String, byte[]> files = new TreeMap<>();
            files.put("committee.xlsx", Packs.bytes(Packs.committee(), Packs.order(plan)));
            for (SingleTemplates single : SingleTemplates.values()) {
                files.put(single.id() + ".xlsx", Packs.bytes(Packs.report(single), Packs.order(plan)));
            }
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            new DataWorkbook(Packs.FIGURES, Packs.JUNE_2025).write(Packs.order(plan), data);
            files.put("data.xlsx", data.toByteArray());
            return files;
        }

        public static void main(String[] arguments) throws IOException {
            for (Map.Entry<String, byte[]> file : of(arguments[0]).entrySet()) {
                Files.write(Path.of(arguments[1], file.getKey()), file.getValue());
            }
        }
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
