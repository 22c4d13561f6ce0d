package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.permission.Role;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.WorkbenchTest;

/** The office closes a year for entry and opens it again; departments are told why they cannot enter anything. */
@WorkbenchTest
class LockJourneyTest extends EntryJourney {

    private static UiScope locks(UiDriver driver) {
        UiScope inbox = driver.view(INBOX);
        driver.waitUntil("the office's rights", () -> inbox.button("inbox.locks").enabled());
        inbox.button("inbox.locks").click();
        return driver.dialog("入力の締切");
    }

    @Test
    void thePlanThatIsLookedAtIsProposedForLocking(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.OFFICE, window, driver);
        CityStore.beginWithGuideline(driver);

        UiScope locks = locks(driver);

        assertThat(locks.combo("lock.plan").items()).first().isEqualTo(CityStore.GUIDELINE);
        assertThat(locks.combo("lock.plan").read()).contains("浜松市");
        locks.close();
    }

    @Test
    void aLockedPeriodIsClosedForEntryUntilTheOfficeUnlocksIt(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.OFFICE, window, driver);
        UiScope locks = locks(driver);
        Reach.assertInDialog("入力の締切", driver);
        locks.text("lock.period").replace("R6");
        locks.text("lock.reason").replace("本部会議に報告済み");
        locks.button("lock.lock").click();
        UiTable list = locks.table("lock.table");
        driver.waitUntil("the lock", () -> list.rowCount() == 1);
        isSaved(driver);
        locks.close();

        RoleStore.change(Role.DEPARTMENT, window, driver);
        GridPage mine = only(driver, ENTRY, "entry", "A07b");
        assertThat(mine.text(0, "状態")).isEqualTo("締切済み");
        enter(mine, "実績値", "15");
        assertThat(mine.text(0, "実績値")).isEmpty();
        assertThat(mine.message()).contains("締め切られています", "本部会議に報告済み");

        RoleStore.change(Role.OFFICE, window, driver);
        UiScope unlocking = locks(driver);
        UiTable locked = unlocking.table("lock.table");
        locked.select(0);
        unlocking.button("lock.unlock").click();
        driver.waitUntil("no lock", () -> locked.rowCount() == 0);
        isSaved(driver);
        unlocking.close();
        RoleStore.change(Role.DEPARTMENT, window, driver);
        assertThat(only(driver, ENTRY, "entry", "A07b").text(0, "状態")).isEqualTo("期限超過");
    }
}
