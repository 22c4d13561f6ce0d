package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardRow;
import org.rashinban.model.DashboardWidget;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiCanvas;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Dragging;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Spoken;
import org.rashinban.ui.testing.look.Widgets;
import org.rashinban.ui.widgets.WidgetId;

/** What is done to dashboards by hand: dragging widgets and their edges, adding, renaming, copying, and turning pages in the meeting room. */
@WorkbenchTest
class DashboardHandTest extends BoardJourney {

    private static final int GAP = 8;

    @BeforeEach
    void open(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        showBoard(window, driver);
        assertThat(board.canvas("board.widget1").height()).isPositive();
    }

    private static List<Dashboard> own(UiDriver driver) {
        return driver.read(() -> List.copyOf(CityStore.desk().current().orElseThrow().program().getDashboards()));
    }

    private static DashboardRow row(UiDriver driver, int at) {
        return own(driver).getFirst().getRows().get(at);
    }

    private static Control control(String id) {
        return Widgets.visible(Windows.main()).filter(one -> id.equals(one.getData(WidgetId.KEY))).findFirst().orElseThrow();
    }

    /** Where a widget lies among the others. */
    private static Rectangle place(UiDriver driver, int number) {
        return driver.read(() -> {
            Control canvas = control("board.widget" + number);
            Control widgets = control("board.widgets");
            Control card = canvas;
            while (card.getParent() != widgets) {
                card = card.getParent();
            }
            return card.getBounds();
        });
    }

    /** The headquarters' first row has three widgets that share it as 1, 1 and 3: in twelfths 2, 2 and 8. */
    @Test
    void anEdgeBetweenWidgetsIsDragged(UiDriver driver) {
        board.button("board.edit").click();
        UiCanvas widgets = board.canvas("board.widgets");
        Rectangle first = place(driver, 1);
        int edge = first.x + first.width + GAP / 2;
        int column = (widgets.width() - 2 * GAP) / 12;
        widgets.drag(edge, first.y + 20, GAP + 4 * column, first.y + 20);

        driver.waitUntil("the new size", () -> !own(driver).isEmpty());
        assertThat(row(driver, 0).getWidgets()).extracting(DashboardWidget::getShare).containsExactly(3, 1, 8);
        driver.press("CTRL+Z");
        driver.waitUntil("the size before", () -> own(driver).isEmpty());
        board.button("board.edit").click();
    }

    @Test
    void theEdgeBelowARowIsDragged(UiDriver driver) {
        board.button("board.edit").click();
        UiCanvas widgets = board.canvas("board.widgets");
        Rectangle second = place(driver, 4);
        int below = second.y + second.height + GAP / 2;
        widgets.drag(second.x + 40, below, second.x + 40, below + second.height);

        driver.waitUntil("the new height", () -> !own(driver).isEmpty());
        assertThat(row(driver, 0).getHeight()).isEqualTo(42);
        assertThat(row(driver, 1).getHeight()).isBetween(95, 100);
        board.button("board.edit").click();
    }

    /** Outside the mode for editing nothing can be changed by a slip of the hand. */
    @Test
    void edgesAreFastUnlessOneEdits(UiDriver driver) {
        UiCanvas widgets = board.canvas("board.widgets");
        Rectangle first = place(driver, 1);
        widgets.drag(first.x + first.width + GAP / 2, first.y + 20, first.x + 10, first.y + 20);

        assertThat(own(driver)).isEmpty();
        assertThat(place(driver, 1)).isEqualTo(first);
    }

    /** Dropped on the lower edge of another one, a widget gets a row of its own there. */
    @Test
    void aWidgetIsDraggedToAnotherPlace(UiDriver driver) {
        board.button("board.edit").click();
        driver.read(() -> {
            Control onto = control("board.widget4");
            Point size = onto.getSize();
            Dragging.drop(control("board.grip1"), onto, new Point(size.x / 2, size.y - 4));
            return null;
        });
        driver.waitUntil("the new place", () -> !own(driver).isEmpty());

        assertThat(row(driver, 0).getWidgets()).extracting(DashboardWidget::getFigure).containsExactly("achievement", "status-by-part");
        assertThat(row(driver, 2).getWidgets()).extracting(DashboardWidget::getFigure).containsExactly("met-targets");
        board.button("board.edit").click();
    }

    @Test
    void aWidgetIsAddedAtTheEnd(RashinbanWindow window, UiDriver driver) {
        board.button("board.more").contextMenu("図表を追加…");
        UiScope dialog = window.dialog("図表を追加…");
        Reach.assertInDialog("図表を追加…", driver);
        assertThat(driver
                .read(() -> Spoken.operable(Windows.dialog("図表を追加…").orElseThrow()).filter(one -> Spoken.name(one).isEmpty()).toList()))
                .isEmpty();
        assertThat(dialog.button("OK").enabled()).isFalse();
        dialog.text("widget.filter").replace("用語");
        dialog.table("widget.list").select(0);
        dialog.button("OK").click();

        driver.waitUntil("one widget more", () -> !own(driver).isEmpty());
        assertThat(own(driver).getFirst().getRows().getLast().getWidgets()).extracting(DashboardWidget::getFigure)
                .containsExactly("glossary");
    }

    @Test
    void aDashboardGetsAnotherName(RashinbanWindow window, UiDriver driver) {
        board.button("board.more").contextMenu("名称を変更…");
        UiScope dialog = window.dialog("ダッシュボードの名称変更");
        Reach.assertInDialog("ダッシュボードの名称変更", driver);
        dialog.text("ダッシュボードの名称：").replace("  ");
        assertThat(dialog.button("OK").enabled()).isFalse();
        dialog.text("ダッシュボードの名称：").replace("委員会");
        dialog.button("OK").click();

        driver.waitUntil("the new name", () -> board.combo("board.dashboard").read().equals("委員会"));
        assertThat(own(driver).getFirst().getCode()).isEqualTo("headquarters");
    }

    @Test
    void aDashboardIsDuplicatedChangedByItselfAndDeleted(RashinbanWindow window, UiDriver driver) {
        board.button("board.more").contextMenu("複製");
        driver.waitUntil("the duplicate", () -> own(driver).size() == 1);
        Dashboard duplicate = own(driver).getFirst();
        assertThat(duplicate.getCode()).isNotEqualTo("headquarters");
        assertThat(board.combo("board.dashboard").items()).hasSize(7).startsWith("本部", "本部 2");
        String name = board.combo("board.dashboard").read();
        assertThat(name).startsWith("本部").isNotEqualTo("本部");

        board.button("board.edit").click();
        board.button("board.remove1").click();
        driver.waitUntil("one widget less", () -> row(driver, 0).getWidgets().size() == 2);
        board.button("board.edit").click();
        driver.press("CTRL+S");
        CityStore.waitForSave(driver);
        CityStore.reopen(window, driver);
        window.menu("表示", "ダッシュボード");
        board = driver.view("ダッシュボード");
        driver.waitUntil("both", () -> board.combo("board.dashboard").items().containsAll(List.of("本部", name)));
        board.combo("board.dashboard").select("本部");
        assertThat(board.canvas("board.widget12").height()).as("the shipped one has all its widgets").isPositive();

        board.combo("board.dashboard").select(name);
        board.button("board.more").contextMenu("このダッシュボードを削除");
        driver.waitUntil("the shipped ones", () -> board.combo("board.dashboard").items().size() == 6);
        assertThat(own(driver)).isEmpty();
    }

    @Test
    void aDashboardIsCarriedInAFileToOthers(RashinbanWindow window, UiDriver driver) throws IOException {
        Path file = parent.resolve("委員会.yaml");
        try (ChosenFile chosen = new ChosenFile(driver, file)) {
            board.button("board.more").contextMenu("名称を変更…");
            UiScope dialog = window.dialog("ダッシュボードの名称変更");
            dialog.text("ダッシュボードの名称：").replace("委員会");
            dialog.button("OK").click();
            driver.waitUntil("the new name", () -> board.combo("board.dashboard").read().equals("委員会"));
            board.button("board.more").contextMenu("ファイルに書き出し…");
            assertThat(Files.readString(file)).contains("委員会", "kpi-heat-map");
            driver.press("CTRL+Z");
            driver.waitUntil("the shipped one again", () -> own(driver).isEmpty());
            board.button("board.more").contextMenu("ファイルから取込み…");
            driver.waitUntil("the one of the file", () -> board.combo("board.dashboard").read().equals("委員会"));

            Files.writeString(file, "rows: 1");
            board.button("board.more").contextMenu("ファイルから取込み…");
            driver.waitUntil("why not", () -> driver.dialogs().contains("ファイルから取込み…"));
            driver.dialog("ファイルから取込み…").button("OK").click();
        }
        assertThat(own(driver)).hasSize(1);
    }

    /** It stands alone where it is pasted: like a file it tells the plan and the day, which are not to be seen on the widget itself. */
    @Test
    void whatIsCopiedIsThePictureThatWouldBeSaved(UiDriver driver) throws IOException {
        UiCanvas heatMap = board.canvas("board.widget8");
        driver.waitUntil("the figure", () -> heatMap.height() > 0);
        Path file = parent.resolve("heat.png");
        try (ChosenFile chosen = new ChosenFile(driver, file)) {
            heatMap.contextMenu("名前を付けて保存…");
            driver.waitUntil("the file", () -> Files.exists(file));
        }
        heatMap.contextMenu("画像としてコピー");

        Pasted.isPictureOf(driver, file);
    }

    @Test
    void inTheMeetingRoomPagesAreTurnedByKeysAndByButtons(UiDriver driver) {
        board.button("board.full").click();
        driver.waitUntil("the first page", () -> shown().startsWith("1 / 12"));

        driver.press("ARROW_RIGHT");
        driver.waitUntil("the second page", () -> shown().startsWith("2 / 12"));
        driver.press("END");
        driver.waitUntil("the last page", () -> shown().startsWith("12 / 12"));
        driver.press("ARROW_RIGHT");
        driver.press("ARROW_LEFT");
        driver.waitUntil("the page before", () -> shown().startsWith("11 / 12"));
        driver.press("HOME");
        driver.waitUntil("the first page again", () -> shown().startsWith("1 / 12"));
        UiScope room = driver.dialog("ダッシュボード");
        room.button("full.next").click();
        driver.waitUntil("the second page by the mouse", () -> shown().startsWith("2 / 12"));
        room.button("full.previous").click();
        driver.waitUntil("and back", () -> shown().startsWith("1 / 12"));
        room.button("full.leave").click();
        driver.waitUntil("the window", () -> shown().isEmpty());
        board.button("board.full").click();
        driver.waitUntil("the first page", () -> shown().startsWith("1 / 12"));
        driver.press("ESC");
        driver.waitUntil("the window again", () -> shown().isEmpty());
        assertThat(board.canvas("board.widget1").height()).as("the widgets stand in the window again").isPositive();
    }

    @Test
    void inTheMeetingRoomALongPageIsReadToItsEndBeforeTheNext(UiDriver driver) {
        board.button("board.full").click();
        driver.waitUntil("the first page", () -> shown().startsWith("1 / 12"));
        driver.press("END");
        driver.waitUntil("a page that is longer than the screen",
                () -> shown().startsWith("12 / 12")
                        && scrolls().anyMatch(scroll -> scroll.getContent().getSize().y > scroll.getClientArea().height));
        driver.press("PAGE_DOWN");
        assertThat(driver.read(() -> scroll().getOrigin().y)).isPositive();
        assertThat(driver.read(DashboardHandTest::shown)).startsWith("12 / 12");
        while (driver.read(() -> scroll().getOrigin().y) > 0) {
            driver.press("PAGE_UP");
        }
        driver.press("PAGE_UP");
        driver.waitUntil("the page before", () -> shown().startsWith("11 / 12"));
        driver.press("ESC");
        driver.waitUntil("the window again", () -> shown().isEmpty());
    }

    /** In which the page of the full screen is. */
    private static ScrolledComposite scroll() {
        return scrolls().findFirst().orElseThrow();
    }

    /** Nothing as long as the page is being made. */
    private static Stream<ScrolledComposite> scrolls() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != Windows.main() && shell.isVisible())
                .flatMap(Widgets::visible).filter(ScrolledComposite.class::isInstance).map(ScrolledComposite.class::cast);
    }

    /** What the full screen says of its place; empty where there is none. */
    private static String shown() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != Windows.main() && shell.isVisible())
                .flatMap(Widgets::visible).filter(control -> "full.place".equals(control.getData(WidgetId.KEY)))
                .map(control -> ((Label) control).getText()).findFirst().orElse("");
    }
}
