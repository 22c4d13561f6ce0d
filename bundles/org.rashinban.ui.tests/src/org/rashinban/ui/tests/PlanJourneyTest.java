package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.recent.RecentStore;
import org.rashinban.ui.recent.RecentStores;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;

/** From the start page to a city's plan on screen. */
@WorkbenchTest
class PlanJourneyTest extends StoreJourney {

    private static final String PLAN = "浜松市DX推進計画";

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

        CityStore.waitFor(driver);
        assertThat(driver.view("計画").tree("plan.tree").children()).containsExactly(PLAN);
        assertThat(folder.resolve("store.properties")).exists();
        assertThat(RecentStores.ofWorkspace().list()).extracting(RecentStore::location).containsExactly(folder.toString());
    }

    @Test
    void theKpisOfWhatIsSelectedAreEvaluated(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);

        UiTable kpis = driver.view("指標").table("kpis.table");
        driver.waitUntil("the KPIs of the whole plan", () -> kpis.rowCount() == 33);
        assertThat(driver.view("指標").combo("kpis.year").read()).as("the last year of a plan that has ended").isEqualTo("令和6年度（2024年度）");
        driver.view("指標").combo("kpis.year").select("令和4年度（2022年度）");
        driver.waitUntil("the targets of the first year", () -> kpis.cell(row(kpis, 0, "A03"), 2).equals("累計73窓口"));
        driver.view("指標").combo("kpis.year").select("令和6年度（2024年度）");
        driver.waitUntil("the targets of the last year", () -> kpis.cell(row(kpis, 0, "A03"), 2).equals("累計184窓口"));

        assertThat(kpis.cell(row(kpis, 0, "A06c"), 5)).isEqualTo("◇ 今後設定");

        kpis.select(row(kpis, 0, "A03"));
        driver.waitUntil("all about it", () -> driver.view("指標").text("kpis.details").read().contains("累計184窓口"));
    }

    @Test
    void aWizardThatIsGivenUpAtOnceLeavesNoTrace(RashinbanWindow window, UiDriver driver) throws InterruptedException {
        window.startPage().createFromTemplate().click();
        window.dialog("計画のひな形から作る").button("キャンセル").click();
        driver.waitUntil("the wizard to close", () -> Windows.dialogs().isEmpty());

        Job[] reading = Job.getJobManager().find(null);
        for (Job job : reading) {
            if (job.getName().equals("ひな形を読み込んでいます…")) {
                job.join();
                assertThat(job.getResult().isOK()).isTrue();
            }
        }
        assertThat(driver.dialogs()).isEmpty();
    }

    @Test
    void whatIsNoStoreIsAnsweredByOneSentence(RashinbanWindow window) throws BackingStoreException {
        RecentStores.ofWorkspace().opened(new RecentStore(parent.toString(), "消えたストア"));
        window.startPage().recent("消えたストア").click();

        assertThat(window.dialog("ストアを開けません").captions()).anyMatch(text -> text.contains(parent.toString()));
    }

    private static int row(UiTable table, int column, String text) {
        return IntStream.range(0, table.rowCount()).filter(row -> table.cell(row, column).contains(text)).findFirst().orElseThrow();
    }
}
