package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.ReportProfile;
import org.rashinban.ui.system.Opener;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;

/** The office writes what the committee is to read, and writes it again with the same settings. */
@WorkbenchTest
class ReportJourneyTest extends StoreJourney {

    private static final int ATTEMPTS = 600;
    private static final String TITLE = "帳票の出力";
    private static final String RESULT = "帳票の出力結果";

    @Test
    void reportsAreWrittenAndTheirSettingsAreKeptForTheNextTime(RashinbanWindow window, UiDriver driver)
            throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        Path folder = parent.resolve("委員会");

        window.menu("ファイル", TITLE);
        UiScope wizard = driver.dialog(TITLE);
        wizard.button("report.report.glossary").click();
        wizard.text("report.period").replace("いつか");
        driver.waitUntil("the sentence that the period cannot be read",
                () -> wizard.captions().stream().anyMatch(text -> text.contains("いつか")));
        wizard.text("report.period").replace("R6");
        wizard.button("次へ >").click();
        wizard.text("report.folder").replace(folder.toString());
        wizard.button("report.data").click();
        wizard.button("report.open").click();
        wizard.text("report.name").replace("推進本部");
        wizard.button("完了").click();

        assertThat(outcome(driver)).anyMatch(text -> text.endsWith("3件のファイルを「" + folder + "」に出力しました。"));
        assertThat(texts(folder.resolve("推進本部会議資料_FY2024.xlsx"), "表紙")).contains("浜松市DX推進計画", "令和6年度（2024年度）", "最新の状態");
        assertThat(sheets(folder.resolve("推進本部会議資料_FY2024.xlsx"))).contains("総括", "KPI一覧", "HAM-A03");
        assertThat(texts(folder.resolve("用語集_FY2024.xlsx"), "用語")).contains("用語集");
        assertThat(sheets(folder.resolve("データブック_FY2024.xlsx"))).contains("contents", "kpi-list");
        assertThat(driver.read(CityStore::isDirty)).as("the settings are to be saved").isTrue();

        Files.delete(folder.resolve("用語集_FY2024.xlsx"));
        Files.createDirectories(folder.resolve("用語集_FY2024.xlsx/開いている"));
        window.menu("ファイル", TITLE);
        UiScope again = driver.dialog(TITLE);
        again.combo("report.profile").select("推進本部");
        driver.waitUntil("the reports of the settings are ticked", () -> again.button("report.report.glossary").selected());
        again.button("次へ >").click();
        assertThat(again.text("report.folder").read()).isEqualTo(folder.toString());
        again.button("report.open").click();
        again.button("完了").click();

        assertThat(outcome(driver)).anyMatch(text -> text.contains("「用語集_FY2024.xlsx」に書き込めません。Excelで開いている場合は"));
    }

    /** As on the dashboards: a guideline without years stands first in the store. */
    @Test
    void thePlanThatIsLookedAtIsProposedWithItsYear(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        CityStore.beginWithGuideline(driver);

        window.menu("ファイル", TITLE);
        UiScope wizard = driver.dialog(TITLE);

        assertThat(wizard.combo("report.plan").items()).first().isEqualTo(CityStore.GUIDELINE);
        assertThat(wizard.combo("report.plan").read()).contains("浜松市");
        assertThat(wizard.text("report.period").read()).contains("令和6年度");
        wizard.button("キャンセル").click();
    }

    @Test
    void aFrozenStateIsReportedAsItWas(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        driver.read(() -> CityStore.desk().current().orElseThrow().session().snapshots().freeze("第3回会議", LocalDate.of(2025, 3, 31), ""));

        window.menu("ファイル", TITLE);
        UiScope wizard = driver.dialog(TITLE);
        wizard.text("report.period").replace("令和6年度");
        wizard.button("次へ >").click();
        wizard.combo("report.state").select("第3回会議（令和7年3月31日現在）");
        wizard.text("report.folder").replace(parent.resolve("時点").toString());
        wizard.button("report.open").click();
        wizard.button("完了").click();

        assertThat(outcome(driver)).isNotEmpty();
        assertThat(texts(parent.resolve("時点/推進本部会議資料_FY2024_第3回会議.xlsx"), "表紙")).contains("第3回会議", "令和7年3月31日");
    }

    /** The settings of last year name a state that was never frozen in this store; what they would have told must not be told of another. */
    @Test
    void settingsWhoseStateIsGoneAskForAnotherAndTheDayOfJudgementIsChosen(RashinbanWindow window, UiDriver driver)
            throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        Path folder = parent.resolve("基準日");
        driver.read(() -> {
            Program program = CityStore.desk().current().orElseThrow().program();
            ReportProfile profile = RashinbanFactory.eINSTANCE.createReportProfile();
            profile.setId(UUID.randomUUID().toString());
            profile.setName("昨年度");
            profile.getReports().add("committee");
            profile.setPeriod("FY2024");
            profile.setSnapshot("第2回会議");
            profile.setFolder(folder.toString());
            return program.getReportProfiles().add(profile);
        });

        window.menu("ファイル", TITLE);
        UiScope wizard = driver.dialog(TITLE);
        wizard.combo("report.profile").select("昨年度");
        wizard.button("次へ >").click();
        driver.waitUntil("the sentence that the state is gone",
                () -> wizard.captions().stream().anyMatch(text -> text.contains("「第2回会議」")));
        wizard.combo("report.state").select("最新の状態");
        wizard.text("report.asOf").replace("2025-04-30");
        wizard.button("report.open").click();
        wizard.button("完了").click();

        assertThat(outcome(driver)).anyMatch(text -> text.contains("省略したシート") && text.contains("訂正表"));
        assertThat(texts(folder.resolve("推進本部会議資料_FY2024.xlsx"), "表紙")).contains("最新の状態", "令和7年4月30日");
    }

    /** A template is that of one report. */
    @Test
    void aTemplateOfOnesOwnIsRefusedForSeveralReportsUntilOneIsLeft(RashinbanWindow window, UiDriver driver)
            throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        Path own = parent.resolve("独自の様式.xlsx");
        try (XSSFWorkbook template = new XSSFWorkbook(); var out = Files.newOutputStream(own)) {
            template.createSheet("独自").createRow(0).createCell(0).setCellValue("{{figure glossary}}");
            template.write(out);
        }

        window.menu("ファイル", TITLE);
        UiScope wizard = driver.dialog(TITLE);
        wizard.button("report.report.glossary").click();
        wizard.text("report.period").replace("R6");
        wizard.button("次へ >").click();
        wizard.text("report.folder").replace(parent.resolve("様式").toString());
        wizard.button("report.open").click();
        wizard.text("report.layout").replace(own.toString());
        driver.waitUntil("the sentence that the template is for one report", () -> wizard.captions().stream()
                .anyMatch(text -> text.contains("独自の様式は帳票を1つ選んだときだけ使えます。")));
        assertThat(wizard.button("完了").enabled()).isFalse();

        wizard.button("< 戻る").click();
        wizard.button("report.report.committee").click();
        wizard.button("次へ >").click();
        driver.waitUntil("nothing is refused any longer", () -> wizard.button("完了").enabled());
        wizard.button("完了").click();

        assertThat(outcome(driver)).anyMatch(text -> text.contains("1件のファイルを"));
        assertThat(sheets(parent.resolve("様式/用語集_FY2024.xlsx"))).containsExactly("独自");
    }

    @Test
    void theDayOfJudgementIsKeptWithTheSettingsOfWhoeverStatesIt(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope wizard = glossary(window, driver, parent.resolve("設定"));
        assertThat(wizard.button("report.asOfKept").selected()).as("the day of today is not kept unasked").isFalse();
        wizard.text("report.asOf").replace("2025-04-30");
        driver.waitUntil("a day that was stated is kept", () -> wizard.button("report.asOfKept").selected());
        wizard.button("report.open").click();
        wizard.text("report.name").replace("年度末");
        wizard.button("完了").click();
        assertThat(outcome(driver)).isNotEmpty();

        window.menu("ファイル", TITLE);
        UiScope again = driver.dialog(TITLE);
        again.combo("report.profile").select("年度末");
        again.button("次へ >").click();
        assertThat(again.text("report.asOf").read()).isEqualTo("令和7年4月30日");
        driver.waitUntil("the sentence that the day is that of the settings",
                () -> again.captions().stream().anyMatch(text -> text.contains("保存した設定の令和7年4月30日です。")));
        Reach.assertInDialog(TITLE, driver);
        again.button("report.asOfKept").click();
        again.button("report.open").click();
        again.text("report.name").replace("年度末");
        again.button("完了").click();
        assertThat(outcome(driver)).isNotEmpty();

        assertThat(driver.read(() -> CityStore.desk().current().orElseThrow().program().getReportProfiles().getFirst().getAsOf()))
                .as("used again by its own day").isNull();
    }

    /** The program that the system has for workbooks is not part of the workbench; here it only notes what it was asked for. */
    @Test
    void whatWasWrittenIsOpenedWhenItIsDone(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        List<Path> opened = new CopyOnWriteArrayList<>();
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        Opener before = context.get(Opener.class);
        context.set(Opener.class, opened::add);
        try {
            UiScope wizard = glossary(window, driver, parent.resolve("開く"));
            wizard.button("完了").click();
            driver.waitUntil("the workbook to be opened", () -> !opened.isEmpty());

            assertThat(opened).containsExactly(parent.resolve("開く/用語集_FY2024.xlsx")).allMatch(Files::isRegularFile);
            assertThat(driver.dialogs()).as("nothing else is to be said").doesNotContain(RESULT);

            UiScope several = glossary(window, driver, parent.resolve("開く"));
            several.button("report.data").click();
            several.button("完了").click();
            driver.waitUntil("the folder to be opened", () -> opened.size() > 1);

            assertThat(opened.getLast()).as("of several files their folder").isEqualTo(parent.resolve("開く"));
        } finally {
            context.set(Opener.class, before);
        }
    }

    @Test
    void whoGivesUpGetsNoFurtherFileAndIsToldSo(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        Path folder = Files.createDirectory(parent.resolve("中止"));
        Path earlier = Files.writeString(folder.resolve("推進本部会議資料_FY2024.xlsx"), "earlier");

        window.menu("ファイル", TITLE);
        UiScope wizard = driver.dialog(TITLE);
        wizard.text("report.period").replace("R6");
        wizard.button("次へ >").click();
        wizard.text("report.folder").replace(folder.toString());
        wizard.button("report.values").click();
        wizard.button("完了").click();
        givenUp(driver);

        assertThat(outcome(driver)).contains("出力を中止しました。中止前に出力したファイルは残っています。");
        assertThat(earlier).hasContent("earlier");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(earlier);
        }
    }

    @Test
    void keptSettingsHoldTheEncodingAndAreRenamedAndDeleted(RashinbanWindow window, UiDriver driver)
            throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        driver.read(() -> {
            Program program = CityStore.desk().current().orElseThrow().program();
            program.getPlans().getFirst().getEditions().getFirst().getTerms().getFirst().setName("𠮷田モデル");
            return null;
        });
        Path folder = parent.resolve("値");
        UiScope wizard = glossary(window, driver, folder);
        wizard.button("report.values").click();
        wizard.combo("report.encoding").select("Windows-31J（シフトJIS）");
        wizard.button("report.open").click();
        wizard.text("report.name").replace("旧システム用");
        wizard.button("完了").click();

        assertThat(outcome(driver)).anyMatch(text -> text.contains("Windows-31Jで表せない文字を「〓」に置き換えました：𠮷"));
        assertThat(Files.readString(folder.resolve("用語集_FY2024.csv"), Charset.forName("windows-31j"))).contains("〓田モデル");

        window.menu("ファイル", TITLE);
        UiScope again = driver.dialog(TITLE);
        again.combo("report.profile").select("旧システム用");
        again.button("report.profile.rename").click();
        UiScope naming = driver.dialog("設定の名前の変更");
        Reach.assertInDialog("設定の名前の変更", driver);
        naming.text("新しい名前：").replace("会計システム用");
        naming.button("OK").click();
        driver.waitUntil("the new name", () -> again.combo("report.profile").items().contains("会計システム用"));
        again.button("次へ >").click();
        assertThat(again.combo("report.encoding").read()).isEqualTo("Windows-31J（シフトJIS）");
        again.button("< 戻る").click();
        again.button("report.profile.delete").click();
        driver.dialog("設定の削除").button("はい").click();
        driver.waitUntil("no settings are left", () -> again.combo("report.profile").items().equals(List.of("（使用しない）")));
        again.button("キャンセル").click();
    }

    /** On the page where the folder is chosen, the glossary of fiscal 2024 alone. */
    private static UiScope glossary(RashinbanWindow window, UiDriver driver, Path folder) {
        window.menu("ファイル", TITLE);
        UiScope wizard = driver.dialog(TITLE);
        wizard.button("report.report.committee").click();
        wizard.button("report.report.glossary").click();
        wizard.text("report.period").replace("R6");
        wizard.button("次へ >").click();
        wizard.text("report.folder").replace(folder.toString());
        return wizard;
    }

    private static void givenUp(UiDriver driver) {
        UiScope progress = driver.dialog("進行状況");
        driver.waitUntil("the file that is being written", () -> progress.captions().stream().anyMatch(text -> text.contains("推進本部会議資料")));
        progress.button("キャンセル").click();
    }

    /** What the window says in the end; writing takes its time on a busy machine, longer than anything else that a test waits for. */
    private static List<String> outcome(UiDriver driver) {
        for (int attempt = 0; attempt < ATTEMPTS && !driver.dialogs().contains(RESULT); attempt++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        UiScope outcome = driver.dialog(RESULT);
        Reach.assertInDialog(RESULT, driver);
        List<String> said = outcome.captions();
        outcome.button("OK").click();
        return said;
    }

    private static List<String> sheets(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    private static List<String> texts(Path file, String name) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> texts = new ArrayList<>();
            Sheet sheet = workbook.getSheet(name);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    texts.add(cell.toString());
                }
            }
            return texts;
        }
    }
}
