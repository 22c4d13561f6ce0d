package org.rashinban.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;

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
