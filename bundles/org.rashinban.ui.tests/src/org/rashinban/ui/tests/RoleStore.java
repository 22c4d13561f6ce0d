package org.rashinban.ui.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.permission.Role;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Program;
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

/** Hamamatsu's plan in a store in which everybody signs in; the users are called as their roles. */
final class RoleStore {

    private static final String PASSWORD = "Hamamatsu-2024!";
    private static final String NAME = "浜松市";
    private static final String DEPARTMENT = "デジタル・スマートシティ推進課";

    private RoleStore() {
    }

    static void create(Path parent) throws BackingStoreException {
        Path folder = parent.resolve("hamamatsu");
        TemplateReading.Loaded template = (TemplateReading.Loaded) TemplateLibrary.installed().load("hamamatsu");
        try (Store store = ((StoreOpening.Opened) new Stores(Clock.systemUTC()).create(folder, template.program(), "", "office")).store()) {
            Session first = ((SessionOpening.Opened) store.session()).session();
            first.users().add(Role.ADMINISTRATOR.name(), Role.ADMINISTRATOR, Optional.empty(), PASSWORD);
            Session admin = ((SessionOpening.Opened) store.session(new Credentials(Role.ADMINISTRATOR.name(), PASSWORD))).session();
            admin.users().add(Role.OFFICE.name(), Role.OFFICE, Optional.empty(), PASSWORD);
            admin.users().add(Role.COMMITTEE.name(), Role.COMMITTEE, Optional.empty(), PASSWORD);
            admin.users().add(Role.DEPARTMENT.name(), Role.DEPARTMENT, Optional.of(department(template.program()).getId()), PASSWORD);
        }
        RecentStores.ofWorkspace().opened(new RecentStore(folder.toString(), NAME));
    }

    private static Department department(Program program) {
        return Contents.of(program, Department.class).filter(department -> DEPARTMENT.equals(department.getName())).findFirst()
                .orElseThrow();
    }

    /** From the start page. */
    static void signIn(Role role, RashinbanWindow window, UiDriver driver) {
        ask(window);
        signedIn(role, window, driver);
    }

    /** Begins to open the store, so that it asks who is there. */
    static void ask(RashinbanWindow window) {
        window.startPage().recent(NAME).click();
    }

    /** Whoever was there leaves; somebody else comes. */
    static void change(Role role, RashinbanWindow window, UiDriver driver) {
        CityStore.close(driver);
        window.menu("ファイル", "最近使ったストア", RecentStores.ofWorkspace().list().getFirst().name());
        signedIn(role, window, driver);
    }

    private static void signedIn(Role role, RashinbanWindow window, UiDriver driver) {
        UiScope dialog = CityStore.dialog(driver, window, "ストアへのサインイン");
        dialog.text("signIn.user").replace(role.name());
        dialog.text("signIn.password").replace(PASSWORD);
        dialog.button("サインイン").click();
        CityStore.waitFor(driver, switch (role) {
            case DEPARTMENT -> "org.rashinban.ui.perspective.department";
            case COMMITTEE -> "org.rashinban.ui.perspective.dashboard";
            case ADMINISTRATOR, OFFICE -> "org.rashinban.ui.perspective.plan";
        });
    }
}
