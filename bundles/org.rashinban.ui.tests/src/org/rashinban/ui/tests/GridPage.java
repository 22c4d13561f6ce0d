package org.rashinban.ui.tests;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rashinban.ui.testing.UiCanvas;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiFailure;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.widgets.WidgetId;

/** A grid as its user sees it: rows are counted from 0, columns go by their titles. What is asked for must be in sight. */
final class GridPage {

    private static final int FIRST_ROW = 2;
    private static final int CLICKS = 20;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final UiDriver driver;
    private final Supplier<UiScope> scope;
    private final String id;
    private final UiCanvas canvas;

    GridPage(UiDriver driver, String view, String id) {
        this.driver = driver;
        scope = () -> driver.view(view);
        this.id = id;
        canvas = scope.get().canvas("grid." + id);
    }

    /** In a dialog. */
    GridPage(UiDriver driver, UiScope dialog, String id) {
        this.driver = driver;
        scope = () -> dialog;
        this.id = id;
        canvas = dialog.canvas("grid." + id);
    }

    private NatTable table() {
        return (NatTable) Stream.concat(Windows.dialogs().stream(), Stream.of(Windows.main())).flatMap(GridPage::below)
                .filter(control -> control instanceof NatTable && control.isVisible()
                        && ("grid." + id).equals(control.getData(WidgetId.KEY)))
                .findFirst()
                .orElseThrow(() -> new UiFailure("No grid " + id + " in sight"));
    }

    private static Stream<Control> below(Composite parent) {
        return Stream.of(parent.getChildren())
                .flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), below(inner)) : Stream.of(child));
    }

    private Text entry() {
        return (Text) Stream.of(table().getChildren()).filter(Text.class::isInstance).findFirst().orElseThrow();
    }

    private int column(NatTable table, String title) {
        return IntStream.range(1, table.getColumnCount()).filter(place -> String.valueOf(table.getDataValueByPosition(place, 0))
                .split("\n")[0].equals(title)).findFirst().orElseThrow(() -> new UiFailure("No column " + title + " among " + titles()));
    }

    /** Of the columns in sight. */
    List<String> titles() {
        return driver.read(() -> {
            NatTable table = table();
            return IntStream.range(1, table.getColumnCount()).mapToObj(place -> String.valueOf(table.getDataValueByPosition(place, 0)))
                    .toList();
        });
    }

    String text(int row, String column) {
        return driver.read(() -> String.valueOf(table().getDataValueByPosition(column(table(), column), row + FIRST_ROW)));
    }

    /** As many as are in sight. */
    int rows() {
        return driver.read(() -> table().getRowCount() - FIRST_ROW);
    }

    int row(String column, String text) {
        return IntStream.range(0, rows()).filter(row -> text(row, column).equals(text)).findFirst()
                .orElseThrow(() -> new UiFailure("No row with " + text));
    }

    /** Clicks on a cell; the table takes no click for a single one as long as it may become the second of a double one. */
    void select(int row, String column) {
        for (int attempt = 0; attempt < CLICKS; attempt++) {
            Point middle = driver.read(() -> middle(table().getBoundsByPosition(column(table(), column), row + FIRST_ROW)));
            canvas.click(middle.x, middle.y);
            if (driver.read(() -> isSelected(row, column))) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new UiFailure("The cell " + column + " of row " + row + " is not selected by a click");
    }

    private boolean isSelected(int row, String column) {
        return DisplayMode.SELECT.equals(table().getCellByPosition(column(table(), column), row + FIRST_ROW).getDisplayMode());
    }

    void clickTitle(String column) {
        Point middle = driver.read(() -> middle(table().getBoundsByPosition(column(table(), column), 0)));
        canvas.click(middle.x, middle.y);
    }

    /** Chooses from the context menu of the selected cell. */
    void menu(String entry) {
        canvas.contextMenu(entry);
    }

    void clickFilter(String column) {
        Point middle = driver.read(() -> middle(table().getBoundsByPosition(column(table(), column), 1)));
        canvas.click(middle.x, middle.y);
    }

    /** Draws from the corner of one cell to the middle of another. */
    void drag(int row, String column, int toRow, String toColumn) {
        Rectangle from = driver.read(() -> table().getBoundsByPosition(column(table(), column), row + FIRST_ROW));
        Point to = driver.read(() -> middle(table().getBoundsByPosition(column(table(), toColumn), toRow + FIRST_ROW)));
        canvas.drag(from.x + from.width - 2, from.y + from.height - 2, to.x, to.y);
    }

    private static Point middle(Rectangle bounds) {
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    /** Every letter as a key press, which the field that has the focus takes unless somebody else did. */
    void type(String text) {
        driver.read(() -> {
            text.chars().forEach(letter -> {
                Event key = new Event();
                key.character = (char) letter;
                key.keyCode = Character.toLowerCase(letter);
                key.doit = true;
                Text entry = entry();
                entry.notifyListeners(SWT.KeyDown, key);
                if (key.doit) {
                    entry.insert(String.valueOf((char) letter));
                }
            });
            return null;
        });
    }

    /** What an input method does: takes a key for itself, composes, and hands over the text when it is done. */
    void compose(Optional<Integer> keyCode, String text) {
        driver.read(() -> {
            keyCode.ifPresent(code -> {
                Event key = new Event();
                key.keyCode = code;
                key.doit = true;
                entry().notifyListeners(SWT.KeyDown, key);
            });
            entry().insert(text);
            return null;
        });
    }

    void press(String... keys) {
        for (String key : keys) {
            scope.get().text("grid.entry").press(key);
        }
    }

    /** What is being typed; blank while nothing is. */
    String typed() {
        return driver.read(() -> entry().getText());
    }

    boolean hasFocus() {
        return driver.read(() -> entry().isFocusControl());
    }

    /** What stands below the grid: what is wrong, or what helps. */
    String message() {
        return driver.read(
                () -> below(Windows.main()).filter(control -> control.isVisible() && "grid.message".equals(control.getData(WidgetId.KEY)))
                        .map(control -> ((Label) control).getText()).findFirst().orElse(""));
    }

    /** Puts a text on the clipboard, as another program does. */
    void copied(String text) {
        driver.read(() -> {
            Clipboard clipboard = new Clipboard(Windows.main().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            return null;
        });
    }
}
