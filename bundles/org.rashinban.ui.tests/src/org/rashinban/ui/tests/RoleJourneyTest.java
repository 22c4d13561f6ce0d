package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.permission.Role;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.access.Credentials;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.ui.recent.RecentStore;
import org.rashinban.ui.recent.RecentStores;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** Whoever signs in sees and changes what the role is for. */
@WorkbenchTest
class RoleJourneyTest {

    private static final String PASSWORD = "Hamamatsu-2024!";
    private static final String PLAN = "浜松市DX推進計画";

    @TempDir
    Path parent;

    @AfterEach
    void clear(UiDriver driver) throws BackingStoreException {
        CityStore.clear(driver);
    }

    @Test
    void theCommitteeReadsAndCannotChange(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        open(window, driver, Role.COMMITTEE);
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
        open(window, driver, Role.DEPARTMENT);
        UiTable kpis = driver.view("指標").table("kpis.table");
        driver.waitUntil("their KPIs", () -> kpis.rowCount() > 0 && kpis.rowCount() < 33);
        UiTree plan = driver.view("計画").tree("plan.tree");
        assertThat(plan.children(PLAN, PLAN).size()).isEqualTo(1);
        assertThat(plan.children(PLAN, PLAN, plan.children(PLAN, PLAN).getFirst()).size()).isLessThan(7);
    }

    private void open(RashinbanWindow window, UiDriver driver, Role role) throws BackingStoreException {
        Path folder = parent.resolve("hamamatsu");
        TemplateReading.Loaded template = (TemplateReading.Loaded) TemplateLibrary.installed().load("hamamatsu");
        try (Store store = ((StoreOpening.Opened) new Stores(Clock.systemUTC()).create(folder, template.program(), "", "office")).store()) {
            Session office = ((SessionOpening.Opened) store.session()).session();
            Department first = Contents.of(template.program(), Department.class)
                    .filter(department -> "デジタル・スマートシティ推進課".equals(department.getName())).findFirst().orElseThrow();
            office.users().add("admin", Role.ADMINISTRATOR, Optional.empty(), PASSWORD);
            Session admin = ((SessionOpening.Opened) store.session(new Credentials("admin", PASSWORD))).session();
            admin.users().add("someone", role, role == Role.DEPARTMENT ? Optional.of(first.getId()) : Optional.empty(), PASSWORD);
        }
        RecentStores.ofWorkspace().opened(new RecentStore(folder.toString(), "浜松市"));
        window.startPage().recent("浜松市").click();
        UiScope dialog = window.dialog("ストアへのサインイン");
        dialog.text("signIn.user").replace("someone");
        dialog.text("signIn.password").replace(PASSWORD);
        dialog.button("サインイン").click();
        driver.waitUntil("the store", () -> CityStore.desk().current().isPresent());
    }
}
