package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.charts.theme.Palette;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Contrast;
import org.rashinban.ui.testing.look.Legibility;
import org.rashinban.ui.testing.look.Widgets;
import org.rashinban.ui.theme.Appearance;
import org.rashinban.ui.theme.AppearanceChoice;
import org.rashinban.ui.theme.LetterChoice;
import org.rashinban.ui.theme.LetterSize;
import org.rashinban.ui.theme.Letters;
import org.rashinban.ui.theme.PaletteChoice;
import org.rashinban.ui.theme.ThemeColors;

@WorkbenchTest
class AppearanceTest {

    private static final RGB LIGHT_PAGE = new RGB(246, 248, 250);
    private static final RGB DARK_PAGE = new RGB(35, 39, 44);

    @AfterEach
    void followTheSystemAgain(UiDriver driver) throws BackingStoreException {
        CityStore.clear(driver);
        Themes.choose(driver, Appearance.SYSTEM);
        new PaletteChoice().choose(Palette.BLUE_TO_RED);
        new LetterChoice().choose(Letters.OF_SYSTEM);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, BLUE_TO_RED", "LIGHT, TRAFFIC_LIGHT", "LIGHT, GREEN_TO_VIOLET", "DARK, BLUE_TO_RED", "DARK, TRAFFIC_LIGHT",
        "DARK, GREEN_TO_VIOLET"})
    void whateverIsWrittenInThePaletteIsReadable(Appearance appearance, Palette palette, UiDriver driver) throws BackingStoreException {
        Themes.choose(driver, appearance);
        new PaletteChoice().choose(palette);
        for (String paper : List.of(ThemeColors.PAGE, ThemeColors.CARD)) {
            for (String ink : ThemeColors.FOR_TEXT) {
                double contrast = driver.read(() -> Contrast.between(rgb(ink), rgb(paper)));
                assertThat(contrast).as("%s on %s, %s", ink, paper, appearance).isGreaterThanOrEqualTo(Legibility.READABLE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Appearance.class, names = {"LIGHT", "DARK"})
    void whateverIsWrittenOnTheStartPageIsReadable(Appearance appearance, UiDriver driver) {
        Themes.choose(driver, appearance);
        assertThat(pale(driver, "スタートページ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Appearance.class, names = {"LIGHT", "DARK"})
    void whateverIsWrittenInTheWizardIsReadable(Appearance appearance, RashinbanWindow window, UiDriver driver) {
        Themes.choose(driver, appearance);
        window.startPage().createFromTemplate().click();
        UiScope wizard = window.dialog("計画のひな形から作る");
        driver.waitUntil("the templates", () -> wizard.table("create.templates").rowCount() >= 7);
        assertThat(driver.read(() -> Legibility.paleIn(Windows.dialog("計画のひな形から作る").orElseThrow()))).isEmpty();
    }

    @Test
    void whateverIsWrittenOfAPlanIsReadable(@TempDir Path folder, RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(folder, window, driver);
        driver.waitUntil("the KPIs", () -> driver.view("指標").table("kpis.table").rowCount() == 33);
        for (Appearance appearance : List.of(Appearance.DARK, Appearance.LIGHT)) {
            Themes.choose(driver, appearance);
            assertThat(pale(driver, "計画")).as("%s", appearance).isEmpty();
            assertThat(pale(driver, "指標")).as("%s", appearance).isEmpty();
        }
    }

    /** GTK fades from one colour to the next, so that right after a change the old one is still seen. */
    private static List<String> pale(UiDriver driver, String view) {
        List<String> pale = List.of("not looked yet");
        for (int attempt = 0; attempt < 150 && !pale.isEmpty(); attempt++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            pale = driver.read(() -> Legibility.paleIn(Windows.area(Windows.part(view).orElseThrow())));
        }
        return pale;
    }

    @Test
    void theSystemIsFollowedWhileNothingElseIsChosen(UiDriver driver) {
        boolean[] dark = {false};
        AppearanceChoice choice = driver.read(() -> new AppearanceChoice(PlatformUI.getWorkbench(), () -> dark[0]));
        Themes.choose(driver, Appearance.SYSTEM);
        for (boolean now : new boolean[] {true, false}) {
            dark[0] = now;
            follow(driver, choice);
            assertThat(driver.read(() -> rgb(ThemeColors.PAGE))).isEqualTo(now ? DARK_PAGE : LIGHT_PAGE);
        }
    }

    @Test
    void aChoiceStaysWhateverTheSystemDoes(UiDriver driver) {
        Themes.choose(driver, Appearance.LIGHT);
        follow(driver, driver.read(() -> new AppearanceChoice(PlatformUI.getWorkbench(), () -> true)));
        assertThat(driver.read(() -> rgb(ThemeColors.PAGE))).isEqualTo(LIGHT_PAGE);
    }

    private static void follow(UiDriver driver, AppearanceChoice choice) {
        driver.read(() -> {
            choice.followSystem();
            return choice;
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

    @Test
    void whichYearsAreReadIsKept(RashinbanWindow window, UiDriver driver) {
        years(window, driver, "元号のみ：令和6年度");

        window.menu("編集", "設定");
        assertThat(window.dialog("設定").button("元号のみ：令和6年度").selected()).isTrue();
        window.dialog("設定").button("キャンセル").click();
        years(window, driver, "元号と西暦：令和6年度（2024年度）");
    }

    @Test
    void statusesTakeOnTheirColoursOfAnotherThemeAndAnotherPaletteAtOnce(@TempDir Path folder, RashinbanWindow window, UiDriver driver)
            throws BackingStoreException {
        Themes.choose(driver, Appearance.LIGHT);
        CityStore.open(folder, window, driver);
        RGB light = driver.read(() -> rgb(ThemeColors.OPEN));
        driver.waitUntil("a status that calls for action", () -> statusColours().contains(light));

        Themes.choose(driver, Appearance.DARK);
        RGB dark = driver.read(() -> rgb(ThemeColors.OPEN));
        driver.waitUntil("the same in the dark", () -> statusColours().contains(dark) && !statusColours().contains(light));

        window.menu("編集", "設定");
        UiScope preferences = window.dialog("設定");
        preferences.tree().select("文字と色");
        preferences.button("緑から紫").click();
        preferences.button("適用して閉じる").click();
        RGB violet = driver.read(() -> rgb(ThemeColors.OPEN));
        assertThat(violet).isNotEqualTo(dark);
        driver.waitUntil("the same in the other palette", () -> statusColours().contains(violet) && !statusColours().contains(dark));
    }

    private static Set<RGB> statusColours() {
        return Widgets.visible(Windows.area(Windows.part("計画").orElseThrow())).filter(Tree.class::isInstance).map(Tree.class::cast)
                .flatMap(tree -> colours(tree.getItems())).collect(Collectors.toSet());
    }

    private static Stream<RGB> colours(TreeItem[] items) {
        return Stream.of(items).flatMap(item -> Stream.concat(Stream.of(item.getForeground(1).getRGB()), colours(item.getItems())));
    }

    @Test
    void howLargeAndInWhichFontIsKept(RashinbanWindow window, UiDriver driver) {
        window.menu("編集", "設定");
        UiScope preferences = window.dialog("設定");
        preferences.tree().select("文字と色");
        preferences.combo("letters.size").select("とても大きい（150％）");
        preferences.button("適用して閉じる").click();
        driver.waitUntil("the dialog to close", () -> Windows.dialogs().isEmpty());

        assertThat(new LetterChoice().current()).isEqualTo(new Letters(LetterSize.VERY_LARGE, Optional.empty()));
    }

    private static void years(RashinbanWindow window, UiDriver driver, String choice) {
        window.menu("編集", "設定");
        UiScope preferences = window.dialog("設定");
        preferences.button(choice).click();
        preferences.button("適用して閉じる").click();
        driver.waitUntil("the dialog to close", () -> Windows.dialogs().isEmpty());
    }

    private static RGB rgb(String color) {
        return ThemeColors.get(color).getRGB();
    }
}
