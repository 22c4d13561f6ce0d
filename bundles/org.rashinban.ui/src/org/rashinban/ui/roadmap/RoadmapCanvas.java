package org.rashinban.ui.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.ui.roadmap.RoadmapLayout.Mark;
import org.rashinban.ui.roadmap.RoadmapLayout.Placed;
import org.rashinban.ui.roadmap.RoadmapPainter.Frame;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.theme.ThemeColors;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Shows a roadmap and lets its bars be moved by the mouse and by keys. */
final class RoadmapCanvas {

    private static final int NAME_CHARS = 34;
    private static final int LINES = 3;

    private final Canvas canvas;
    private final Wishes wishes;
    private final int names;
    private final int header;
    private Optional<RoadmapLayout> layout = Optional.empty();
    private Optional<RoadmapBar> selection = Optional.empty();
    private Optional<Drag> drag = Optional.empty();
    private Optional<RoadmapBar> first = Optional.empty();
    private LocalDate asOf = LocalDate.EPOCH;

    /** @param units by which the bar is moved so far */
    private record Drag(RoadmapBar bar, SpanMove move, int fromX, int units) {
    }

    /** What somebody wants who acts on the roadmap. */
    interface Wishes {

        void change(RoadmapBar bar, FiscalSpan span);

        /** That a bar begins after another one; if it does already, that it no longer has to. */
        void follow(RoadmapBar first, RoadmapBar next);

        /** A bar or a milestone. */
        void open(EObject object);

        void selected(Optional<RoadmapBar> bar);
    }

    RoadmapCanvas(Composite parent, Wishes wishes) {
        this.wishes = wishes;
        canvas = WidgetId.set(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND), "roadmap.canvas"); //$NON-NLS-1$
        GC gc = new GC(LetterFont.on(canvas));
        names = (int) (gc.getFontMetrics().getAverageCharacterWidth() * NAME_CHARS);
        header = gc.getFontMetrics().getHeight() * LINES;
        gc.dispose();
        canvas.addListener(SWT.Paint,
                event -> layout.ifPresent(known -> new RoadmapPainter(known, asOf, frame(), selection).paint(event.gc)));
        canvas.addListener(SWT.Resize, event -> scrollBars());
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, event -> released());
        canvas.addListener(SWT.MouseDoubleClick,
                event -> barAt(event).<EObject>map(Placed::bar).or(() -> markAt(event).map(Mark::milestone)).ifPresent(wishes::open));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse,
                event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        for (ScrollBar bar : List.of(canvas.getHorizontalBar(), canvas.getVerticalBar())) {
            bar.addListener(SWT.Selection, event -> canvas.redraw());
        }
        AccessibleName.set(canvas, () -> selection.map(bar -> RoadmapTexts.all(bar, asOf)).orElse(Messages.Roadmap_name));
    }

    Canvas control() {
        return canvas;
    }

    /** How high a row is: what a line of text needs, twice. */
    int rowHeight() {
        return header * 2 / LINES;
    }

    int room() {
        return canvas.getClientArea().width - names;
    }

    void show(RoadmapLayout shown, LocalDate day) {
        layout = Optional.of(shown);
        asOf = day;
        selection = selection.filter(bar -> shown.of(bar).isPresent());
        scrollBars();
        canvas.redraw();
    }

    Optional<RoadmapBar> selection() {
        return selection;
    }

    void select(Optional<RoadmapBar> bar) {
        selection = bar;
        selection.flatMap(known -> layout.flatMap(shown -> shown.of(known))).ifPresent(this::reveal);
        wishes.selected(selection);
        canvas.redraw();
    }

    /** The bar that is chosen next comes after the selected one. */
    void chooseNext() {
        first = selection;
    }

    private void reveal(Placed placed) {
        scroll(canvas.getVerticalBar(), placed.row().y(), placed.row().height(), canvas.getClientArea().height - header);
        placed.planned().ifPresent(box -> scroll(canvas.getHorizontalBar(), box.x(), Math.min(box.width(), room()), room()));
    }

    private static void scroll(ScrollBar bar, int start, int length, int room) {
        if (start < bar.getSelection()) {
            bar.setSelection(start);
        } else if (start + length > bar.getSelection() + room) {
            bar.setSelection(start + length - room);
        }
    }

    private Frame frame() {
        Rectangle area = canvas.getClientArea();
        return new Frame(names, header, canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection(), area.width,
                area.height);
    }

    private void scrollBars() {
        layout.ifPresent(known -> {
            Rectangle area = canvas.getClientArea();
            set(canvas.getHorizontalBar(), known.scale().width(), area.width - names);
            set(canvas.getVerticalBar(), known.height(), area.height - header);
        });
    }

    private static void set(ScrollBar bar, int whole, int room) {
        int thumb = Math.max(1, Math.min(whole, room));
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, whole - thumb)), 0, Math.max(1, whole), thumb, 20, thumb);
        bar.setVisible(whole > room);
    }

    private int paperX(Event event) {
        return event.x - names + canvas.getHorizontalBar().getSelection();
    }

    private int paperY(Event event) {
        return event.y - header + canvas.getVerticalBar().getSelection();
    }

    private Optional<Placed> barAt(Event event) {
        return layout.filter(known -> event.x > names && event.y > header).flatMap(known -> known.barAt(paperX(event), paperY(event)));
    }

    private Optional<Mark> markAt(Event event) {
        return event.x < names || event.y < header ? Optional.empty()
                : layout.flatMap(known -> known.markAt(paperX(event), paperY(event)));
    }

    private SpanMove moveAt(Placed placed, int x) {
        return SpanMove.at(placed.planned().orElseThrow(), x);
    }

    private void pressed(Event event) {
        canvas.forceFocus();
        Optional<Placed> placed = barAt(event);
        Optional<RoadmapBar> bar = placed.or(() -> event.y < header ? Optional.empty()
                : layout.flatMap(known -> known.barInRow(paperY(event)))).map(Placed::bar);
        select(bar);
        if (first.isPresent()) {
            follow();
            return;
        }
        drag = event.button == 1 ? placed.map(found -> new Drag(found.bar(), moveAt(found, paperX(event)), event.x, 0)) : Optional.empty();
    }

    private void moved(Event event) {
        if (layout.isEmpty()) {
            return;
        }
        if (drag.isEmpty()) {
            hover(event);
            return;
        }
        Drag now = drag.get();
        int units = layout.get().scale().units(event.x - now.fromX());
        drag = Optional.of(new Drag(now.bar(), now.move(), now.fromX(), units));
        // The frame of the bar to be shows where it would come to stand; nothing is changed before the button is released.
        canvas.redraw();
        canvas.update();
        ghost();
    }

    private void ghost() {
        Drag now = drag.orElseThrow();
        RoadmapLayout known = layout.orElseThrow();
        known.of(now.bar()).flatMap(Placed::planned).ifPresent(box -> {
            Frame frame = frame();
            Box to = known.scale().box(now.move().by(now.bar().getSpan(), known.scale().unit(), now.units()), box.y(), box.height());
            GC gc = new GC(canvas);
            gc.setForeground(ThemeColors.get(ThemeColors.HEADING));
            gc.setLineWidth(2);
            gc.drawRectangle(frame.x(to.x()), frame.y(to.y()), to.width(), to.height());
            gc.dispose();
        });
    }

    private void hover(Event event) {
        Optional<Placed> placed = barAt(event);
        canvas.setCursor(placed.map(found -> canvas.getDisplay().getSystemCursor(moveAt(found, paperX(event)) == SpanMove.WHOLE
                ? SWT.CURSOR_HAND : SWT.CURSOR_SIZEWE)).orElse(null));
        Optional<Mark> mark = markAt(event);
        String tip =
                placed.map(found -> RoadmapTexts.all(found.bar(), asOf))
                        .or(() -> mark.map(found -> RoadmapTexts.all(found.milestone(), asOf)))
                        .orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void released() {
        Optional<Drag> done = drag;
        drag = Optional.empty();
        done.filter(moved -> moved.units() != 0).ifPresent(moved -> change(moved.bar(), moved.move(), moved.units()));
        canvas.redraw();
    }

    /** The selected bar comes after the one that was chosen before. */
    private void follow() {
        Optional<RoadmapBar> before = first;
        first = Optional.empty();
        before.ifPresent(known -> selection.ifPresent(next -> wishes.follow(known, next)));
    }

    private void enter() {
        if (first.isPresent()) {
            follow();
        } else {
            selection.ifPresent(wishes::open);
        }
    }

    private void giveUp() {
        drag = Optional.empty();
        first = Optional.empty();
        wishes.selected(selection);
        canvas.redraw();
    }

    private void change(RoadmapBar bar, SpanMove move, int units) {
        if (bar.getSpan() != null && layout.isPresent()) {
            wishes.change(bar, move.by(bar.getSpan(), layout.get().scale().unit(), units));
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> step(-1);
            case SWT.ARROW_DOWN -> step(1);
            case SWT.ARROW_LEFT -> sideways(event, -1);
            case SWT.ARROW_RIGHT -> sideways(event, 1);
            case SWT.CR, SWT.KEYPAD_CR -> enter();
            case SWT.ESC -> giveUp();
            default -> {
                // Everything else belongs to the window.
            }
        }
    }

    private void step(int by) {
        layout.filter(known -> !known.bars().isEmpty()).ifPresent(known -> {
            List<RoadmapBar> bars = known.bars().stream().map(Placed::bar).toList();
            int next = selection.map(bar -> bars.indexOf(bar) + by).orElse(0);
            select(Optional.of(bars.get(Math.clamp(next, 0, bars.size() - 1))));
        });
    }

    /** Alone the arrow scrolls; with Control it moves the bar, with Shift its end, with both its start. */
    private void sideways(Event event, int by) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if (!control && !shift) {
            ScrollBar bar = canvas.getHorizontalBar();
            bar.setSelection(bar.getSelection() + by * layout.map(known -> known.scale().dots()).orElse(0));
            canvas.redraw();
            return;
        }
        SpanMove move = control && shift ? SpanMove.START : control ? SpanMove.WHOLE : SpanMove.END;
        selection.ifPresent(bar -> change(bar, move, by));
    }
}
