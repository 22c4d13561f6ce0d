package org.rashinban.reports.valid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.transform.stream.StreamSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;
import org.rashinban.reports.data.DataWorkbook;
import org.rashinban.reports.design.SingleTemplates;

/** What Excel would repair without a word is found here. */
class SchemaTest {

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void theCommitteesWorkbookIsWhatTheStandardAllows(String plan) throws IOException {
        assertThat(defects(Plans.pack(plan))).isEmpty();
    }

    private static Stream<Arguments> everySingleReportOfEveryPlan() {
        return Plans.all().flatMap(plan -> Arrays.stream(SingleTemplates.values()).map(single -> Arguments.of(plan, single)));
    }

    @ParameterizedTest
    @MethodSource("everySingleReportOfEveryPlan")
    void soIsEverySingleReport(String plan, SingleTemplates single) throws IOException {
        assertThat(defects(Packs.bytes(Packs.report(single), Packs.order(plan)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void soIsTheDataWorkbook(String plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataWorkbook(Packs.FIGURES, Packs.JUNE_2025).write(Packs.order(plan), bytes);

        assertThat(defects(bytes.toByteArray())).isEmpty();
    }

    /** Colours of three bytes were once written, which Excel forgives. */
    @Test
    void aColourWithoutItsFirstByteIsADefect() {
        String styles = """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                  <fonts><font><color rgb="1F4E79"/></font></fonts>
                </styleSheet>
                """;

        assertThat(PublishedSchemas.defects("styles", new StreamSource(new ByteArrayInputStream(styles.getBytes(StandardCharsets.UTF_8)))))
                .isNotEmpty().allMatch(defect -> defect.contains("1F4E79"));
    }

    private static List<String> defects(byte[] workbook) throws IOException {
        List<String> defects = new ArrayList<>();
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PublishedSchemas.concern(entry.getName())) {
                    parts++;
                    defects.addAll(
                            PublishedSchemas.defects(entry.getName(), new StreamSource(new ByteArrayInputStream(zip.readAllBytes()))));
                }
            }
        }
        assertThat(parts).as("parts looked at").isGreaterThan(5);
        return defects;
    }
}
