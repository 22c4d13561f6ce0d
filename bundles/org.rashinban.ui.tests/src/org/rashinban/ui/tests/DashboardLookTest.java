package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Legibility;
import org.rashinban.ui.testing.look.Widgets;
import org.rashinban.ui.theme.Appearance;
import org.rashinban.ui.theme.LetterChoice;
import org.rashinban.ui.theme.LetterSize;
import org.rashinban.ui.theme.Letters;
import org.rashinban.ui.theme.ThemeColors;
import org.rashinban.ui.widgets.WidgetId;

/** How dashboards look: their lists, what stands in for a figure, and the bar below one that fills the screen. */
@WorkbenchTest
class DashboardLookTest {

    /** Of pictures beside others, in dots for letters of the usual size. */
    private static final int MARGIN = 18;
    /** Higher than a title and three lines. */
    private static final int LOW = 140;

    @TempDir
    Path parent;

    private UiScope board;

    @BeforeEach
    void open(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        window.menu("表示", "ダッシュボード");
        board = driver.view("ダッシュボード");
        driver.waitUntil("the first dashboard", () -> board.combo("board.dashboard").items().size() > 1);
    }

    @AfterEach
    void clear(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        window.menu("表示", "計画と指標");
        CityStore.clear(driver);
        Themes.choose(driver, Appearance.SYSTEM);
        new LetterChoice().choose(Letters.OF_SYSTEM);
    }

    private static Control control(String id) {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(Widgets::visible)
                .filter(one -> id.equals(one.getData(WidgetId.KEY))).findFirst().orElseThrow();
    }

    @Test
    void aListIsAsWideAsItsNames(UiDriver driver) {
        board.combo("board.dashboard").select("指標別");
        driver.waitUntil("the KPIs", () -> board.combo("board.kpi").items().size() > 1);

        Point sizes = driver
                .read(() -> new Point(control("board.kpi").getSize().x, control("board.kpi").computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
        assertThat(sizes.x).isGreaterThanOrEqualTo(sizes.y).isGreaterThan(300);
    }

    /** More is chosen there than one line of a small screen holds; the second one has room for whole names. */
    @Test
    void whereThereAreTwoLinesListsAreAsWideAsTheirNames(UiDriver driver) {
        Rectangle before = driver.read(() -> Windows.main().getBounds());
        driver.read(() -> {
            Windows.main().setBounds(0, 0, 1366, 768);
            return null;
        });
        board.combo("board.dashboard").select("所管別");
        try {
            driver.waitUntil("the departments", () -> board.combo("board.department").items().size() > 1);
            for (String list : List.of("board.element", "board.department", "board.state")) {
                driver.waitUntil(list, () -> control(list).getSize().x >= control(list).computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
            }
            assertThat(driver.read(() -> middle(control("board.compare")))).as("of its line")
                    .isCloseTo(driver.read(() -> middle(control("board.state"))), within(2));
        } finally {
            driver.read(() -> {
                Windows.main().setBounds(before);
                return null;
            });
        }
    }

    private static int middle(Control control) {
        return control.toDisplay(0, control.getSize().y / 2).y;
    }

    @Test
    void whatStandsInForAFigureBeginsWhereThatWouldBegin(UiDriver driver) throws BackingStoreException {
        new LetterChoice().choose(new Letters(LetterSize.VERY_LARGE, Letters.OF_SYSTEM.family()));
        board.combo("board.dashboard").select("指標別");
        driver.waitUntil("the sentence", () -> board.shows("先に指標を選択してください。"));

        Point place = driver.read(() -> control("board.sentence1").getLocation());
        assertThat(place.x).isEqualTo((int) Math.round(MARGIN * LetterSize.VERY_LARGE.scale()));
    }

    /** Nobody scrolls past empty boxes; whoever edits has them as high as they are set. */
    @Test
    void aRowWithNothingToShowIsOnlyAsHighAsWhatSaysSo(UiDriver driver) {
        board.combo("board.dashboard").select("指標別");
        driver.waitUntil("the question of which KPI", () -> board.shows("先に指標を選択してください。"));
        driver.waitUntil("a low row", () -> control("board.sentence1").getParent().getSize().y < LOW);
        board.button("board.edit").click();
        driver.waitUntil("the whole row", () -> control("board.sentence1").getParent().getSize().y > 2 * LOW);
        board.button("board.edit").click();
        driver.waitUntil("a low row again", () -> control("board.sentence1").getParent().getSize().y < LOW);

        board.combo("board.kpi").select(board.combo("board.kpi").items().get(1));
        driver.waitUntil("the figure", () -> !board.shows("先に指標を選択してください。"));
        assertThat(board.canvas("board.widget1").height()).isGreaterThan(2 * LOW);
    }

    /** Nobody looks for the year before below the edge of a card. */
    @Test
    void aRowInWhichYearsAreComparedIsHigher(UiDriver driver) {
        int before = board.canvas("board.widget3").height();
        board.button("board.compare").click();
        driver.waitUntil("both years", () -> control("board.widget3").getSize().y > before * 3 / 2);
        board.button("board.compare").click();
        driver.waitUntil("one year", () -> control("board.widget3").getSize().y < before * 3 / 2);
        assertThat(driver.read(() -> control("board.widget3").getSize().y)).isEqualTo(before);
    }

    @Test
    void theBarBelowAFigureOnTheWholeScreenHasItsGround(UiDriver driver) {
        Themes.choose(driver, Appearance.DARK);
        board.button("board.full").click();
        driver.waitUntil("the first page", () -> Stream.of(Display.getCurrent().getShells()).count() > 1);

        driver.waitUntil("the theme",
                () -> control("full.place").getBackground().getRGB().equals(ThemeColors.get(ThemeColors.CARD).getRGB()));
        assertThat(driver.read(() -> Legibility.paleIn(control("full.place").getShell()))).isEmpty();
        assertThat(driver.read(() -> control("full.next").getParent().getBackground().getRGB()))
                .isEqualTo(driver.read(() -> ThemeColors.get(ThemeColors.CARD).getRGB()));
        driver.dialog("ダッシュボード").button("full.leave").click();
    }
}
