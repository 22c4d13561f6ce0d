package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.permission.Role;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** Whoever signs in sees and changes what the role is for. */
@WorkbenchTest
class RoleJourneyTest {

    private static final String PLAN = "浜松市DX推進計画";

    @TempDir
    Path parent;

    @AfterEach
    void clear(UiDriver driver) throws BackingStoreException {
        CityStore.clear(driver);
    }

    @Test
    void theCommitteeReadsAndCannotChange(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.COMMITTEE, window, driver);
        window.menu("表示", "計画と指標");
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(PLAN);
        plan.press("F2");
        plan.press("DEL");
        assertThat(plan.children()).containsExactly(PLAN);
        plan.doubleClick(PLAN);
        UiScope editor = driver.view("HAM DX推進計画");
        editor.text("field.shortTitle").replace("書き換え");
        editor.text("field.shortTitle").press("CR");
        assertThat(editor.text("field.shortTitle").read()).isEqualTo("DX推進計画");
        assertThat(editor.button("members.editions.add").enabled()).isFalse();
    }

    @Test
    void aDepartmentSeesWhatIsTheirs(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.DEPARTMENT, window, driver);
        assertThat(offered(window, "表示")).doesNotContain("計画と指標", "ダッシュボード").contains("自分のKPI");
        assertThat(offered(window, "ファイル")).doesNotContain("帳票の出力");
        assertThat(driver.read(RoleJourneyTest::views)).contains("自分のKPI", "指標", "計画").doesNotContain("台帳", "図表", "ダッシュボード", "検索");
        UiTable kpis = driver.view("指標").table("kpis.table");
        driver.waitUntil("their KPIs", () -> kpis.rowCount() > 0 && kpis.rowCount() < 33);
        UiTree plan = driver.view("計画").tree("plan.tree");
        assertThat(plan.children(PLAN, PLAN).size()).isEqualTo(1);
        assertThat(plan.children(PLAN, PLAN, plan.children(PLAN, PLAN).getFirst()).size()).isLessThan(7);
    }

    /** As far as the window shows or offers them. */
    private static List<String> views() {
        return Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).filter(view -> !WorkbenchActivityHelper.filterItem(view))
                .map(IViewDescriptor::getLabel).toList();
    }

    private static List<String> offered(RashinbanWindow window, String menu) {
        return window.menuEntries(menu).stream().filter(UiMenuEntry::enabled).map(UiMenuEntry::text).toList();
    }
}
