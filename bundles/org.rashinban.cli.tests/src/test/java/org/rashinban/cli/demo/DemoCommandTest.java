package org.rashinban.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.plan.CommandLine;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.kpi.KpiList;
import org.rashinban.core.figure.kpi.StatusByPart;
import org.rashinban.core.figure.medium.CsvWriter;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.FigureWriters;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.reports.report.Reports;

class DemoCommandTest {

    @TempDir
    Path folder;

    @Test
    void theSampleCityIsStoredAndItsNumbersAndPicturesAreWritten() {
        CommandLine.Run run = demo();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("store")).isDirectory();
        assertThat(folder.resolve("committee-data.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("charts/status-by-part.png")).isNotEmptyFile();
        assertThat(folder.resolve("charts/kpi-list.png")).as("a table is no picture").doesNotExist();
        assertThat(run.out()).contains(folder.resolve("committee-data.xlsx").toString());
        assertThat(run.out().lines().toList()).last().asString().as("what was made, and where").startsWith("完了：").contains("グラフ1点")
                .endsWith(folder.toString());
    }

    @Test
    void aSecondDemoLeavesTheStoreOfTheFirst() {
        demo();

        assertThat(demo().code()).isZero();
        assertThat(folder.resolve("store")).isDirectory();
        assertThat(folder.resolve("store-2")).isDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsAnsweredByASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        CommandLine.Run run = demo(file.resolve("below"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("作成できません");
    }

    private CommandLine.Run demo() {
        return demo(folder);
    }

    private static CommandLine.Run demo(Path out) {
        Figures figures = new Figures(List.of(new KpiList(), new StatusByPart()));
        return CommandLine.run(new DemoCommand(CommandLine.TEMPLATES, new Reports(List.of()), figures,
                FigureWriters.of(List.of(new Pictures())), Clock.systemUTC()), Locale.JAPANESE, "--out", out.toString());
    }

    /** Stands for a writer of pictures, of which this module has none. */
    private static final class Pictures implements FigureWriter {

        private final CsvWriter csv = new CsvWriter();

        @Override
        public String format() {
            return "png";
        }

        @Override
        public void write(Figure figure, Rendering rendering, OutputStream out) throws IOException {
            csv.write(figure, rendering, out);
        }
    }
}
