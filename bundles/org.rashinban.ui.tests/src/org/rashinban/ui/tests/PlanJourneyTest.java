package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.ui.recent.RecentStore;
import org.rashinban.ui.recent.RecentStores;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.WorkbenchTest;

/** From the start page to a city's plan on screen. */
@WorkbenchTest
class PlanJourneyTest {

    private static final String PLAN = "浜松市DX推進計画";

    private static final int STORE_ATTEMPTS = 300;

    @TempDir
    Path parent;

    @AfterEach
    void clear(UiDriver driver) throws BackingStoreException {
        driver.read(() -> {
            PlatformUI.getWorkbench().getService(StoreDesk.class).clear();
            return null;
        });
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.rashinban.ui");
        preferences.remove("recentStores");
        preferences.flush();
    }

    @Test
    void aStoreIsCreatedFromATemplate(RashinbanWindow window, UiDriver driver) {
        Path folder = parent.resolve("浜松");
        window.startPage().createFromTemplate().click();
        UiScope wizard = window.dialog("計画のひな形から作る");
        UiTable templates = wizard.table("create.templates");
        driver.waitUntil("the templates", () -> templates.rowCount() >= 7);
        assertThat(wizard.button("完了").enabled()).isFalse();
        templates.select(row(templates, 0, "浜松"));
        wizard.text("create.folder").type(folder.toString());
        wizard.button("完了").click();

        waitForTheStore(driver);
        assertThat(driver.view("計画").tree("plan.tree").children()).containsExactly(PLAN);
        assertThat(folder.resolve("store.properties")).exists();
        assertThat(RecentStores.ofWorkspace().list()).extracting(RecentStore::location).containsExactly(folder.toString());
    }

    @Test
    void theKpisOfWhatIsSelectedAreEvaluated(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RecentStores.ofWorkspace().opened(new RecentStore(hamamatsu().toString(), "浜松市"));
        window.startPage().recent("浜松市").click();
        waitForTheStore(driver);

        UiTable kpis = driver.view("指標").table("kpis.table");
        driver.waitUntil("the KPIs of the whole plan", () -> kpis.rowCount() == 33);
        driver.view("指標").combo("kpis.year").select("令和6年度（2024年度）");
        driver.waitUntil("the targets of the year", () -> kpis.cell(row(kpis, 0, "A03"), 2).equals("累計184窓口"));

        assertThat(kpis.cell(row(kpis, 0, "A06c"), 5)).isEqualTo("－ 今後設定");
    }

    @Test
    void whatIsNoStoreIsAnsweredByOneSentence(RashinbanWindow window) throws BackingStoreException {
        RecentStores.ofWorkspace().opened(new RecentStore(parent.toString(), "消えたストア"));
        window.startPage().recent("消えたストア").click();

        assertThat(window.dialog("ストアを開けません").captions()).anyMatch(text -> text.contains(parent.toString()));
    }

    /** A new database takes its time on a busy machine, longer than anything else that a test waits for. */
    private static void waitForTheStore(UiDriver driver) {
        for (int attempt = 0; attempt < STORE_ATTEMPTS && !isOpen(driver); attempt++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(isOpen(driver)).as("a store is open").isTrue();
    }

    private static boolean isOpen(UiDriver driver) {
        return driver.read(() -> PlatformUI.getWorkbench().getService(StoreDesk.class).current().isPresent());
    }

    private static int row(UiTable table, int column, String text) {
        return IntStream.range(0, table.rowCount()).filter(row -> table.cell(row, column).contains(text)).findFirst().orElseThrow();
    }

    private Path hamamatsu() {
        Path folder = parent.resolve("hamamatsu");
        TemplateReading.Loaded template = (TemplateReading.Loaded) TemplateLibrary.installed().load("hamamatsu");
        StoreOpening opening = new Stores(Clock.systemUTC()).create(folder, template.program(), "", "office");
        ((StoreOpening.Opened) opening).store().close();
        assertThat(Files.exists(folder)).isTrue();
        return folder;
    }
}
