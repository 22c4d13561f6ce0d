package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Clipping;

/** Runs in a workbench of its own, started in English. */
@WorkbenchTest
class EnglishTextTest {

    @Test
    void theWindowAndItsMenus(RashinbanWindow window) {
        assertThat(window.title()).isEqualTo("Rashinban");
        assertThat(window.menuEntries()).extracting(UiMenuEntry::text).containsExactly("File", "Edit", "View", "Help");
        assertThatNoneIsJapanese(window.menuEntries("File").stream().map(UiMenuEntry::text).toList()).contains("Open a store", "Exit");
    }

    @Test
    void theStartPage(RashinbanWindow window, UiDriver driver) {
        assertThatNoneIsJapanese(window.startPage().captions()).contains("Create from a plan template",
                "Choose a template");
        assertThat(driver.read(() -> Clipping.in(Windows.area(Windows.part("Start page").orElseThrow())))).isEmpty();
    }

    @Test
    void thePreferences(RashinbanWindow window) {
        window.menu("Edit", "Preferences");
        UiScope dialog = window.dialog("Preferences");
        assertThatNoneIsJapanese(dialog.captions()).contains("Same as the system", "Apply and Close");
    }

    @Test
    void theWizard(RashinbanWindow window, UiDriver driver) {
        window.startPage().createFromTemplate().click();
        assertThat(window.dialog("Create from a plan template").captions()).contains("Template", "Elements", "Folder", "Browse", "Finish");
        assertThat(driver.read(() -> Clipping.in(Windows.dialog("Create from a plan template").orElseThrow()))).isEmpty();
    }

    @Test
    void theAboutDialogTellsTheVersions(RashinbanWindow window) {
        window.menu("Help", "About Rashinban");
        assertThat(window.dialog("About Rashinban").captions())
                .anySatisfy(text -> assertThat(text).contains("Rashinban 0.1.0", "Java: " + Runtime.version().feature(), "Build: 2"));
    }

    private static ListAssert<String> assertThatNoneIsJapanese(List<String> texts) {
        return assertThat(texts).isNotEmpty().noneMatch(text -> text.codePoints().anyMatch(EnglishTextTest::japanese));
    }

    private static boolean japanese(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
