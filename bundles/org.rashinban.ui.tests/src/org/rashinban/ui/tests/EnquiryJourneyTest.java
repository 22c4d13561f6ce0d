package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiButton;
import org.rashinban.ui.testing.UiCombo;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.WorkbenchTest;

/** The office asks the departments, takes back what they answer, and sees who is late. */
@WorkbenchTest
class EnquiryJourneyTest extends ViewJourney {

    private static final int ATTEMPTS = 400;
    private static final String NAME = "令和6年度KPI照会";

    @Test
    void anEnquiryGoesOutAndWhatComesBackIsAccepted(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        UiScope view = driver.view("照会");

        view.button("照会を始める…").click();
        UiScope opening = driver.dialog("照会を始める");
        Reach.assertInDialog("照会を始める", driver);
        opening.text("enquiry.name").replace(NAME);
        opening.text("enquiry.period").replace("いつか");
        driver.waitUntil("the sentence that the period cannot be read",
                () -> opening.captions().stream().anyMatch(text -> text.contains("いつか")));
        opening.text("enquiry.period").replace("R6");
        opening.text("enquiry.due").replace("令和7年5月31日");
        opening.button("完了").click();
        UiTable departments = view.table("enquiry.status");
        driver.waitUntil("eleven departments", () -> departments.rowCount() == 11);
        assertThat(view.combo("enquiry.chosen").read()).isEqualTo(NAME);

        Path folder = parent.resolve("forms");
        ready(view, "回答票の作成…", driver).click();
        UiScope issuing = driver.dialog("回答票の作成");
        Reach.assertInDialog("回答票の作成", driver);
        issuing.text("enquiry.folder").replace(folder.toString());
        issuing.button("OK").click();
        waitForDialog(driver, "照会");
        assertThat(isWritten(folder)).isTrue();
        driver.dialog("照会").button("OK").click();
        driver.waitUntil("all forms are out", () -> view.table("enquiry.status").cell(0, 3).contains("年"));

        Path back = answered(folder, "アセットマネジメント推進課", Map.of("I5", "186"));
        view.button("回答の取り込み…").click();
        UiScope collecting = driver.dialog("回答の取り込み");
        Reach.assertInDialog("回答の取り込み", driver);
        collecting.text("enquiry.folder").replace(back.toString());
        collecting.button("OK").click();
        waitForDialog(driver, "回答の確認");
        UiScope differences = driver.dialog("回答の確認");
        Reach.assertInDialog("回答の確認", driver);
        GridPage replies = new GridPage(driver, differences, "replies");
        assertThat(replies.rows()).isEqualTo(1);
        assertThat(replies.text(0, "区分")).isEqualTo("新規");
        assertThat(replies.text(0, "回答")).isEqualTo("186窓口");
        assertThat(replies.text(0, "受付")).isEqualTo("✓");
        differences.button("選んだ回答を受け付ける").click();
        int asset = Rows.of(view.table("enquiry.status"), 0, "アセットマネジメント推進課");
        driver.waitUntil("one department has answered", () -> view.table("enquiry.status").cell(asset, 1).equals("回答済み"));

        int late = Rows.of(view.table("enquiry.status"), 1, "期限超過");
        view.table("enquiry.status").select(late);
        driver.waitUntil("a reminder", () -> view.text("enquiry.reminder").read().startsWith("件名：【再依頼】" + NAME));
        assertThat(driver.read(CityStore::isDirty)).as("all of it is saved").isFalse();
    }

    @Test
    void whoGivesUpLeavesNothingHalfDone(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        UiScope view = opened(window, driver);
        Path folder = parent.resolve("forms");
        view.button("回答票の作成…").click();
        UiScope issuing = driver.dialog("回答票の作成");
        issuing.text("enquiry.folder").replace(folder.toString());
        Progress.giveUpNext(driver);
        issuing.button("OK").click();
        waitForDialog(driver, "照会");
        List<Path> written = files(folder);
        assertThat(written).as("some of eleven, and nothing beside them").hasSizeBetween(1, 10)
                .allMatch(file -> file.toString().endsWith(".xlsx"));
        for (Path form : written) {
            assertThat(entries(form)).as("a whole workbook: " + form).contains("xl/workbook.xml", "docProps/custom.xml");
        }
        UiScope stopped = driver.dialog("照会");
        assertThat(stopped.captions()).contains("回答票を " + written.size() + " 件作成したところで取り消しました。" + folder + " に残っていますが、配布としては記録していません。");
        stopped.button("OK").click();
        assertThat(IntStream.range(0, 11).mapToObj(row -> view.table("enquiry.status").cell(row, 1))).as("none went out")
                .containsOnly("未配布");

        Path back = Files.createDirectories(parent.resolve("back"));
        for (int copy = 0; copy < 60; copy++) {
            Files.copy(written.getFirst(), back.resolve(copy + ".xlsx"));
        }
        view.button("回答の取り込み…").click();
        UiScope collecting = driver.dialog("回答の取り込み");
        collecting.text("enquiry.folder").replace(back.toString());
        Progress.giveUpNext(driver);
        collecting.button("OK").click();
        waitForDialog(driver, "照会");
        UiScope given = driver.dialog("照会");
        assertThat(given.captions()).contains("回答の読み取りを取り消しました。何も書き込んでいません。");
        given.button("OK").click();
        assertThat(driver.dialogs()).as("no differences are shown").isEmpty();
        assertThat(files(back)).hasSize(60);
        assertThat(driver.read(CityStore::isDirty)).isFalse();
    }

    @Test
    void onlyWhatContradictsNothingIsTickedBeforehand(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        UiScope view = opened(window, driver);
        Path folder = parent.resolve("forms");
        view.button("回答票の作成…").click();
        UiScope issuing = driver.dialog("回答票の作成");
        issuing.text("enquiry.folder").replace(folder.toString());
        issuing.button("OK").click();
        waitForDialog(driver, "照会");
        driver.dialog("照会").button("OK").click();

        Path back = answered(folder, "デジタル・スマートシティ推進課", Map.of("I6", "120", "I14", "240", "N14", "2024"));
        view.button("回答の取り込み…").click();
        UiScope collecting = driver.dialog("回答の取り込み");
        collecting.text("enquiry.folder").replace(back.toString());
        collecting.button("OK").click();
        waitForDialog(driver, "回答の確認");
        UiScope differences = driver.dialog("回答の確認");
        GridPage replies = new GridPage(driver, differences, "replies");
        assertThat(cells(replies, "区分")).containsExactly("不一致", "新規", "新規");
        assertThat(cells(replies, "項目")).as("each cell by itself").containsExactly("実績値", "実績値", "備考");
        assertThat(cells(replies, "受付")).as("a rate of 120 % is not believed unasked").containsExactly("－", "✓", "✓");
        replies.select(0, "指標");
        driver.waitUntil("the whole reason", () -> differences.text("enquiry.why").read().contains("120 % は、割合の範囲（0～100 %）を超えています。"));
        differences.button("enquiry.tickAll").click();
        assertThat(cells(replies, "受付")).containsExactly("✓", "✓", "✓");
        differences.button("enquiry.tickNone").click();
        assertThat(cells(replies, "受付")).containsExactly("－", "－", "－");
        differences.button("enquiry.tickValid").click();
        assertThat(cells(replies, "受付")).containsExactly("－", "✓", "✓");
        differences.button("選んだ回答を受け付ける").click();
        int asked = Rows.of(view.table("enquiry.status"), 0, "デジタル・スマートシティ推進課");
        driver.waitUntil("one value", () -> view.table("enquiry.status").cell(asked, 2).endsWith("件中 1 件"));

        answered(folder, "デジタル・スマートシティ推進課", Map.of("I14", "240", "N14", "2025"));
        view.button("回答の取り込み…").click();
        UiScope again = driver.dialog("回答の取り込み");
        again.text("enquiry.folder").replace(back.toString());
        again.button("OK").click();
        waitForDialog(driver, "回答の確認");
        UiScope second = driver.dialog("回答の確認");
        GridPage notes = new GridPage(driver, second, "replies");
        assertThat(cells(notes, "区分")).containsExactly("変更");
        notes.select(0, "指標");
        driver.waitUntil("what differs within the note", () -> second.text("enquiry.why").read().contains("備考：「4」→「5」"));
        second.close();
    }

    @Test
    void theOfficeTakesAValueAndLeavesItsNote(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        UiScope view = opened(window, driver);
        Path folder = parent.resolve("forms");
        view.button("回答票の作成…").click();
        UiScope issuing = driver.dialog("回答票の作成");
        issuing.text("enquiry.folder").replace(folder.toString());
        issuing.button("OK").click();
        waitForDialog(driver, "照会");
        driver.dialog("照会").button("OK").click();
        Path back = answered(folder, "デジタル・スマートシティ推進課", Map.of("J5", "60", "K5", "200", "I14", "240", "N14", "2024", "O14", "7"));
        GridPage replies = collected(view, driver, back);
        assertThat(cells(replies, "項目")).containsExactly("実績値（計算）", "分子", "分母", "実績値", "備考", "根拠資料");
        assertThat(cells(replies, "回答")).containsExactly("30 %", "60", "200", "240回", "2024", "7");
        UiScope differences = driver.dialog("回答の確認");
        replies.select(4, "指標");
        driver.waitUntil("where the note stands", () -> differences.text("enquiry.why").read().contains("回答票!N14"));
        differences.button("enquiry.tickNone").click();
        tick(replies, 1);
        differences.button("選んだ回答を受け付ける").click();
        assertThat(driver.dialogs()).as("half a fraction is no answer").contains("回答の確認");
        tick(replies, 2);
        tick(replies, 3);
        tick(replies, 5);
        assertThat(cells(replies, "受付")).containsExactly("", "✓", "✓", "✓", "－", "✓");
        differences.button("選んだ回答を受け付ける").click();
        int asked = Rows.of(view.table("enquiry.status"), 0, "デジタル・スマートシティ推進課");
        driver.waitUntil("two values", () -> view.table("enquiry.status").cell(asked, 2).endsWith("件中 2 件"));
        Actual stored = driver.read(() -> Contents.of(CityStore.desk().current().orElseThrow().program(), Kpi.class)
                .filter(kpi -> "A07a".equals(kpi.getCode())).flatMap(kpi -> kpi.getActuals().stream())
                .filter(actual -> FiscalPeriod.fiscalYear(2024).equals(actual.getPeriod())).findFirst().orElseThrow());
        assertThat(stored.getAmount()).isEqualTo(Amount.of(240));
        assertThat(stored.getComment()).as("the note was left").isNull();
        assertThat(stored.getEvidence()).hasSize(1);
        assertThat(cells(collected(view, driver, back), "項目")).as("what was left is there to be taken later").containsExactly("備考");
        driver.dialog("回答の確認").close();
    }

    private static void tick(GridPage replies, int row) {
        replies.select(row, "受付");
        replies.press("SPACE");
    }

    private GridPage collected(UiScope view, UiDriver driver, Path back) {
        view.button("回答の取り込み…").click();
        UiScope collecting = driver.dialog("回答の取り込み");
        collecting.text("enquiry.folder").replace(back.toString());
        collecting.button("OK").click();
        waitForDialog(driver, "回答の確認");
        return new GridPage(driver, driver.dialog("回答の確認"), "replies");
    }

    private static List<String> cells(GridPage grid, String column) {
        return IntStream.range(0, grid.rows()).mapToObj(row -> grid.text(row, column)).toList();
    }

    /** An enquiry to all eleven departments of the city. */
    private UiScope opened(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope view = driver.view("照会");
        view.button("照会を始める…").click();
        UiScope opening = driver.dialog("照会を始める");
        opening.text("enquiry.name").replace(NAME);
        opening.text("enquiry.period").replace("R6");
        opening.button("完了").click();
        UiTable departments = view.table("enquiry.status");
        driver.waitUntil("eleven departments", () -> departments.rowCount() == 11);
        ready(view, "回答票の作成…", driver);
        return view;
    }

    /** A step that is being saved keeps the window busy for a moment. */
    private static UiButton ready(UiScope view, String button, UiDriver driver) {
        UiButton wanted = view.button(button);
        driver.waitUntil("the end of the step", wanted::enabled);
        return wanted;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static List<String> entries(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void aPartIsAskedAndTheEnquiryIsClosedAndReopened(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope view = driver.view("照会");
        assertThat(view.shows("照会がまだありません。［照会を始める］で対象期間と回答期限を決めると、所属ごとの回答票を作成できます。")).isTrue();
        view.button("照会を始める…").click();
        UiScope opening = driver.dialog("照会を始める");
        assertThat(opening.button("完了").enabled()).isFalse();
        opening.text("enquiry.name").replace(NAME);
        opening.text("enquiry.period").replace("R6");
        opening.button("次へ >").click();
        opening.button("enquiry.kpis.none").click();
        assertThat(opening.button("完了").enabled()).isFalse();
        UiTable kpis = opening.table("enquiry.kpis");
        kpis.check(Rows.of(kpis, 0, "A03"));
        driver.waitUntil("the count", () -> opening.shows("3 所属に 3 件の値を照会します。"));
        opening.button("完了").click();
        UiTable status = view.table("enquiry.status");
        driver.waitUntil("three departments", () -> status.rowCount() == 3);

        ready(view, "照会を終える…", driver).click();
        driver.dialog("照会").button("OK").click();
        UiCombo chosen = view.combo("enquiry.chosen");
        driver.waitUntil("it is closed", () -> chosen.read().equals(NAME + "（終了）"));
        assertThat(view.button("回答票の作成…").enabled()).isFalse();
        CityStore.reopen(window, driver);
        UiScope again = driver.view("照会");
        again.button("照会を再開").click();
        UiButton issue = again.button("回答票の作成…");
        driver.waitUntil("it is open", issue::enabled);
        assertThat(again.combo("enquiry.chosen").read()).isEqualTo(NAME);
    }

    /** Writing and reading workbooks takes its time on a busy machine, longer than anything else that a test waits for. */
    private static void waitForDialog(UiDriver driver, String title) {
        for (int attempt = 0; attempt < ATTEMPTS && !driver.dialogs().contains(title); attempt++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(driver.dialogs()).contains(title);
    }

    private static boolean isWritten(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).count() == 11;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The form of a department with numbers in cells, in a folder of its own. */
    private Path answered(Path folder, String department, Map<String, String> numbers) throws IOException {
        Path form;
        try (Stream<Path> files = Files.list(folder)) {
            form = files.filter(file -> file.toString().contains(department)).findFirst().orElseThrow();
        }
        Path back = Files.createDirectories(parent.resolve("back"));
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(form));
                OutputStream out = Files.newOutputStream(back.resolve("回答.xlsx"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().endsWith("sheet2.xml") ? filled(content, numbers) : content);
            }
        }
        return back;
    }

    private static byte[] filled(byte[] sheet, Map<String, String> numbers) {
        String filled = new String(sheet, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> number : numbers.entrySet()) {
            String cell = "<c r=\"" + number.getKey() + "\" s=\"";
            filled = filled.replaceFirst(cell + "(\\d+)\"/>", cell + "$1\"><v>" + number.getValue() + "</v></c>");
        }
        return filled.getBytes(StandardCharsets.UTF_8);
    }
}
