package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** An encrypted store is made on screen, and opens with its passphrase only. */
@WorkbenchTest
class EncryptedStoreJourneyTest extends StoreJourney {

    private static final String WIZARD = "計画のひな形から作る";
    private static final String PASSPHRASE = "市役所の羅針盤;の鍵";

    @BeforeEach
    void atOnce() {
        System.setProperty(RecoveryJourneyTest.SECONDS, "0");
    }

    @AfterEach
    void tidy() {
        System.clearProperty(RecoveryJourneyTest.SECONDS);
    }

    @Test
    void anEncryptedStoreIsMadeAndOpensWithItsPassphraseOnly(RashinbanWindow window, UiDriver driver) throws IOException {
        Path folder = parent.resolve("暗号化");
        window.startPage().createFromTemplate().click();
        UiScope wizard = window.dialog(WIZARD);
        Reach.assertInDialog(WIZARD, driver);
        UiTable templates = wizard.table("create.templates");
        driver.waitUntil("the templates", () -> templates.rowCount() >= 7);
        templates.select(
                IntStream.range(0, templates.rowCount()).filter(row -> templates.cell(row, 0).contains("浜松")).findFirst().orElseThrow());
        wizard.text("create.folder").replace(folder.toString());
        wizard.text("create.passphrase").replace("短い");
        assertThat(wizard.button("完了").enabled()).isFalse();
        assertThat(wizard.captions()).anyMatch(text -> text.contains("8文字以上"));
        wizard.text("create.passphrase").replace(PASSPHRASE);
        assertThat(wizard.captions()).anyMatch(text -> text.contains("一致しません"));
        wizard.text("create.passphraseAgain").replace(PASSPHRASE);
        wizard.button("完了").click();
        CityStore.waitFor(driver, folder);
        CityStore.close(driver);

        assertThat(new Stores(Clock.systemUTC()).open(folder, "違うパスフレーズ"))
                .isInstanceOfSatisfying(StoreOpening.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StoreOpening.Reason.PASSPHRASE));
        window.menu("ファイル", "最近使ったストア", "浜松市のDX推進");
        CityStore.dialog(driver, window, "パスフレーズ").text("store.passphrase").replace("違うパスフレーズ");
        window.dialog("パスフレーズ").button("OK").click();
        driver.waitUntil("that it is asked for again", () -> driver.dialogs().contains("パスフレーズ")
                && window.dialog("パスフレーズ").text("store.passphrase").read().isEmpty());
        window.dialog("パスフレーズ").text("store.passphrase").replace(PASSPHRASE);
        window.dialog("パスフレーズ").button("OK").click();
        CityStore.waitFor(driver, folder);
        assertThat(driver.<Boolean>read(() -> CityStore.desk().current().orElseThrow().store().isEncrypted())).isTrue();
        assertThatWhatIsUnsavedIsHidden(driver);
    }

    /** What is kept outside the folder of the store must not tell what its passphrase hides. */
    private static void assertThatWhatIsUnsavedIsHidden(UiDriver driver) throws IOException {
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(plan.children().getFirst());
        plan.press("F2");
        UiText name = driver.view("計画").text("plan.title");
        name.replace("SECRET");
        name.press("CR");
        driver.waitUntil("the copy of what is unsaved", () -> !RecoveryJourneyTest.kept().isEmpty());
        assertThat(Files.readString(RecoveryJourneyTest.kept().getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain("SECRET")
                .doesNotContain("HAM-");
    }
}
