package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.store.snapshot.Correction;
import org.rashinban.store.snapshot.SnapshotResult;
import org.rashinban.store.snapshot.Snapshots;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** What a state that was reported has settled is altered with a reason only. */
@WorkbenchTest
class CorrectionJourneyTest extends StoreJourney {

    private static final String QUESTION = "訂正の理由";
    private static final String PLAN = "浜松市DX推進計画";
    private static final String RENAMED = "市民サービスの見直し";
    private static final String REASON = "公表資料の誤記";
    private static final LocalDate END_OF_2024 = LocalDate.of(2025, 3, 31);

    private RashinbanWindow window;
    private UiDriver driver;

    @BeforeEach
    void alterWhatIsFrozen(RashinbanWindow shown, UiDriver driving) throws BackingStoreException {
        window = shown;
        driver = driving;
        CityStore.open(parent, window, driver);
        assertThat(snapshots().freeze("令和6年度末", END_OF_2024, "")).isInstanceOf(SnapshotResult.Frozen.class);
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(PLAN, PLAN, plan.children(PLAN, PLAN).getFirst());
        plan.press("F2");
        UiText name = driver.view("計画").text("plan.title");
        name.replace(RENAMED);
        name.press("CR");
        driver.waitUntil("the change", CityStore::isDirty);
        plan.press("CTRL+S");
    }

    private static Snapshots snapshots() {
        return CityStore.desk().current().orElseThrow().session().snapshots();
    }

    private static List<Correction> corrections() {
        return snapshots().corrections(snapshots().list().getFirst());
    }

    @Test
    void theReasonIsAskedForAndKept() {
        UiScope question = window.dialog(QUESTION);
        Reach.assertInDialog("訂正の理由", driver);
        assertThat(question.button("OK").enabled()).as("without a reason").isFalse();
        question.text("save.reason").type(REASON);
        question.button("OK").click();
        CityStore.waitForSave(driver);

        CityStore.reopen(window, driver);
        UiTree again = driver.view("計画").tree("plan.tree");
        assertThat(again.children(PLAN, PLAN)).startsWith(RENAMED);
        assertThat(corrections()).extracting(Correction::reason).containsExactly(REASON);
        again.select(PLAN, PLAN, RENAMED);
        UiScope history = driver.view("履歴");
        driver.waitUntil("the reason in the history", () -> history.shows(REASON));
    }

    @Test
    void withoutAReasonNothingIsSaved() {
        window.dialog(QUESTION).button("キャンセル").click();
        driver.waitUntil("no question any more", () -> driver.dialogs().isEmpty());
        assertThat(driver.read(CityStore::isDirty)).isTrue();
        assertThat(corrections()).isEmpty();
    }
}
