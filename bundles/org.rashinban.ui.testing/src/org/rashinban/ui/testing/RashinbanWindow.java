package org.rashinban.ui.testing;

import java.util.List;

/** The main window as a page object; the door to all others. */
public final class RashinbanWindow {

    private final UiDriver driver;

    public RashinbanWindow(UiDriver driver) {
        this.driver = driver;
    }

    public UiDriver driver() {
        return driver;
    }

    public String title() {
        return driver.window().title();
    }

    public StartPage startPage() {
        return new StartPage(driver.window());
    }

    public void menu(String... path) {
        driver.menu(path);
    }

    public List<UiMenuEntry> menuEntries(String... path) {
        return driver.menuEntries(path);
    }

    public UiScope dialog(String title) {
        return driver.dialog(title);
    }

    public UiScope view(String title) {
        return driver.view(title);
    }
}
