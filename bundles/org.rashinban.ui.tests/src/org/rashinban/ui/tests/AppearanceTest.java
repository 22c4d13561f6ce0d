package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Contrast;
import org.rashinban.ui.testing.look.Widgets;
import org.rashinban.ui.theme.Appearance;
import org.rashinban.ui.theme.AppearanceChoice;
import org.rashinban.ui.theme.ThemeColors;

@WorkbenchTest
class AppearanceTest {

    /** WCAG 2.2, criterion 1.4.3, level AA. */
    private static final double READABLE = 4.5;

    @AfterEach
    void followTheSystemAgain(UiDriver driver) {
        choose(driver, Appearance.SYSTEM);
    }

    @ParameterizedTest
    @EnumSource(value = Appearance.class, names = {"LIGHT", "DARK"})
    void whateverIsWrittenInThePaletteIsReadable(Appearance appearance, UiDriver driver) {
        choose(driver, appearance);
        for (String paper : List.of(ThemeColors.PAGE, ThemeColors.CARD)) {
            for (String ink : ThemeColors.FOR_TEXT) {
                double contrast = driver.read(() -> Contrast.between(rgb(ink), rgb(paper)));
                assertThat(contrast).as("%s on %s, %s", ink, paper, appearance).isGreaterThanOrEqualTo(READABLE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Appearance.class, names = {"LIGHT", "DARK"})
    void whateverIsWrittenOnTheStartPageIsReadable(Appearance appearance, UiDriver driver) {
        choose(driver, appearance);
        List<Control> written = driver.read(() -> Widgets.visible(Windows.area(Windows.part("スタートページ").orElseThrow()))
                .filter(Control::isEnabled).filter(control -> !Widgets.texts(control).isEmpty()).toList());
        assertThat(written).hasSizeGreaterThan(8).allSatisfy(control -> {
            double contrast = driver.read(() -> Contrast.between(control.getForeground().getRGB(), control.getBackground().getRGB()));
            assertThat(contrast).as("%s", control).isGreaterThanOrEqualTo(READABLE);
        });
    }

    @ParameterizedTest
    @CsvSource({"ダーク, 35, 39, 44", "ライト, 246, 248, 250"})
    void theMenuChangesTheColoursAtOnce(String choice, int red, int green, int blue, RashinbanWindow window, UiDriver driver) {
        window.menu("表示", "外観", choice);
        assertThat(driver.read(() -> rgb(ThemeColors.PAGE))).isEqualTo(new RGB(red, green, blue));
        assertThat(window.menuEntries("表示", "外観")).filteredOn(UiMenuEntry::selected).extracting(UiMenuEntry::text).containsExactly(choice);
    }

    @Test
    void thePreferencesShowAndChangeTheSameChoice(RashinbanWindow window, UiDriver driver) {
        window.menu("編集", "設定");
        UiScope preferences = window.dialog("設定");
        assertThat(preferences.button("システムに合わせる").selected()).isTrue();

        preferences.button("ダーク").click();
        preferences.button("適用して閉じる").click();

        driver.waitUntil("the dialog to close", () -> Windows.dialogs().isEmpty());
        assertThat(window.menuEntries("表示", "外観")).filteredOn(UiMenuEntry::selected).extracting(UiMenuEntry::text).containsExactly("ダーク");
    }

    private static void choose(UiDriver driver, Appearance appearance) {
        driver.read(() -> {
            try {
                new AppearanceChoice(PlatformUI.getWorkbench()).choose(appearance);
                return appearance;
            } catch (BackingStoreException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static RGB rgb(String color) {
        return ThemeColors.get(color).getRGB();
    }
}
