package org.rashinban.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.plan.CommandLine;
import org.rashinban.cli.plan.HeldStore;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.kpi.KpiList;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.ReportProfile;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.reports.report.FileTemplate;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportMedia;
import org.rashinban.reports.report.Reports;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.access.SessionOpening;

/** Reports are written again with the settings that were kept on screen. */
class ProfileReportsTest {

    private static final Clock MAY_2025 = Clock.fixed(Instant.parse("2025-05-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path store;
    private Path results;
    private final List<String> faults = new ArrayList<>();
    private Figures figures = new Figures(List.of(new KpiList()));

    @BeforeEach
    void keep() throws IOException {
        store = folder.resolve("store");
        results = folder.resolve("推進本部");
        try (Workbook workbook = new XSSFWorkbook(); var out = Files.newOutputStream(folder.resolve("template.xlsx"))) {
            workbook.createSheet("KPI").createRow(0).createCell(0).setCellValue("{{figure kpi-list}}");
            workbook.createSheet("時点").createRow(0).createCell(0).setCellValue("{snapshot} {period} {as_of}");
            workbook.write(out);
        }
        Program program = ((TemplateReading.Loaded) CommandLine.TEMPLATES.load("hamamatsu")).program();
        Contents.of(program, Kpi.class).filter(kpi -> "A03".equals(kpi.getCode())).findFirst().orElseThrow().setTitle("𠮷田窓口");
        program.getReportProfiles().add(profile(program));
        try (Store made = ((StoreOpening.Opened) new Stores(MAY_2025).create(store, program, "", "test")).store()) {
            ((SessionOpening.Opened) made.session()).session().snapshots().freeze("第3回会議", LocalDate.of(2025, 3, 31), "");
        }
    }

    private ReportProfile profile(Program program) {
        ReportProfile profile = RashinbanFactory.eINSTANCE.createReportProfile();
        profile.setId(UUID.nameUUIDFromBytes(new byte[] {1}).toString());
        profile.setName("推進本部用");
        profile.getReports().add("kpis");
        profile.setPlan(program.getPlans().getFirst());
        profile.setPeriod("FY2024");
        profile.setAsOf(LocalDate.of(2025, 4, 30));
        profile.setFolder(results.toString());
        profile.setData(true);
        profile.setValues(true);
        profile.setEncoding("windows-31j");
        return profile;
    }

    private CommandLine.Run report(String... options) {
        Report.Source template = new FileTemplate(folder.resolve("template.xlsx"));
        String[] all = Stream.concat(Stream.of("--store", store.toString()), Stream.of(options)).toArray(String[]::new);
        return CommandLine
                .run(new ReportCommand(
                        new Reports(
                                List.of(new Report("kpis", new Plain("KPI報告"), template), new Report("more", new Plain("別の報告"), template))),
                        ReportMedia.of(List.of()),
                        figures, CommandLine.TEMPLATES, MAY_2025, (file, failure) -> faults.add(failure.getMessage())), Locale.JAPANESE,
                        all);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String when(Path file) throws IOException {
        try (var in = Files.newInputStream(file); Workbook written = new XSSFWorkbook(in)) {
            return written.getSheet("時点").getRow(0).getCell(0).getStringCellValue();
        }
    }

    @Test
    void theSettingsAreListedWithAllThatIsKept() {
        CommandLine.Run run = report("--profiles");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).containsExactly("name,reports,plan,period,snapshot,as_of,layout,folder,data,values",
                "推進本部用,kpis,HAM,FY2024,,2025-04-30,," + results + ",true,windows-31j");
    }

    @Test
    void everyFileOfTheSettingsIsWrittenAndWhatTheEncodingLacksIsTold() throws IOException {
        CommandLine.Run run = report("--profile", "推進本部用");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("KPI報告_FY2024.xlsx", "Windows-31Jで表せない文字を「〓」に置き換えました：𠮷");
        assertThat(files(results)).containsExactlyInAnyOrder("KPI報告_FY2024.xlsx", "KPI報告_FY2024.csv", "KPI報告_FY2024-source.csv",
                "データブック_FY2024.xlsx");
        assertThat(Files.readString(results.resolve("KPI報告_FY2024.csv"), Charset.forName("windows-31j"))).contains("〓田窓口", "184");
        assertThat(when(results.resolve("KPI報告_FY2024.xlsx"))).isEqualTo("最新の状態 令和6年度 令和7年4月30日");
        assertThat(run.err()).contains("基準日は、出力設定に保存した令和7年4月30日です。");
    }

    @Test
    void aStoreThatSomebodyElseHoldsIsReportedFromACopyIfThatIsWished() throws Exception {
        CommandLine.Run refused = HeldStore.during(store, () -> report("--profile", "推進本部用"));
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("--read-only-copy");
        assertThat(results).doesNotExist();

        CommandLine.Run copied = HeldStore.during(store, () -> report("--profile", "推進本部用", "--read-only-copy"));
        assertThat(copied.code()).as(copied.err()).isZero();
        assertThat(copied.err()).contains("写し");
        assertThat(files(results)).contains("KPI報告_FY2024.xlsx");
    }

    @Test
    void whatIsTypedTakesThePlaceOfWhatWasKept() throws IOException {
        Path elsewhere = folder.resolve("別の場所");

        CommandLine.Run run =
                report("--profile", "推進本部用", "--period", "FY2023", "--snapshot", "第3回会議", "--out", elsewhere.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(results).doesNotExist();
        assertThat(when(elsewhere.resolve("KPI報告_FY2023_第3回会議.xlsx"))).isEqualTo("第3回会議 令和5年度 令和7年3月31日");
        assertThat(run.err()).contains("出力設定の基準日（令和7年4月30日）ではなく、令和7年3月31日を基準日としました。");
    }

    @Test
    void theDayThatIsTypedIsTheDayOfJudgement() throws IOException {
        CommandLine.Run run = report("--profile", "推進本部用", "--as-of", "2025-05-20");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(when(results.resolve("KPI報告_FY2024.xlsx"))).isEqualTo("最新の状態 令和6年度 令和7年5月20日");
        assertThat(run.err()).doesNotContain("基準日は");
    }

    /** Next quarter they judge by the day on which they are used. */
    @Test
    void settingsThatKeepNoDayAreJudgedByTheDayOnWhichTheyAreUsed() throws IOException {
        store = folder.resolve("dayless");
        Program program = ((TemplateReading.Loaded) CommandLine.TEMPLATES.load("hamamatsu")).program();
        ReportProfile profile = profile(program);
        profile.setAsOf(null);
        program.getReportProfiles().add(profile);
        ((StoreOpening.Opened) new Stores(MAY_2025).create(store, program, "", "test")).store().close();

        CommandLine.Run run = report("--profile", "推進本部用");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(when(results.resolve("KPI報告_FY2024.xlsx"))).isEqualTo("最新の状態 令和6年度 令和7年5月1日");
    }

    @Test
    void settingsThatNobodyKeptAreRefusedAndTheKnownOnesAreNamed() {
        CommandLine.Run run = report("--profile", "議会用");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("「議会用」", "推進本部用");
    }

    /** Here a folder of the same name stands for a file that Excel holds. */
    @Test
    void aFileThatCannotBeWrittenEndsWithARefusalAndTheOthersAreThere() throws IOException {
        Files.createDirectories(results.resolve("KPI報告_FY2024.xlsx/held"));

        CommandLine.Run run = report("--profile", "推進本部用");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("「KPI報告_FY2024.xlsx」に書き込めません");
        assertThat(results.resolve("データブック_FY2024.xlsx")).isRegularFile();
    }

    /** A template is made for the figures of one report. */
    @Test
    void aTemplateOfOnesOwnForSeveralReportsIsRefused() throws IOException {
        Path two = folder.resolve("two");
        Program program = ((TemplateReading.Loaded) CommandLine.TEMPLATES.load("hamamatsu")).program();
        ReportProfile profile = profile(program);
        profile.getReports().add("more");
        profile.setLayout(folder.resolve("template.xlsx").toString());
        program.getReportProfiles().add(profile);
        ((StoreOpening.Opened) new Stores(MAY_2025).create(two, program, "", "test")).store().close();
        store = two;

        CommandLine.Run run = report("--profile", "推進本部用");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("1つの帳票にだけ使えますが、設定には2つの帳票があります");
        assertThat(results).doesNotExist();
    }

    @Test
    void aFaultOfTheProgramIsToldInOneSentenceWithoutItsTrace() {
        figures = new Figures(List.of(new Faulty(new KpiList())));

        CommandLine.Run run = report("--profile", "推進本部用");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("プログラムの不具合のため「KPI報告_FY2024.xlsx」を作成できませんでした").doesNotContain("Exception", "\tat ");
        assertThat(faults).as("the workbook, its values and the data").containsOnly("faulty").hasSize(3);
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
