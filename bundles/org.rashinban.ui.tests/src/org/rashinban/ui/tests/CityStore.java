package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.model.Edition;
import org.rashinban.model.Plan;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.ui.recent.RecentStore;
import org.rashinban.ui.recent.RecentStores;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;

/** A store with a city's plan for tests to look at. */
final class CityStore {

    private static final int ATTEMPTS = 300;
    private static final String PLAN = "org.rashinban.ui.perspective.plan";

    static final String GUIDELINE = "行政デジタル化推進指針";

    /** Stores by template, made once and copied for every journey. */
    private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

    private CityStore() {
    }

    /** Makes a store of Hamamatsu's plan below a folder and opens it from the start page. */
    static void open(Path parent, RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        open(parent, "hamamatsu", window, driver);
    }

    /** The same of another template. */
    static void open(Path parent, String id, RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        remember(placed(parent, id), "ある市");
        window.startPage().recent("ある市").click();
        waitFor(driver);
    }

    /** Puts a plan without years and indicators before the others of the open store. */
    static void beginWithGuideline(UiDriver driver) {
        driver.read(() -> {
            Plan guideline = RashinbanFactory.eINSTANCE.createPlan();
            guideline.setId(UUID.randomUUID().toString());
            guideline.setTitle(GUIDELINE);
            Edition edition = RashinbanFactory.eINSTANCE.createEdition();
            edition.setId(UUID.randomUUID().toString());
            guideline.getEditions().add(edition);
            desk().current().orElseThrow().program().getPlans().addFirst(guideline);
            return guideline;
        });
    }

    /** Makes the store without opening it. */
    static Path placed(Path parent, String id) {
        Path folder = parent.resolve(id);
        copy(MADE.computeIfAbsent(id, CityStore::make), folder);
        return folder;
    }

    /** Puts a store among the recent ones of the start page. */
    static void remember(Path folder, String name) throws BackingStoreException {
        RecentStores.ofWorkspace().opened(new RecentStore(folder.toString(), name));
    }

    private static Path make(String id) {
        try {
            Path folder = Files.createTempDirectory("rashinban-journeys").resolve(id);
            TemplateReading.Loaded template = (TemplateReading.Loaded) TemplateLibrary.installed().load(id);
            StoreOpening opening = new Stores(Clock.systemUTC()).create(folder, template.program(), "", "office");
            ((StoreOpening.Opened) opening).store().close();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder.getParent())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the store, whatever is unsaved in it, and opens it anew from the menu. */
    static void reopen(RashinbanWindow window, UiDriver driver) {
        close(driver);
        window.menu("ファイル", "最近使ったストア", RecentStores.ofWorkspace().list().getFirst().name());
        waitFor(driver);
    }

    /** A new database takes its time on a busy machine, longer than anything else that a test waits for. */
    static void waitFor(UiDriver driver) {
        waitFor(driver, PLAN);
    }

    /** The same, and that the perspective is shown in which a role begins. */
    static void waitFor(UiDriver driver, String perspective) {
        for (int attempt = 0; attempt < ATTEMPTS && !isOpen(driver, perspective); attempt++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(isOpen(driver, perspective)).as("a store is open").isTrue();
    }

    /** The same, until it is this store. */
    static void waitFor(UiDriver driver, Path folder) {
        for (int attempt = 0; attempt < ATTEMPTS && !isOpen(driver, folder); attempt++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(isOpen(driver, folder)).as("the store " + folder + " is open").isTrue();
    }

    private static boolean isOpen(UiDriver driver, Path folder) {
        return driver.read(() -> desk().current().filter(open -> open.store().folder().equals(folder)).isPresent());
    }

    static boolean isDirty() {
        return desk().isDirty();
    }

    /** Until all is saved: the commands are greyed already while a save goes on. */
    static void waitForSave(UiDriver driver) {
        driver.waitUntil("the save", () -> !isDirty());
    }

    /** A dialog before which a store has to be opened. */
    static UiScope dialog(UiDriver driver, RashinbanWindow window, String title) {
        for (int attempt = 0; attempt < ATTEMPTS && !driver.dialogs().contains(title); attempt++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return window.dialog(title);
    }

    /** The store lies on the desk before its perspective is shown, which may bring another view to the top once more. */
    private static boolean isOpen(UiDriver driver, String perspective) {
        return driver.read(() -> desk().current().isPresent()
                && PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getPerspective().getId().equals(perspective));
    }

    /** Takes the store off the desk and out of the recent ones. */
    static void clear(UiDriver driver) throws BackingStoreException {
        close(driver);
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.rashinban.ui");
        preferences.remove("recentStores");
        preferences.flush();
    }

    static StoreDesk desk() {
        return PlatformUI.getWorkbench().getService(StoreDesk.class);
    }

    static void close(UiDriver driver) {
        driver.read(() -> {
            desk().clear();
            return null;
        });
    }
}
