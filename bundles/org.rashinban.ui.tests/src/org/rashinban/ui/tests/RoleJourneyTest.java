package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.permission.Role;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiCanvas;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** Whoever signs in sees and changes what the role is for. */
@WorkbenchTest
class RoleJourneyTest extends StoreJourney {

    private static final String PLAN = "浜松市DX推進計画";

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

    @Test
    void theCommitteeChangesNothingInAnyView(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.COMMITTEE, window, driver);
        assertThat(offered(window, "ファイル")).isNotEmpty()
                .noneMatch(entry -> entry.startsWith("時点の凍結") || entry.startsWith("利用者の管理") || entry.startsWith("バックアップの作成"));
        window.menu("表示", "計画と指標");
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(PLAN, PLAN, plan.children(PLAN, PLAN).getFirst());
        plan.press("CTRL+C");
        plan.press("CTRL+V");
        plan.press("CTRL+X");

        GridPage grid = RegisterJourney.register(driver, "施策・要素", "elements");
        String title = grid.text(0, "名称");
        grid.select(0, "名称");
        grid.type("書き換え");
        grid.press("CR");
        assertThat(grid.text(0, "名称")).isEqualTo(title);
        grid.press("ESC");
        grid.copied("書き換え");
        grid.press("CTRL+V");
        grid.press("DEL");
        assertThat(grid.text(0, "名称")).isEqualTo(title);
        assertThat(grid.message()).isNotBlank();
        for (String button : List.of("register.add", "register.duplicate", "register.delete")) {
            assertThat(RegisterJourney.view(driver).button(button).enabled()).as(button).isFalse();
        }
        assertThat(driver.view("関係表").button("matrix.add").enabled()).isFalse();
        assertThat(driver.view("ロードマップ").button("roadmap.keep").enabled()).isFalse();
        UiCanvas roadmap = driver.view("ロードマップ").canvas("roadmap.canvas");
        roadmap.press("ARROW_DOWN");
        roadmap.press("CTRL+ARROW_RIGHT");
        assertThat(driver.view("点検").button("problems.fix").enabled()).isFalse();
        assertThat(driver.view("履歴").button("history.restore").enabled()).isFalse();
        assertThat(driver.dialogs()).isEmpty();
        assertThat(driver.read(() -> CityStore.desk().current().orElseThrow().editing().isDirty())).as("something changed").isFalse();
    }

    @Test
    void aDepartmentOpensNothingOfOthers(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.DEPARTMENT, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        String vision = plan.children(PLAN, PLAN).getFirst();
        String pillar = plan.children(PLAN, PLAN, vision).getFirst();
        String measure = plan.children(PLAN, PLAN, vision, pillar).getFirst();
        for (String[] path : new String[][] {{PLAN}, {PLAN, PLAN}}) {
            plan.doubleClick(path);
        }
        assertThat(driver.read(RoleJourneyTest::editors)).as("in them one comes to what others own").isEmpty();
        plan.doubleClick(PLAN, PLAN, vision, pillar, measure);
        driver.waitUntil("their own", () -> driver.read(RoleJourneyTest::editors).size() == 1);
    }

    private static List<String> editors() {
        return Stream.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getEditorReferences())
                .map(IEditorReference::getPartName).toList();
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
