package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.permission.Role;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.access.Credentials;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.WorkbenchTest;

/** The administrator keeps the users of a store on screen. */
@WorkbenchTest
class UsersJourneyTest extends StoreJourney {

    private static final String TITLE = "利用者の管理";
    private static final String PASSWORD = "合言葉は十文字以上です";

    private static UiScope open(RashinbanWindow window) {
        window.menu("ファイル", TITLE);
        return window.dialog(TITLE);
    }

    private static List<String> names(UiTable users) {
        return IntStream.range(0, users.rowCount()).mapToObj(row -> users.cell(row, 0)).toList();
    }

    private static void choose(UiTable users, String name) {
        users.select(names(users).indexOf(name));
    }

    private static void says(UiDriver driver, UiScope dialog, String text) {
        driver.waitUntil(text, () -> dialog.captions().stream().anyMatch(caption -> caption.contains(text)));
    }

    @Test
    void aUserIsAddedGivenAnotherRoleAndPasswordAndRemoved(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.ADMINISTRATOR, window, driver);
        UiScope dialog = open(window);
        Reach.assertInDialog(TITLE, driver);
        UiTable users = dialog.table("users.table");
        assertThat(names(users)).containsExactly("ADMINISTRATOR", "COMMITTEE", "DEPARTMENT", "OFFICE");

        dialog.button("users.add").click();
        UiScope added = window.dialog("利用者の追加");
        Reach.assertInDialog("利用者の追加", driver);
        added.text("user.name").replace("浜名");
        added.combo("user.role").select("所管課");
        assertThat(added.button("OK").enabled()).isFalse();
        added.combo("user.department").select("DSC デジタル・スマートシティ推進課");
        added.text("user.password").replace("短い");
        added.text("user.repeated").replace("短い");
        added.button("OK").click();
        says(driver, added, "10文字以上");
        added.text("user.password").replace(PASSWORD);
        assertThat(added.button("OK").enabled()).isFalse();
        says(driver, added, "一致しません");
        added.text("user.repeated").replace(PASSWORD);
        added.button("OK").click();
        says(driver, dialog, "浜名を登録しました");
        choose(users, "浜名");
        assertThat(users.cell(names(users).indexOf("浜名"), 2)).isEqualTo("DSC デジタル・スマートシティ推進課");

        dialog.button("users.assign").click();
        UiScope assigned = window.dialog("役割と所属の変更");
        Reach.assertInDialog("役割と所属の変更", driver);
        assigned.combo("user.role").select("委員会");
        assertThat(assigned.combo("user.department").enabled()).isFalse();
        assigned.button("OK").click();
        says(driver, dialog, "変更しました");
        assertThat(users.cell(names(users).indexOf("浜名"), 1)).isEqualTo("委員会");

        dialog.button("users.password").click();
        UiScope secured = window.dialog("パスワードの再設定");
        Reach.assertInDialog("パスワードの再設定", driver);
        secured.text("user.password").replace(PASSWORD + "二");
        secured.text("user.repeated").replace(PASSWORD + "二");
        secured.button("OK").click();
        says(driver, dialog, "再設定しました");

        dialog.button("users.remove").click();
        window.dialog("利用者の削除").button("OK").click();
        says(driver, dialog, "浜名を削除しました");
        assertThat(names(users)).doesNotContain("浜名");
        dialog.close();
    }

    @Test
    void theLastAdministratorStaysAndWhoWasLockedOutIsLetIn(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        lockOut(Role.OFFICE.name());
        RoleStore.signIn(Role.ADMINISTRATOR, window, driver);
        UiScope dialog = open(window);
        UiTable users = dialog.table("users.table");
        choose(users, Role.ADMINISTRATOR.name());
        dialog.button("users.remove").click();
        window.dialog("利用者の削除").button("OK").click();
        says(driver, dialog, "最後の管理者");
        assertThat(names(users)).contains(Role.ADMINISTRATOR.name());

        int office = names(users).indexOf(Role.OFFICE.name());
        assertThat(users.cell(office, 4)).contains("停止中");
        users.select(office);
        dialog.button("users.unlock").click();
        says(driver, dialog, "停止を解除しました");
        assertThat(users.cell(office, 4)).isEmpty();
        dialog.close();
    }

    @Test
    void whoIsLockedOutByHandComesInOnlyWhenLetIn(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.ADMINISTRATOR, window, driver);
        UiScope dialog = open(window);
        UiTable users = dialog.table("users.table");
        choose(users, Role.OFFICE.name());
        dialog.button("users.lock").click();
        window.dialog("利用の停止").button("OK").click();
        says(driver, dialog, "利用を停止しました");
        int office = names(users).indexOf(Role.OFFICE.name());
        assertThat(users.cell(office, 4)).isEqualTo("管理者が停止中");
        choose(users, Role.ADMINISTRATOR.name());
        dialog.button("users.lock").click();
        window.dialog("利用の停止").button("OK").click();
        says(driver, dialog, "自分の利用は停止できません");
        choose(users, Role.OFFICE.name());
        dialog.button("users.unlock").click();
        says(driver, dialog, "停止を解除しました");
        assertThat(users.cell(office, 4)).isEmpty();
        dialog.close();
        RoleStore.change(Role.OFFICE, window, driver);
        assertThat(driver.read(() -> CityStore.desk().current().orElseThrow().session().actor().role())).isEqualTo(Role.OFFICE);
    }

    private void lockOut(String user) {
        try (Store store = ((StoreOpening.Opened) new Stores(Clock.systemUTC()).open(parent.resolve("hamamatsu"), "")).store()) {
            IntStream.range(0, 5).forEach(attempt -> store.session(new Credentials(user, "違うパスワードです" + attempt)));
        }
    }

    @Test
    void whoeverIsNotTheAdministratorIsNotOfferedThem(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.OFFICE, window, driver);
        assertThat(offered(window)).doesNotContain(TITLE).contains("時点の凍結");
        RoleStore.change(Role.COMMITTEE, window, driver);
        assertThat(offered(window)).doesNotContain(TITLE, "時点の凍結");
        RoleStore.change(Role.ADMINISTRATOR, window, driver);
        assertThat(offered(window)).contains(TITLE, "時点の凍結");
    }

    private static List<String> offered(RashinbanWindow window) {
        return window.menuEntries("ファイル").stream().filter(UiMenuEntry::enabled).map(UiMenuEntry::text).toList();
    }

    @Test
    void withTheFirstUserEverybodySignsIn(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope dialog = open(window);
        says(driver, dialog, "誰でもこのストアを開けます");
        dialog.button("users.add").click();
        UiScope added = window.dialog("利用者の追加");
        added.text("user.name").replace("管理");
        added.text("user.password").replace(PASSWORD);
        added.text("user.repeated").replace(PASSWORD);
        added.button("OK").click();
        says(driver, dialog, "管理を登録しました");
        dialog.close();
        window.dialog(TITLE).button("OK").click();
        UiScope signIn = CityStore.dialog(driver, window, "ストアへのサインイン");
        signIn.text("signIn.user").replace("管理");
        signIn.text("signIn.password").replace(PASSWORD);
        signIn.button("サインイン").click();
        CityStore.waitFor(driver);
        assertThat(driver.read(() -> CityStore.desk().current().orElseThrow().session().actor().name())).isEqualTo("管理");
    }
}
