package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** The plan is changed, the change undone, saved and found again. */
@WorkbenchTest
class EditingJourneyTest extends StoreJourney {

    private static final String TITLE = "市民サービスの見直し";

    @Test
    void aRenamedElementIsSavedAndFoundAgain(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        String[] first = first(plan);
        rename(driver, plan, TITLE, first);

        driver.waitUntil("the new name", () -> plan.children(first[0], first[1]).getFirst().contains(TITLE));
        assertThat(entry(window, "編集", "元に戻す")).contains("変更");
        assertThat(enabled(window, "ファイル", "保存")).isTrue();
        plan.press("CTRL+S");
        CityStore.waitForSave(driver);

        CityStore.reopen(window, driver);
        UiTree again = driver.view("計画").tree("plan.tree");
        assertThat(again.children(first[0], first[1]).getFirst()).contains(TITLE);
    }

    @Test
    void whatIsUndoneIsAsItWas(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        String[] vision = first(plan);
        List<String> before = plan.children(vision);
        plan.select(vision[0], vision[1], vision[2], before.getFirst());
        plan.press("ALT+ARROW_DOWN");
        driver.waitUntil("the move", () -> plan.children(vision).get(1).equals(before.getFirst()));

        plan.press("DEL");
        driver.waitUntil("the deletion", () -> plan.children(vision).size() == before.size() - 1);
        plan.press("CTRL+Z");
        plan.press("CTRL+Z");
        driver.waitUntil("everything as before", () -> plan.children(vision).equals(before));
        assertThat(enabled(window, "ファイル", "保存")).isFalse();
        plan.press("CTRL+Y");
        driver.waitUntil("the move again", () -> plan.children(vision).get(1).equals(before.getFirst()));
    }

    @Test
    void whatIsUnsavedIsDroppedForWhatWasSaved(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        String[] first = first(plan);
        rename(driver, plan, TITLE, first);
        driver.waitUntil("the change", () -> enabled(window, "ファイル", "保存"));

        window.menu("ファイル", "保存時の状態に戻す");
        window.dialog("保存時の状態に戻す").button("OK").click();
        driver.waitUntil("what was saved", () -> plan.children(first[0], first[1]).getFirst().equals(first[2]));
        assertThat(enabled(window, "ファイル", "保存")).isFalse();
    }

    private static void rename(UiDriver driver, UiTree plan, String title, String... path) {
        plan.select(path);
        plan.press("F2");
        UiText name = driver.view("計画").text("plan.title");
        name.replace(title);
        name.press("CR");
    }

    private static String[] first(UiTree plan) {
        String title = plan.children().getFirst();
        String edition = plan.children(title).getFirst();
        return new String[] {title, edition, plan.children(title, edition).getFirst()};
    }

    private static boolean enabled(RashinbanWindow window, String menu, String entry) {
        return window.menuEntries(menu).stream().filter(shown -> shown.text().startsWith(entry)).anyMatch(UiMenuEntry::enabled);
    }

    private static String entry(RashinbanWindow window, String menu, String start) {
        return window.menuEntries(menu).stream().map(UiMenuEntry::text).filter(text -> text.startsWith(start)).findFirst().orElseThrow();
    }
}
