package org.rashinban.reports.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.medium.CsvEncoding;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.reports.Packs;
import org.rashinban.reports.design.SingleTemplates;
import org.rashinban.reports.report.FileTemplate;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportOrder;

class BatchWriterTest {

    private static final List<Report> TWO = List.of(Packs.report(SingleTemplates.GLOSSARY), Packs.report(SingleTemplates.MATRIX));

    @TempDir
    private Path parent;

    @Test
    void everyReportBecomesAFileNamedByItsTitleAndItsPeriod() throws IOException {
        Path folder = parent.resolve("委員会/令和6年度");

        List<Output> outputs = write(new Batch(TWO, Packs.order("matsudo"), folder, true, Optional.of(CsvEncoding.UTF_8)));

        assertThat(outputs).hasSize(5).allMatch(Output.Written.class::isInstance);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("用語集_FY2024.xlsx", "用語集_FY2024.csv",
                    "用語集_FY2024-source.csv", "施策の関係表_FY2024.xlsx", "施策の関係表_FY2024.csv", "施策の関係表_FY2024-source.csv",
                    "データブック_FY2024.xlsx");
        }
        assertThat(Files.readAllLines(folder.resolve("用語集_FY2024-source.csv"))).as("day, state and hash of values that say nothing of it")
                .contains("as_of,2025-05-31", "snapshot,最新の状態", "period,FY2024").anyMatch(line -> line.matches("hash,[0-9a-f]{16}"));
        assertThat(Packs.workbook(Files.readAllBytes(folder.resolve("用語集_FY2024.xlsx"))).getSheetName(0)).isEqualTo("用語");
    }

    /** A Japanese report is Japanese on every machine: its name, what the file says of itself, its values and the data beside it. */
    @Test
    void allFilesOfOneRunAreInTheLanguageOfTheReport() throws IOException {
        Report foreign = new Report("glossary", new Plain("Glossary"), Packs.report(SingleTemplates.GLOSSARY).template());

        List<Output> outputs = write(new Batch(List.of(foreign), Packs.order("matsudo").in(Locale.ENGLISH), parent, true,
                Optional.of(CsvEncoding.UTF_8)));

        assertThat(outputs).extracting(output -> output.file().getFileName().toString()).containsExactly("用語集_FY2024.xlsx",
                "用語集_FY2024.csv", "データブック_FY2024.xlsx");
        assertThat(outputs.stream().map(Output::file).filter(file -> file.toString().endsWith(".xlsx")).map(BatchWriterTest::title))
                .allMatch(title -> title.endsWith(" 令和6年度")).anyMatch(title -> title.startsWith("用語集 "))
                .anyMatch(title -> title.startsWith("データブック "));
        assertThat(Files.readAllLines(parent.resolve("用語集_FY2024-source.csv"))).contains("snapshot,最新の状態");
    }

    private static String title(Path file) {
        try {
            return Packs.workbook(Files.readAllBytes(file)).getProperties().getCoreProperties().getTitle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same report of two plans and of two states, in one folder. */
    @Test
    void reportsOfAnotherPlanOrStateTakeTheNameOfNone() throws IOException {
        ReportOrder first = Packs.order("matsudo");
        first.context().program().getPlans().add(RashinbanFactory.eINSTANCE.createPlan());
        ReportOrder then = new ReportOrder(first.context(), first.edition(), first.period(), Optional.of("第3回/会議"), first.locale());
        List<Report> glossary = List.of(Packs.report(SingleTemplates.GLOSSARY));

        write(new Batch(glossary, first, parent, false, Optional.empty()));
        write(new Batch(glossary, then, parent, false, Optional.empty()));
        write(new Batch(glossary, Packs.order("chiba"), parent, false, Optional.empty()));

        String code = first.edition().getPlan().getCode();
        try (Stream<Path> files = Files.list(parent)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("用語集_FY2024.xlsx",
                    "用語集_" + code + "_FY2024.xlsx", "用語集_" + code + "_FY2024_第3回_会議.xlsx");
        }
    }

    @Test
    void sheetsThatWereLeftOutAreTold() {
        List<Output> outputs =
                write(new Batch(List.of(Packs.report(SingleTemplates.EFFECT_LEDGER)), Packs.order("hamamatsu"), parent, false,
                        Optional.empty()));

        assertThat(outputs).singleElement().isInstanceOfSatisfying(Output.Written.class,
                written -> assertThat(written.leftOut()).containsExactly("取組状況"));
    }

    /** Here a folder of the same name stands for a file that Excel holds. */
    @Test
    void aFileThatCannotBeReplacedIsSaidAndTheOthersAreWritten() throws IOException {
        Files.createDirectories(parent.resolve("用語集_FY2024.xlsx/held"));

        List<Output> outputs = write(new Batch(TWO, Packs.order("matsudo"), parent, false, Optional.empty()));

        assertThat(outputs.getFirst()).isInstanceOfSatisfying(Output.Refused.class, refused -> assertThat(refused.why().in(Locale.JAPANESE))
                .isEqualTo("「用語集_FY2024.xlsx」に書き込めません。Excelで開いている場合は、閉じてからもう一度出力してください。"));
        assertThat(outputs.getLast()).isInstanceOf(Output.Written.class);
        try (Stream<Path> files = Files.list(parent)) {
            assertThat(files).as("no draft is left").hasSize(2);
        }
    }

    @Test
    void aPlaceThatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThat(write(new Batch(TWO, Packs.order("matsudo"), file.resolve("below"), false, Optional.empty())))
                .allSatisfy(output -> assertThat(((Output.Refused) output).why().in(Locale.ENGLISH)).contains("cannot be used"));
    }

    @Test
    void aTemplateThatIsNotThereIsNotToldAsAFileThatCannotBeWritten() {
        Report lost = Packs.report(SingleTemplates.GLOSSARY).in(new FileTemplate(parent.resolve("様式.xlsx")));

        List<Output> outputs = write(new Batch(List.of(lost), Packs.order("matsudo"), parent, false, Optional.of(CsvEncoding.UTF_8)));

        assertThat(outputs).hasSize(2).allSatisfy(output -> assertThat(((Output.Refused) output).why().in(Locale.JAPANESE))
                .isEqualTo("様式のファイル「" + parent.resolve("様式.xlsx") + "」がありません。"));
    }

    @Test
    void aFaultInOneFileIsSaidAndLoggedAndTheOthersAreWritten() throws IOException {
        Path earlier = Files.writeString(parent.resolve("用語集_FY2024.xlsx"), "earlier");
        Figures faulty = new Figures(Packs.FIGURES.all().stream().map(one -> one.id().equals("glossary") ? new Faulty(one) : one).toList());
        List<Path> failed = new ArrayList<>();

        List<Output> outputs = new BatchWriter(faulty, Packs.JUNE_2025)
                .write(new Batch(TWO, Packs.order("matsudo"), parent, false, Optional.empty()), new BatchWriter.Steps() {

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }

                    @Override
                    public void begins(Path file) {
                        assertThat(file).hasParentRaw(parent);
                    }

                    @Override
                    public void fails(Path file, RuntimeException failure) {
                        assertThat(failure).hasMessage("faulty");
                        failed.add(file);
                    }
                });

        assertThat(outputs.getFirst()).isInstanceOfSatisfying(Output.Refused.class, refused -> assertThat(refused.why().in(Locale.JAPANESE))
                .isEqualTo("プログラムの不具合のため「用語集_FY2024.xlsx」を作成できませんでした。同名のファイルは元のままです。詳細はログを確認してください。"));
        assertThat(failed).containsExactly(earlier);
        assertThat(earlier).hasContent("earlier");
        assertThat(outputs.getLast()).isInstanceOf(Output.Written.class);
        assertThat(parent.resolve("施策の関係表_FY2024.xlsx")).isNotEmptyFile();
    }

    @Test
    void whatIsWantedNoLongerIsNotBegun() {
        List<Path> begun = new ArrayList<>();

        List<Output> outputs = new BatchWriter(Packs.FIGURES, Packs.JUNE_2025)
                .write(new Batch(TWO, Packs.order("matsudo"), parent, true, Optional.empty()), new Unwatched() {

                    @Override
                    public boolean isCancelled() {
                        return !begun.isEmpty();
                    }

                    @Override
                    public void begins(Path file) {
                        begun.add(file);
                    }
                });

        assertThat(begun).hasSize(1);
        assertThat(outputs).isEmpty();
    }

    /** Whoever gives up while the committee's workbook is being drawn does not wait for the rest of it. */
    @Test
    void aFileThatIsGivenUpWhileItIsWrittenStaysAsItWas() throws IOException {
        Path earlier = Files.writeString(parent.resolve("推進本部会議資料_FY2024.xlsx"), "earlier");
        int[] asked = new int[1];

        List<Output> outputs = new BatchWriter(Packs.FIGURES, Packs.JUNE_2025)
                .write(new Batch(List.of(Packs.committee()), Packs.order("matsudo"), parent, true, Optional.of(CsvEncoding.UTF_8)),
                        new Unwatched() {

                            @Override
                            public boolean isCancelled() {
                                return ++asked[0] > 20;
                            }

                            @Override
                            public void begins(Path file) {
                                assertThat(file).isEqualTo(earlier);
                            }
                        });

        assertThat(outputs).isEmpty();
        assertThat(earlier).hasContent("earlier");
        try (Stream<Path> files = Files.list(parent)) {
            assertThat(files).as("no draft is left").containsExactly(earlier);
        }
    }

    /** Of 𠮷 the encoding has the other form alone, and no picture of a smile. */
    @Test
    void windowsWritesWhatItCanAndSaysWhatItCannot() throws IOException {
        ReportOrder order = Packs.order("sample");
        Contents.of(order.edition(), Kpi.class).findFirst().orElseThrow().setTitle("𠮷田窓口〜オンライン申請率☺");

        List<Output> outputs = write(new Batch(List.of(Packs.report(SingleTemplates.KPI_LEDGER)), order, parent, false,
                Optional.of(CsvEncoding.WINDOWS_31J)));

        assertThat(outputs.getLast()).isInstanceOfSatisfying(Output.Written.class,
                written -> assertThat(written.lost()).containsExactlyInAnyOrder("𠮷", "☺"));
        assertThat(Files.readString(parent.resolve("KPI台帳_FY2024.csv"), Charset.forName("windows-31j")))
                .contains("〓田窓口～オンライン申請率〓", "オンライン申請率").doesNotContain("?", "\uFFFD");
    }

    private static List<Output> write(Batch batch) {
        return new BatchWriter(Packs.FIGURES, Packs.JUNE_2025).write(batch, new Unwatched());
    }

    private static class Unwatched implements BatchWriter.Steps {

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void begins(Path file) {
            // Nobody watches.
        }

        @Override
        public void fails(Path file, RuntimeException failure) {
            throw failure;
        }
    }

    private record Faulty(FigureProvider whole) implements FigureProvider {

        @Override
        public String id() {
            return whole.id();
        }

        @Override
        public Localized title() {
            return whole.title();
        }

        @Override
        public List<Parameter<?>> parameters() {
            return whole.parameters();
        }

        @Override
        public Figure figure(FigureContext context, Choices choices) {
            throw new IllegalStateException("faulty");
        }
    }
}
