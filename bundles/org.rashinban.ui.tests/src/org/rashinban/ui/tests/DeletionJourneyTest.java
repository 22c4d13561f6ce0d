package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Kpi;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** What was deleted, copied or cut: undoing brings everything back, and nothing is there twice. */
@WorkbenchTest
class DeletionJourneyTest extends SampleJourney {

    @Test
    void whatIsDeletedAndSavedComesBackWithItsReportedValues(RashinbanWindow window, UiDriver driver) {
        int values = stored(driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        String[] edition = edition(plan);
        String branch = plan.children(edition).getFirst();
        plan.select(edition[0], edition[1], branch);
        plan.press("DEL");
        save(driver, plan);
        assertThat(stored(driver)).isLessThan(values);
        plan.press("CTRL+Z");
        driver.waitUntil("the branch", () -> plan.children(edition).contains(branch));
        save(driver, plan);

        CityStore.reopen(window, driver);
        assertThat(stored(driver)).isEqualTo(values);
    }

    @Test
    void aCopyHasNoReportedValuesWhateverWasLookedAtBefore(UiDriver driver) {
        driver.read(() -> {
            store().editing().load(kpis());
            return null;
        });
        int loaded = driver.read(DeletionJourneyTest::inMemory);
        int before = driver.read(() -> kpis().size());
        UiTree plan = driver.view("計画").tree("plan.tree");
        String[] edition = edition(plan);
        plan.select(edition[0], edition[1], plan.children(edition).getFirst());
        plan.press("CTRL+C");
        plan.select(edition);
        plan.press("CTRL+V");
        driver.waitUntil("the copied KPIs", () -> driver.read(() -> kpis().size()) > before);
        assertThat(loaded).isPositive();
        assertThat(driver.read(DeletionJourneyTest::inMemory).intValue()).isEqualTo(loaded);
    }

    @Test
    void whatWasCutAndIsGoneIsNotPasted(UiDriver driver) {
        UiTree plan = driver.view("計画").tree("plan.tree");
        String[] edition = edition(plan);
        String from = plan.children(edition).getFirst();
        String to = plan.children(edition).get(1);
        List<String> second = plan.children(edition[0], edition[1], to);
        String strategy = plan.children(edition[0], edition[1], from).getFirst();
        plan.select(edition[0], edition[1], from, strategy);
        plan.press("CTRL+X");
        plan.press("DEL");
        plan.select(edition[0], edition[1], to);
        plan.press("CTRL+V");
        assertThat(plan.children(edition[0], edition[1], to)).isEqualTo(second);
        plan.press("CTRL+Z");
        driver.waitUntil("the strategy", () -> plan.children(edition[0], edition[1], from).getFirst().equals(strategy));
        plan.select(edition[0], edition[1], to);
        plan.press("CTRL+V");
        driver.waitUntil("its new place", () -> plan.children(edition[0], edition[1], to).getLast().equals(strategy));
    }

    /** The way to the edition in force. */
    private static String[] edition(UiTree plan) {
        String title = plan.children().getFirst();
        return new String[] {title, plan.children(title).getFirst()};
    }

    private static void save(UiDriver driver, UiTree plan) {
        plan.press("CTRL+S");
        CityStore.waitForSave(driver);
    }

    /** How many reported values the store holds. */
    private static int stored(UiDriver driver) {
        return driver.read(() -> kpis().stream().mapToInt(kpi -> store().session().programs().values(kpi).size()).sum());
    }

    private static int inMemory() {
        return kpis().stream().mapToInt(kpi -> kpi.getActuals().size()).sum();
    }

    private static List<Kpi> kpis() {
        return Contents.of(store().program(), Kpi.class).toList();
    }

    private static OpenStore store() {
        return CityStore.desk().current().orElseThrow();
    }
}
