package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.recent.RecentStores;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** Whoever leaves a store with unsaved changes is asked what is to become of them. */
@WorkbenchTest
class LeavingJourneyTest extends StoreJourney {

    private static final String QUESTION = "保存していない変更";
    private static final String PLAN = "浜松市DX推進計画";
    private static final String RENAMED = "市民サービスの見直し";

    private RashinbanWindow window;
    private UiDriver driver;
    private Path first;
    private Path second;

    @BeforeEach
    void changeSomething(RashinbanWindow shown, UiDriver driving) throws BackingStoreException {
        window = shown;
        driver = driving;
        second = CityStore.placed(parent, "sample");
        CityStore.remember(second, "別の市");
        CityStore.open(parent, window, driver);
        first = parent.resolve("hamamatsu");
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(PLAN, PLAN, plan.children(PLAN, PLAN).getFirst());
        plan.press("F2");
        UiText name = driver.view("計画").text("plan.title");
        name.replace(RENAMED);
        name.press("CR");
        driver.waitUntil("the change", CityStore::isDirty);
    }

    private void open(Path folder) {
        // The store that is put away is closed first.
        driver.waitUntil("the recent stores", () -> window.menuEntries("ファイル", "最近使ったストア").stream().allMatch(UiMenuEntry::enabled));
        window.menu("ファイル", "最近使ったストア", RecentStores.ofWorkspace().list().stream()
                .filter(store -> store.location().equals(folder.toString())).findFirst().orElseThrow().name());
    }

    private void waitFor(Path folder) {
        CityStore.waitFor(driver, folder);
    }

    private String firstElement() {
        UiTree plan = driver.view("計画").tree("plan.tree");
        driver.waitUntil("the plan", () -> plan.children().contains(PLAN));
        return plan.children(PLAN, PLAN).getFirst();
    }

    @Test
    void whatIsGivenUpIsGone() {
        open(second);
        window.dialog(QUESTION).button("保存しない").click();
        waitFor(second);
        open(first);
        waitFor(first);
        assertThat(firstElement()).isNotEqualTo(RENAMED);
    }

    @Test
    void whatIsKeptIsFoundAgain() {
        open(second);
        UiScope question = window.dialog(QUESTION);
        Reach.assertInDialog(QUESTION, driver);
        assertThat(question.captions()).anyMatch(text -> text.contains("保存していない変更があります。保存しますか？"));
        question.button("保存する").click();
        waitFor(second);
        open(first);
        waitFor(first);
        assertThat(firstElement()).isEqualTo(RENAMED);
    }

    @Test
    void whoThinksBetterOfItStaysWithTheChange() {
        open(second);
        window.dialog(QUESTION).button("キャンセル").click();
        driver.waitUntil("no question any more", () -> driver.dialogs().isEmpty());
        assertThat(driver.read(() -> CityStore.desk().current().orElseThrow().store().folder())).isEqualTo(first);
        assertThat(firstElement()).isEqualTo(RENAMED);
        assertThat(driver.read(CityStore::isDirty)).isTrue();
    }

    @Test
    void theWindowAsksBeforeItClosesToo() {
        driver.window().close();
        driver.waitUntil("the question", () -> !driver.dialogs().isEmpty());
        assertThat(driver.dialogs()).containsExactly(QUESTION);
        window.dialog(QUESTION).button("キャンセル").click();
        driver.waitUntil("no question any more", () -> driver.dialogs().isEmpty());
        assertThat(firstElement()).isEqualTo(RENAMED);
        assertThat(driver.read(CityStore::isDirty)).isTrue();
    }
}
