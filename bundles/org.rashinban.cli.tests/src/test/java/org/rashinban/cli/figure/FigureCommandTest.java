package org.rashinban.cli.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.charts.medium.PngWriter;
import org.rashinban.cli.plan.CommandLine;
import org.rashinban.cli.plan.HeldStore;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.kpi.KpiTrend;
import org.rashinban.core.figure.medium.CsvWriter;
import org.rashinban.core.figure.medium.FigureWriters;

class FigureCommandTest {

    private static final Clock MAY_2025 = Clock.fixed(Instant.parse("2025-05-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private static CommandLine.Run figure(String... options) {
        return CommandLine
                .run(new FigureCommand(new Figures(List.of(new KpiTrend())), FigureWriters.of(List.of(new CsvWriter(), new PngWriter())),
                        CommandLine.TEMPLATES, MAY_2025), Locale.JAPANESE, options);
    }

    @Test
    void theFiguresAreListedWithWhatCanBeChosen() {
        CommandLine.Run run = figure("--list", "");

        assertThat(run.lines()).containsExactly("id,title,parameters,optional_parameters", "kpi-trend,指標の推移,plan edition kpi,");
    }

    @Test
    void theNumbersBehindAFigureAreWrittenAsAFile() throws IOException {
        Path file = folder.resolve("推移.csv");

        CommandLine.Run run = figure("--template", "hamamatsu", "--id", "kpi-trend", "--param", "kpi=A03", "--out", file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(file)).contains("FY2024,,MISSING,184,窓口,CUMULATIVE,22,窓口,CUMULATIVE");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aStoreThatSomebodyElseHoldsIsDrawnFromACopyIfThatIsWished() throws Exception {
        Path store = folder.resolve("store");
        Path file = folder.resolve("推移.csv");
        CommandLine.run(CommandLine.making(MAY_2025), Locale.JAPANESE, "--store", store.toString(), "--template", "hamamatsu");
        String[] wish = {"--store", store.toString(), "--id", "kpi-trend", "--param", "kpi=A03", "--out", file.toString()};

        CommandLine.Run refused = HeldStore.during(store, () -> figure(wish));
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("--read-only-copy");
        assertThat(file).doesNotExist();

        CommandLine.Run copied = HeldStore.during(store,
                () -> figure(Stream.concat(Stream.of(wish), Stream.of("--read-only-copy")).toArray(String[]::new)));
        assertThat(copied.code()).as(copied.err()).isZero();
        assertThat(copied.err()).contains("写し");
        assertThat(Files.readString(file)).contains("FY2024,,MISSING,184,窓口");
    }

    @Test
    void aPictureHasAsManyDotsToAnInchAsAreWished() throws IOException {
        int usual = width();

        assertThat(width("--dpi", "72")).isCloseTo(usual / 2, within(1));
        assertThat(width("--dpi", "288")).isCloseTo(2 * usual, within(2));
        CommandLine.Run refused = figure("--template", "hamamatsu", "--id", "kpi-trend", "--param", "kpi=A03", "--dpi", "7200", "--out",
                folder.resolve("b.png").toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("7200").contains("36～600");
    }

    private int width(String... dpi) throws IOException {
        Path file = folder.resolve("推移.png");
        CommandLine.Run run = figure(Stream.concat(Stream.of("--template", "hamamatsu", "--id", "kpi-trend", "--param", "kpi=A03"),
                Stream.concat(Stream.of(dpi), Stream.of("--out", file.toString()))).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return ImageIO.read(file.toFile()).getWidth();
    }

    @Test
    void anUnknownFormatIsWrongUsageAndTheKnownOnesAreNamed() {
        CommandLine.Run run = figure("--template", "hamamatsu", "--id", "kpi-trend", "--out", folder.resolve("a.bmp").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.bmp").contains("csv");
    }

    @Test
    void aChoiceThatNamesNothingIsRefusedAndNothingIsWritten() {
        Path file = folder.resolve("a.csv");

        CommandLine.Run run = figure("--template", "hamamatsu", "--id", "kpi-trend", "--param", "kpi=Z1", "--out", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("「Z1」");
        assertThat(file).doesNotExist();
    }

    @Test
    void aChoiceThatIsMadeTwiceIsRefused() {
        CommandLine.Run run = figure("--template", "hamamatsu", "--id", "kpi-trend", "--param", "kpi=A03", "--param", "kpi=A01", "--out",
                folder.resolve("a.csv").toString());

        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("条件「kpi」が2回指定されています。");
    }

    @Test
    void aFolderThatIsNotThereIsAnsweredByASentence() {
        CommandLine.Run run = figure("--template", "hamamatsu", "--id", "kpi-trend", "--param", "kpi=A03", "--out",
                folder.resolve("no/a.csv").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("がありません");
    }
}
