package org.rashinban.ui.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.DisposeEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rashinban.charts.paper.Area;
import org.rashinban.ui.theme.ThemeColors;
import org.rashinban.ui.widgets.WidgetId;

/** Shows a drawn figure, scrolled where it is larger than the window; tells what is under the pointer. */
public final class FigureCanvas {

    /** The width that is kept free for a bar to scroll with. */
    public static final int BAR = 16;

    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private Optional<DrawnFigure> drawn = Optional.empty();
    private Image image;
    private int told;

    private Consumer<Area> opening = area -> {
        // As long as nobody wants to know.
    };

    public FigureCanvas(Composite parent, String id) {
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        canvas = WidgetId.set(new Canvas(scroll, SWT.DOUBLE_BUFFERED), id);
        scroll.setContent(canvas);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        canvas.addListener(SWT.Paint, event -> {
            // A figure that is narrower than its place stands on the same ground as its place.
            event.gc.setBackground(ThemeColors.get(ThemeColors.CARD));
            event.gc.fillRectangle(canvas.getClientArea());
            if (image != null) {
                event.gc.drawImage(image, 0, 0);
            }
        });
        canvas.addListener(SWT.MouseMove, this::tell);
        canvas.addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                behind(event.x, event.y).ifPresent(area -> opening.accept(area));
            }
        });
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
        figure.ifPresent(shown -> image = new Image(canvas.getDisplay(), dots(shown)));
        Point size = figure.map(shown -> new Point((int) Math.ceil(shown.size().width()), (int) Math.ceil(shown.size().height())))
                .orElse(new Point(0, 0));
        scroll.setMinSize(size);
        canvas.setToolTipText(null);
        canvas.redraw();
    }

    /** Drawn for one zoom; for any other the platform scales. */
    private static ImageDataProvider dots(DrawnFigure figure) {
        return zoom -> zoom == figure.zoom() ? figure.dots() : zoom == 100 ? figure.dots().scaledTo(
                (int) Math.ceil(figure.size().width()), (int) Math.ceil(figure.size().height())) : null;
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
