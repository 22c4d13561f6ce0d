package org.rashinban.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {"=HYPERLINK(A1)!I14|'=HYPERLINK(A1)!I14", "＝前年度比|'＝前年度比", "@SUM(1)|'@SUM(1)",
        "+1+1|'+1+1",
        "-12.5%|-12.5%", "-|-", "1,240|1,240", "令和6年度|令和6年度"})
    void wordsOfStrangersDoNotComeToLifeInASpreadsheet(String said, String written) {
        Rows rows = new Rows(List.of("cell"), List.of(List.of(said)));

        assertThat(text(RowFormat.CSV, rows).lines()).element(1).isEqualTo(written.contains(",") ? '"' + written + '"' : written);
        assertThat(text(RowFormat.JSON, rows)).as("a program reads what was said").contains('"' + said + '"');
    }

    @ParameterizedTest
    @CsvSource({"CSV", "JSON"})
    void whereThereIsNoValueThereIsNone(RowFormat format) {
        String written = text(format, new Rows(List.of("one", "two"), List.of(Arrays.asList(null, 3))));

        assertThat(written).contains(format == RowFormat.CSV ? "\r\n,3\r\n" : "\"one\": null, \"two\": 3");
    }

    private static String text(RowFormat format, Rows rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writeForeign(rows, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
