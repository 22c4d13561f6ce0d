package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.permission.Role;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Evidence;
import org.rashinban.model.Kpi;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.WorkbenchTest;

/** A department enters and hands in, the office returns, corrects and accepts: each signs in by turns and finds what the other did. */
@WorkbenchTest
class EntryJourneyTest extends EntryJourney {

    private static final String NONE = "この状態の値はありません。状態、年度または所属を選び直してください。";

    /** Notes and evidence stand at the right; the keys lead to them. */
    private static void toTheEnd(UiDriver driver, GridPage grid) {
        grid.select(0, grid.titles().getFirst());
        driver.waitUntil("the last columns", () -> {
            grid.press("END");
            return grid.titles().contains("根拠資料");
        });
    }

    private static void submit(UiDriver driver, GridPage grid) {
        grid.select(0, "指標");
        driver.view(ENTRY).button("entry.submit").click();
    }

    private static void isHandedIn(UiDriver driver, GridPage grid) {
        driver.waitUntil("it is handed in", () -> grid.text(0, "状態").equals("提出済み"));
        isSaved(driver);
    }

    private static void nothingWaits(UiDriver driver) {
        UiScope inbox = driver.view(INBOX);
        driver.waitUntil("nothing waits", () -> inbox.shows("受付を待っている値はありません。所管課が値を提出すると、ここに表示されます。"));
    }

    @Test
    void filesAreNamedAsEvidence(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        Path first = Files.writeString(parent.resolve("集計表.xlsx"), "1");
        Path second = Files.writeString(parent.resolve("写真.jpg"), "2");
        RoleStore.create(parent);
        RoleStore.signIn(Role.DEPARTMENT, window, driver);
        GridPage mine = only(driver, ENTRY, "entry", "A07b");
        for (Path file : List.of(first, second)) {
            mine.select(0, "指標");
            try (ChosenFile chosen = new ChosenFile(driver, file)) {
                driver.view(ENTRY).button("entry.evidence").click();
            }
            driver.waitUntil("the mark of the file", () -> evidence().anyMatch(named -> file.toString().equals(named.getLocation())));
        }
        mine.press("CTRL+S");
        CityStore.waitForSave(driver);

        RoleStore.change(Role.DEPARTMENT, window, driver);
        GridPage again = only(driver, ENTRY, "entry", "A07b");
        toTheEnd(driver, again);
        assertThat(again.text(0, "根拠資料")).contains(first.toString(), second.toString());
        List<Evidence> stored = driver.read(() -> evidence().toList());
        assertThat(stored).as("by what the file is known again").extracting(Evidence::getBytes).containsExactly(1L, 1L);
        assertThat(stored.getFirst().getSha256()).isEqualTo("6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b");

        again.select(0, "指標");
        UiText details = driver.view(ENTRY).text("entry.details");
        driver.waitUntil("the details", () -> details.read().contains("A07b"));
        CityStore.close(driver);
        driver.waitUntil("nothing of a closed store", () -> details.read().isEmpty());
    }

    private static Stream<Evidence> evidence() {
        return Contents.of(CityStore.desk().current().orElseThrow().program(), Evidence.class);
    }

    @Test
    void aValueGoesToTheOfficeAndBackUntilItIsAccepted(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.DEPARTMENT, window, driver);
        GridPage mine = only(driver, ENTRY, "entry", "A07b");
        assertThat(mine.text(0, "状態")).isEqualTo("期限超過");
        enter(mine, "実績値", "約１５");
        driver.waitUntil("the draft", () -> mine.text(0, "状態").startsWith("下書き"));
        assertThat(mine.text(0, "実績値")).isEqualTo("約15人");
        assertThat(mine.text(0, "約")).isEqualTo("約");
        driver.waitUntil("the evaluation", () -> mine.text(0, "評価").contains("達成"));
        submit(driver, mine);
        isHandedIn(driver, mine);

        RoleStore.change(Role.OFFICE, window, driver);
        GridPage inbox = only(driver, INBOX, "inbox", "A07b");
        assertThat(inbox.text(0, "提出された値")).isEqualTo("約15人");
        inbox.select(0, "指標");
        driver.view(INBOX).button("inbox.return").click();
        UiScope why = driver.dialog("差戻し");
        Reach.assertInDialog("差戻し", driver);
        why.text("words").replace("下半期の分も加えてください。");
        why.button("OK").click();
        nothingWaits(driver);
        isSaved(driver);

        RoleStore.change(Role.DEPARTMENT, window, driver);
        GridPage again = only(driver, ENTRY, "entry", "A07b");
        assertThat(again.text(0, "状態")).startsWith("差戻し");
        again.select(0, "指標");
        UiText details = driver.view(ENTRY).text("entry.details");
        driver.waitUntil("the comment", () -> details.read().contains("下半期の分も加えてください。"));
        enter(again, "実績値", "16");
        submit(driver, again);
        isHandedIn(driver, again);

        RoleStore.change(Role.OFFICE, window, driver);
        GridPage second = only(driver, INBOX, "inbox", "A07b");
        second.select(0, "指標");
        driver.view(INBOX).button("inbox.correct").click();
        UiScope correcting = driver.dialog("訂正");
        Reach.assertInDialog("訂正", driver);
        correcting.text("correct.value").replace("17");
        correcting.text("correct.note").replace("一行目\n二行目");
        correcting.text("correct.evidence").replace("受講台帳.xlsx\nhttps://example.jp/list");
        correcting.text("correct.reason").replace("電話で確認");
        correcting.button("訂正").click();
        driver.waitUntil("the correction", () -> second.text(0, "提出された値").equals("17人"));
        Actual corrected = driver.read(() -> Contents.of(CityStore.desk().current().orElseThrow().program(), Kpi.class)
                .filter(kpi -> "A07b".equals(kpi.getCode())).flatMap(kpi -> kpi.getActuals().stream())
                .filter(actual -> actual.getState() == ActualState.SUBMITTED).findFirst().orElseThrow());
        assertThat(corrected.getComment()).isEqualTo("一行目\n二行目");
        assertThat(corrected.getEvidence()).extracting(Evidence::getLocation).containsExactly("受講台帳.xlsx", "https://example.jp/list");
        isSaved(driver);
        second.select(0, "指標");
        driver.view(INBOX).button("inbox.accept").click();
        nothingWaits(driver);
        isSaved(driver);

        RoleStore.change(Role.DEPARTMENT, window, driver);
        GridPage accepted = only(driver, ENTRY, "entry", "A07b");
        assertThat(accepted.text(0, "状態")).isEqualTo("受付済み");
        assertThat(accepted.text(0, "実績値")).isEqualTo("17人");
        enter(accepted, "実績値", "1");
        assertThat(accepted.text(0, "実績値")).isEqualTo("17人");
        assertThat(accepted.message()).contains("受付済みの値です");
    }

    @Test
    void aValueThatIsHardToBelieveIsHandedInWithAReason(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.DEPARTMENT, window, driver);
        GridPage mine = only(driver, ENTRY, "entry", "A01b");
        enter(mine, "実績値", "１２０％");
        UiText details = driver.view(ENTRY).text("entry.details");
        driver.waitUntil("the doubt", () -> details.read().contains("0～100 %"));
        submit(driver, mine);
        UiScope asked = driver.dialog("変化の理由の確認");
        Reach.assertInDialog("変化の理由の確認", driver);
        assertThat(asked.button("OK").enabled()).isFalse();
        asked.text("words").replace("重複申請を含むため");
        asked.button("OK").click();
        isHandedIn(driver, mine);

        RoleStore.change(Role.OFFICE, window, driver);
        GridPage inbox = only(driver, INBOX, "inbox", "A01b");
        inbox.select(0, "指標");
        UiText doubt = driver.view(INBOX).text("entry.details");
        driver.waitUntil("the doubt and the reason", () -> doubt.read().contains("0～100 %") && doubt.read().contains("重複申請を含むため"));
        driver.view(INBOX).button("inbox.acceptAll").click();
        nothingWaits(driver);
        isSaved(driver);
    }

    @Test
    void whatWasAcceptedAsStillToComeStaysDueAndIsReplacedByTheDepartment(RashinbanWindow window, UiDriver driver)
            throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.DEPARTMENT, window, driver);
        GridPage mine = only(driver, ENTRY, "entry", "A07b");
        enter(mine, "実績値", "未定");
        submit(driver, mine);
        isHandedIn(driver, mine);

        RoleStore.change(Role.OFFICE, window, driver);
        GridPage inbox = only(driver, INBOX, "inbox", "A07b");
        inbox.select(0, "指標");
        driver.view(INBOX).button("inbox.accept").click();
        nothingWaits(driver);
        isSaved(driver);

        RoleStore.change(Role.DEPARTMENT, window, driver);
        GridPage due = only(driver, ENTRY, "entry", "A07b");
        assertThat(due.text(0, "状態")).isEqualTo("期限超過・未定");
        enter(due, "実績値", "16");
        driver.waitUntil("the draft", () -> due.text(0, "状態").startsWith("下書き"));
        submit(driver, due);
        isHandedIn(driver, due);

        RoleStore.change(Role.OFFICE, window, driver);
        GridPage second = only(driver, INBOX, "inbox", "A07b");
        assertThat(second.text(0, "提出された値")).isEqualTo("16人");
        second.select(0, "指標");
        driver.view(INBOX).button("inbox.accept").click();
        nothingWaits(driver);
        isSaved(driver);
    }

    @Test
    void valuesOfEveryKindAreTypedAsPeopleWriteThemAndFoundAgain(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.DEPARTMENT, window, driver);
        GridPage rate = only(driver, ENTRY, "entry", "A01a");
        enter(rate, "分子", "４，０５０，０００");
        enter(rate, "分母", "約555万");
        driver.waitUntil("the quotient", () -> rate.text(0, "実績値").startsWith("約73"));
        GridPage words = only(driver, ENTRY, "entry", "A02a");
        enter(words, "実績値", "導入済み");
        enter(words, "完了時期", "R6.10.1");
        assertThat(words.text(0, "完了時期")).isEqualTo("令和6年10月1日");
        words.select(0, "実績値");
        words.press("DEL");
        assertThat(words.text(0, "実績値")).isNotEqualTo("導入済み");
        assertThat(words.text(0, "完了時期")).isEqualTo("令和6年10月1日");
        enter(words, "実績値", "導入済み");
        GridPage open = only(driver, ENTRY, "entry", "A07b");
        enter(open, "実績値", "未定");
        assertThat(open.text(0, "実績値")).isEqualTo("未確定");
        // The cursor is in the cell still; another click would be the second of a double one.
        open.type("12件");
        open.press("CR");
        assertThat(open.message()).contains("「件」");
        open.press("ESC");
        driver.view(ENTRY).text("grid.search").replace("A03");
        GridPage parts = new GridPage(driver, ENTRY, "entry");
        driver.waitUntil("the value and its parts", () -> parts.rows() == 5);
        for (int row = 0; row < 3; row++) {
            parts.select(row, "実績値");
            parts.type(List.of("184", "110", "80").get(row));
            parts.press("CR");
        }
        parts.select(0, "指標");
        UiText details = driver.view(ENTRY).text("entry.details");
        driver.waitUntil("the doubt about the sum", () -> details.read().contains("190"));
        parts.select(2, "実績値");
        parts.type("74");
        parts.press("CR");
        parts.press("CTRL+S");
        isSaved(driver);

        RoleStore.change(Role.DEPARTMENT, window, driver);
        assertThat(only(driver, ENTRY, "entry", "A01a").text(0, "分母")).isEqualTo("約5,550,000");
        assertThat(only(driver, ENTRY, "entry", "A02a").text(0, "実績値")).isEqualTo("導入済み");
        assertThat(only(driver, ENTRY, "entry", "A07b").text(0, "状態")).startsWith("下書き");
        driver.view(ENTRY).text("grid.search").replace("A03");
        GridPage again = new GridPage(driver, ENTRY, "entry");
        driver.waitUntil("the value and its parts", () -> again.rows() == 5);
        assertThat(again.text(2, "実績値")).startsWith("74");
    }

    @Test
    void manyValuesAreHandedInAtOnceFilteredAcceptedAndRemembered(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.DEPARTMENT, window, driver);
        GridPage words = only(driver, ENTRY, "entry", "A02a");
        enter(words, "実績値", "導入済み");
        GridPage open = only(driver, ENTRY, "entry", "A07b");
        enter(open, "実績値", "15");
        toTheEnd(driver, open);
        enter(open, "備考", "修了した人の数");
        enter(open, "根拠資料", "研修台帳.xlsx");
        UiScope entry = driver.view(ENTRY);
        entry.text("grid.search").replace("そんな指標はない");
        driver.waitUntil("no row", () -> words.rows() == 0);
        entry.combo("entry.period").select("令和6年度");
        entry.combo("entry.period").select("すべて");
        entry.text("grid.search").replace("");
        entry.combo("entry.stage").select("下書き");
        GridPage drafts = new GridPage(driver, ENTRY, "entry");
        driver.waitUntil("both drafts", () -> drafts.rows() == 2);
        entry.button("entry.submitAll").click();
        driver.waitUntil("no more drafts", () -> entry.shows("選んだ期間と状態に当たる値はありません。期間または状態を［すべて］に戻してください。"));
        isSaved(driver);

        RoleStore.change(Role.OFFICE, window, driver);
        UiScope inbox = driver.view(INBOX);
        GridPage waiting = new GridPage(driver, INBOX, "inbox");
        driver.waitUntil("both values", () -> waiting.rows() == 2);
        String other = inbox.combo("inbox.department").items().stream().filter(name -> name.equals("財政課") || name.contains("教育"))
                .findFirst().orElse(inbox.combo("inbox.department").items().getLast());
        inbox.combo("inbox.department").select(other);
        driver.waitUntil("nothing of another department", () -> inbox.shows(NONE));
        inbox.combo("inbox.department").select("すべて");
        driver.waitUntil("some values again", () -> !inbox.shows(NONE));
        assertThat(new GridPage(driver, INBOX, "inbox").rows()).isEqualTo(2);
        inbox.button("inbox.acceptAll").click();
        nothingWaits(driver);
        isSaved(driver);
        inbox.combo("inbox.state").select("受付済み");
        inbox.combo("inbox.year").select("令和6年度（2024年度）");
        GridPage decided = new GridPage(driver, INBOX, "inbox");
        driver.waitUntil("what was accepted", () -> !inbox.shows(NONE) && decided.rows() == 2);

        RoleStore.change(Role.DEPARTMENT, window, driver);
        driver.view(ENTRY).combo("entry.stage").select("すべて");
        GridPage accepted = only(driver, ENTRY, "entry", "A07b");
        toTheEnd(driver, accepted);
        assertThat(accepted.text(0, "備考")).isEqualTo("修了した人の数");
        assertThat(accepted.text(0, "根拠資料")).contains("研修台帳.xlsx");
        UiTable history = driver.view("履歴").table("history.table");
        driver.waitUntil("who decided",
                () -> IntStream.range(0, history.rowCount()).anyMatch(row -> history.cell(row, 1).equals("OFFICE")));
        assertThat(IntStream.range(0, history.rowCount()).mapToObj(row -> history.cell(row, 1))).contains("DEPARTMENT");
    }
}
