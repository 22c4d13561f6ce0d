package org.rashinban.ui.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.DisposeEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rashinban.charts.paper.Area;
import org.rashinban.ui.theme.ThemeColors;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Shows a drawn figure, scrolled where it is larger than the window; tells what is under the pointer. */
public final class FigureCanvas {

    /** The width that is kept free for a bar to scroll with. */
    public static final int BAR = 16;

    /** What is still seen of one screen on the next. */
    private static final int KEPT = 40;

    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private final MarkCursor cursor = new MarkCursor();
    private Optional<DrawnFigure> drawn = Optional.empty();
    private Image image;
    private int told;

    private Consumer<Area> opening = area -> {
        // As long as nobody wants to know.
    };

    /** @param name what a screen reader calls it as long as no mark is selected */
    public FigureCanvas(Composite parent, String id, Supplier<String> name) {
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        canvas = WidgetId.set(new Canvas(scroll, SWT.DOUBLE_BUFFERED), id);
        scroll.setContent(canvas);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        canvas.addListener(SWT.Paint, event -> {
            // A figure that is narrower than its place stands on the same ground as its place.
            event.gc.setBackground(ThemeColors.get(ThemeColors.CARD));
            event.gc.fillRectangle(canvas.getClientArea());
            drawn.ifPresent(figure -> event.gc.drawImage(image(figure), 0, 0));
            if (canvas.isFocusControl()) {
                focus(event.gc);
            }
        });
        AccessibleName.set(canvas, () -> cursor.current().map(area -> area.tip().in(Locale.getDefault())).orElseGet(name));
        canvas.addListener(SWT.MouseMove, this::tell);
        canvas.addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                canvas.setFocus();
                behind(event.x, event.y).ifPresent(area -> opening.accept(area));
            }
        });
        canvas.addListener(SWT.KeyDown, this::key);
        // The arrows go from mark to mark; only Tab leaves.
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addDisposeListener((DisposeEvent event) -> forget());
    }

    /** Tells what was clicked, if something stands behind it. */
    public void onOpen(Consumer<Area> listener) {
        opening = listener;
    }

    /** What stands behind a place of the canvas. */
    public Optional<Area> behind(int x, int y) {
        return drawn.flatMap(figure -> figure.at(x, y)).filter(area -> area.behind().isPresent());
    }

    /** On which the figure is to be seen. */
    public Canvas canvas() {
        return canvas;
    }

    public Optional<DrawnFigure> shown() {
        return drawn;
    }

    public ScrolledComposite control() {
        return scroll;
    }

    /** How wide a figure can be without scrolling. */
    public int room() {
        int bar = scroll.getVerticalBar() == null ? 0 : scroll.getVerticalBar().getSize().x;
        return scroll.getSize().x - bar - 2 * scroll.getBorderWidth();
    }

    /** Tells when there is more or less room than before. */
    public void onOtherRoom(Runnable listener) {
        scroll.addListener(SWT.Resize, event -> {
            if (room() != told) {
                told = room();
                listener.run();
            }
        });
    }

    public void show(Optional<DrawnFigure> figure) {
        forget();
        drawn = figure;
        cursor.show(figure);
        Point size = figure.map(shown -> new Point((int) Math.ceil(shown.size().width()), (int) Math.ceil(shown.size().height())))
                .orElse(new Point(0, 0));
        scroll.setMinSize(size);
        canvas.setToolTipText(null);
        canvas.redraw();
    }

    /** Made when it is to be seen: many figures of a long page never are. */
    private Image image(DrawnFigure figure) {
        if (image == null) {
            image = new Image(canvas.getDisplay(), dots(figure));
        }
        return image;
    }

    /** Drawn for one zoom; for any other the platform scales. */
    private static ImageDataProvider dots(DrawnFigure figure) {
        return zoom -> zoom == figure.zoom() ? figure.dots() : zoom == 100 ? figure.dots().scaledTo(
                (int) Math.ceil(figure.size().width()), (int) Math.ceil(figure.size().height())) : null;
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> cursor.step(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> cursor.step(-1);
            case SWT.HOME -> cursor.first();
            case SWT.END -> cursor.last();
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> cursor.current().ifPresent(area -> opening.accept(area));
            default -> {
                return;
            }
        }
        if (!canvas.isDisposed()) {
            cursor.bounds().ifPresent(this::reveal);
            canvas.setToolTipText(cursor.current().map(area -> area.tip().in(Locale.getDefault())).orElse(null));
            canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
            canvas.redraw();
        }
    }

    /**
     * Shows what is below or above of a figure that is longer than its place.
     *
     * @param screens how many, downwards
     * @return false if there is no more of it
     */
    public boolean scroll(int screens) {
        Point before = scroll.getOrigin();
        scroll.setOrigin(before.x, before.y + screens * (scroll.getClientArea().height - KEPT));
        return scroll.getOrigin().y != before.y;
    }

    private void reveal(Rectangle mark) {
        Point origin = scroll.getOrigin();
        Rectangle seen = scroll.getClientArea();
        int x = mark.x < origin.x ? mark.x : Math.max(origin.x, Math.min(mark.x, mark.x + mark.width - seen.width));
        int y = mark.y < origin.y ? mark.y : Math.max(origin.y, Math.min(mark.y, mark.y + mark.height - seen.height));
        scroll.setOrigin(x, y);
    }

    /** Around the mark on which the keys are, else around everything. */
    private void focus(GC gc) {
        Rectangle whole = canvas.getClientArea();
        Rectangle frame = cursor.bounds().orElse(new Rectangle(1, 1, whole.width - 2, whole.height - 2));
        gc.setForeground(ThemeColors.get(ThemeColors.LINK));
        gc.setLineWidth(2);
        gc.drawRectangle(frame);
    }

    private void tell(Event event) {
        String tip = drawn.flatMap(figure -> figure.at(event.x, event.y)).map(Area::tip).map(text -> text.in(Locale.getDefault()))
                .orElse(null);
        canvas.setToolTipText(tip);
        canvas.setCursor(behind(event.x, event.y).isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
