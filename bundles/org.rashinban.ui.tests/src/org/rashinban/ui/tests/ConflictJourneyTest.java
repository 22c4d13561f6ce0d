package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.model.Plan;
import org.rashinban.model.PlanKind;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** Two people change the same thing: the one who saves later decides, and nothing is lost unseen. */
@WorkbenchTest
class ConflictJourneyTest extends StoreJourney {

    private static final String PLAN = "浜松市DX推進計画";

    @Test
    void whoSavesLaterChoosesBetweenBothValues(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        changeElsewhere(driver.read(() -> CityStore.desk().current().orElseThrow()), "ほかの人の計画");
        UiTree plan = rename(driver, "自分の計画");
        plan.press("CTRL+S");
        UiScope dialog = window.dialog("変更の競合");
        Reach.assertInDialog("変更の競合", driver);
        assertThat(dialog.captions()).contains("自分の計画", "ほかの人の計画", PLAN);
        dialog.button("conflict.mine.0").click();
        dialog.button("保存する").click();
        CityStore.waitForSave(driver);

        CityStore.reopen(window, driver);
        assertThat(driver.view("計画").tree("plan.tree").children()).containsExactly("自分の計画");
    }

    @Test
    void theValueInTheStoreCanStand(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        changeElsewhere(driver.read(() -> CityStore.desk().current().orElseThrow()), "ほかの人の計画");
        UiTree plan = rename(driver, "自分の計画");
        plan.press("CTRL+S");
        UiScope dialog = window.dialog("変更の競合");
        dialog.button("保存する").click();
        driver.waitUntil("the other's value", () -> plan.children().contains("ほかの人の計画"));
        CityStore.waitForSave(driver);
    }

    @Test
    void bothValuesAreToldAsPeopleWriteThem(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        changeElsewhere(driver.read(() -> CityStore.desk().current().orElseThrow()), plan -> {
            plan.setAsOf(FiscalPeriod.month(2023, 3));
            plan.setKind(PlanKind.GUIDELINE);
        });
        driver.view("計画").tree("plan.tree").doubleClick(PLAN);
        UiScope editor = driver.view("HAM DX推進計画");
        editor.text("field.asOf").replace("R6.3");
        editor.text("field.asOf").press("CR");
        editor.combo("field.kind").select("戦略");
        editor.text("field.asOf").press("CTRL+S");
        UiScope dialog = window.dialog("変更の競合");
        assertThat(dialog.captions()).contains("令和6年3月", "令和5年3月", "戦略", "指針");
        dialog.button("保存する").click();
        CityStore.waitForSave(driver);
    }

    private static UiTree rename(UiDriver driver, String title) {
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(PLAN);
        plan.press("F2");
        UiText name = driver.view("計画").text("plan.title");
        name.replace(title);
        name.press("CR");
        driver.waitUntil("the new name", () -> plan.children().contains(title));
        return plan;
    }

    private static void changeElsewhere(OpenStore open, String title) {
        changeElsewhere(open, plan -> plan.setTitle(title));
    }

    private static void changeElsewhere(OpenStore open, Consumer<Plan> change) {
        Session other = ((SessionOpening.Opened) open.store().session()).session();
        ProgramState state = other.programs().load();
        change.accept(state.program().getPlans().getFirst());
        assertThat(other.save(state, "")).isInstanceOf(SaveResult.Saved.class);
    }
}
