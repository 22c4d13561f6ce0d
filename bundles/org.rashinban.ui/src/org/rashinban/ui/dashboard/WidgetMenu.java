package org.rashinban.ui.dashboard;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rashinban.charts.paper.Area;
import org.rashinban.ui.figure.FigureCopying;
import org.rashinban.ui.figure.FigureSaving;

/** What can be done with one widget and with what is under the pointer. */
final class WidgetMenu {

    private final WidgetPane pane;
    private final BiConsumer<WidgetPane, Area> open;
    private final Consumer<Area> plan;
    private final Consumer<WidgetPane> full;
    /** Where the menu was asked for. */
    private Optional<Area> mark = Optional.empty();

    /**
     * @param open shows more of a mark
     * @param plan shows a mark in the plan
     * @param full shows the widget on the whole screen
     */
    WidgetMenu(WidgetPane pane, BiConsumer<WidgetPane, Area> open, Consumer<Area> plan, Consumer<WidgetPane> full) {
        this.pane = pane;
        this.open = open;
        this.plan = plan;
        this.full = full;
        Canvas canvas = pane.canvas().canvas();
        canvas.addListener(SWT.MenuDetect, event -> {
            Point place = canvas.toControl(event.x, event.y);
            mark = pane.canvas().behind(place.x, place.y);
        });
        Menu menu = new Menu(canvas);
        menu.addListener(SWT.Show, event -> fill(canvas, menu));
        canvas.setMenu(menu);
    }

    private void fill(Canvas canvas, Menu menu) {
        Stream.of(menu.getItems()).forEach(MenuItem::dispose);
        entry(menu, Messages.Widget_open, mark.isPresent(), () -> mark.ifPresent(area -> open.accept(pane, area)));
        entry(menu, Messages.Widget_plan, mark.isPresent(), () -> mark.ifPresent(plan));
        new MenuItem(menu, SWT.SEPARATOR);
        boolean drawn = pane.figure().isPresent();
        entry(menu, Messages.Widget_copy, drawn, () -> pane.figure().ifPresent(new FigureCopying(canvas.getShell())::copy));
        entry(menu, Messages.Widget_save, drawn, () -> pane.figure().ifPresent(new FigureSaving(canvas.getShell())::save));
        entry(menu, Messages.Widget_full, true, () -> full.accept(pane));
    }

    private static void entry(Menu menu, String text, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
