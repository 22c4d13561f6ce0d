package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiCanvas;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Pointer;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Widgets;
import org.rashinban.ui.widgets.WidgetId;

/** What the pointer of the system meets on a dashboard, and what can be taken away from there. The headquarters' eighth widget shows all KPIs by year. */
@WorkbenchTest
class MarksJourneyTest extends BoardJourney {

    private static final String HEAT_MAP = "board.widget8";
    private static final int STEPS = 14;

    private UiCanvas heatMap;

    @BeforeEach
    void open(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        showBoard(window, driver);
        heatMap = board.canvas(HEAT_MAP);
        driver.waitUntil("the figure", () -> heatMap.height() > 0);
        driver.read(() -> {
            page().showControl(room());
            return null;
        });
    }

    private static Control control() {
        return Widgets.visible(Windows.main()).filter(one -> HEAT_MAP.equals(one.getData(WidgetId.KEY))).findFirst().orElseThrow();
    }

    /** In which the figure is scrolled where it is longer. */
    private static Composite room() {
        return control().getParent();
    }

    private static ScrolledComposite page() {
        Composite up = room().getParent();
        while (!(up instanceof ScrolledComposite)) {
            up = up.getParent();
        }
        return (ScrolledComposite) up;
    }

    /** Moves the pointer over the figure until it rests on a mark. */
    private String onAMark(UiDriver driver) {
        Iterator<Point> places = IntStream.range(2, STEPS).boxed()
                .flatMap(row -> IntStream.range(STEPS / 2, STEPS).mapToObj(column -> new Point(column, row))).iterator();
        driver.waitUntil("a mark under the pointer", () -> {
            Point place = places.next();
            Point size = room().getSize();
            Pointer.moveTo(control(), size.x * place.x / STEPS, size.y * place.y / STEPS);
            letTheWindowHear();
            return heatMap.tip().contains("年度") && isHand();
        });
        return heatMap.tip();
    }

    private static void letTheWindowHear() {
        while (Display.getCurrent().readAndDispatch()) {
            // What the system has to tell of the pointer.
        }
    }

    private static boolean isHand() {
        return control().getCursor() == Display.getCurrent().getSystemCursor(SWT.CURSOR_HAND);
    }

    @Test
    void theValueUnderThePointerIsToldAndForgottenBesideIt(UiDriver driver) {
        assertThat(onAMark(driver)).matches("(?s)[AB]\\d\\d.*\n令和\\d年度：.*").containsAnyOf("達成", "未報告", "期限前", "評価不能", "今後設定");

        driver.waitUntil("nothing where nothing is", () -> {
            Pointer.moveTo(control(), 3, 3);
            letTheWindowHear();
            return heatMap.tip().isEmpty() && !isHand();
        });
    }

    @Test
    void aClickOnAMarkLeadsToTheKpiBehindItAndBack(UiDriver driver) {
        String tip = onAMark(driver);
        Point there = driver.read(() -> control().toControl(Display.getCurrent().getCursorLocation()));
        heatMap.click(there.x, there.y);

        driver.waitUntil("the dashboard of the KPI", () -> board.combo("board.dashboard").read().equals("指標別"));
        assertThat(tip).contains(board.combo("board.kpi").read());
        board.button("board.back").click();
        driver.waitUntil("the way back", () -> board.combo("board.dashboard").read().equals("本部"));
    }

    @Test
    void aFigureIsSavedAsAPictureOfDotsAndOfLines(UiDriver driver) throws IOException {
        Path dots = parent.resolve("年度別状況.png");
        Path lines = parent.resolve("年度別状況.svg");
        for (Path file : List.of(dots, lines)) {
            try (ChosenFile chosen = new ChosenFile(driver, file)) {
                heatMap.contextMenu("名前を付けて保存…");
                driver.waitUntil("the file", () -> Files.exists(file));
            }
        }

        assertThat(new ImageData(dots.toString()).width).isGreaterThan(400);
        assertThat(Files.readString(lines)).startsWith("<?xml").contains("<svg").contains("指標の年度別状況").contains("オンライン化率");
        assertThat(Files.readString(lines)).as("of whom it is, and as of when").contains("浜松市").contains("時点");
    }
}
