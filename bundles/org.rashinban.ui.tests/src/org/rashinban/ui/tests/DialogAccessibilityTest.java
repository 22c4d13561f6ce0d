package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.permission.Role;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Element;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;

/** Dialogs that no journey has to go through are named and reached by Tab, too; the others are walked where they come up. */
@WorkbenchTest
class DialogAccessibilityTest extends StoreJourney {

    @AfterEach
    void tidy(UiDriver driver) {
        driver.dialogs().reversed().forEach(title -> driver.dialog(title).close());
    }

    @Test
    void thePreferences(RashinbanWindow window, UiDriver driver) {
        window.menu("編集", "設定");
        assertReached("設定", driver);
    }

    @Test
    void bothPagesOfTheReports(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        driver.press("CTRL+SHIFT+R");
        assertReached("帳票の出力", driver);
        window.dialog("帳票の出力").button("次へ >").click();
        assertReached("帳票の出力", driver);
    }

    @Test
    void theQuestionWhoIsThere(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.ask(window);
        CityStore.dialog(driver, window, "ストアへのサインイン");
        assertReached("ストアへのサインイン", driver);
        assertThat(Role.values()).isNotEmpty();
    }

    @Test
    void theDayOfADashboard(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        window.menu("表示", "ダッシュボード");
        UiScope board = driver.view("ダッシュボード");
        board.combo("board.state").select("基準日を指定…");
        assertReached("基準日の指定", driver);
        driver.dialog("基準日の指定").close();
        window.menu("表示", "計画と指標");
    }

    @Test
    void theChoiceOfAnObject(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        String title = driver.read(() -> {
            Editors.open(Windows.workbench().getActivePage(),
                    Contents.of(CityStore.desk().current().orElseThrow().program(), Element.class).findFirst().orElseThrow());
            return Windows.workbench().getActivePage().getActiveEditor().getTitle();
        });
        driver.view(title).button("field.level.choose").click();
        driver.waitUntil("the choice", () -> !driver.dialogs().isEmpty());
        assertReached(driver.dialogs().getLast(), driver);
    }

    private static void assertReached(String title, UiDriver driver) {
        Reach.assertInDialog(title, driver);
        assertThat(driver.dialogs()).contains(title);
    }
}
