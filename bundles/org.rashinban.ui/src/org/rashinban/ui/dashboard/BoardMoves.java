package org.rashinban.ui.dashboard;

import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardRow;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.edit.Edits;

/** Moves and sizes of widgets. A row without widgets goes, a widget without a row gets one. */
final class BoardMoves {

    private static final int WIDEST = 12;
    static final int LOWEST = 10;
    static final int HIGHEST = 100;

    private BoardMoves() {
    }

    /** Where a widget is dropped. */
    enum Side {
        BEFORE, AFTER, ROW_ABOVE, ROW_BELOW
    }

    /** The upper and lower quarters of a widget mean a row of its own there, the halves beside mean the same row. */
    static Side side(int x, int y, int width, int height) {
        if (y < height / 4) {
            return Side.ROW_ABOVE;
        }
        if (y > height - height / 4) {
            return Side.ROW_BELOW;
        }
        return x < width / 2 ? Side.BEFORE : Side.AFTER;
    }

    static DashboardWidget widget(Dashboard dashboard, int number) {
        return dashboard.getRows().stream().flatMap(row -> row.getWidgets().stream()).skip(number).findFirst().orElseThrow();
    }

    /** In a row of its own at the end. */
    static void append(Dashboard dashboard, DashboardWidget widget) {
        DashboardRow row = row();
        row.getWidgets().add(widget);
        dashboard.getRows().add(row);
    }

    static void move(Dashboard dashboard, DashboardWidget widget, DashboardWidget target, Side side) {
        if (widget == target) {
            return;
        }
        DashboardRow from = (DashboardRow) widget.eContainer();
        DashboardRow to = (DashboardRow) target.eContainer();
        from.getWidgets().remove(widget);
        if (side == Side.BEFORE || side == Side.AFTER) {
            to.getWidgets().add(to.getWidgets().indexOf(target) + (side == Side.AFTER ? 1 : 0), widget);
        } else {
            DashboardRow row = row();
            row.setHeight(from.getHeight());
            row.getWidgets().add(widget);
            dashboard.getRows().add(dashboard.getRows().indexOf(to) + (side == Side.ROW_BELOW ? 1 : 0), row);
        }
        tidy(dashboard);
    }

    static void remove(Dashboard dashboard, DashboardWidget widget) {
        ((DashboardRow) widget.eContainer()).getWidgets().remove(widget);
        tidy(dashboard);
    }

    static void share(DashboardWidget widget, int share) {
        widget.setShare(Math.clamp(share, 1, WIDEST));
    }

    static void height(DashboardRow row, int percent) {
        row.setHeight(Math.clamp(percent, LOWEST, HIGHEST));
    }

    static void size(Dashboard dashboard, BoardSize size) {
        DashboardRow row = dashboard.getRows().get(size.row());
        height(row, size.height());
        for (int at = 0; at < row.getWidgets().size(); at++) {
            share(row.getWidgets().get(at), size.shares().get(at));
        }
    }

    private static DashboardRow row() {
        return (DashboardRow) Edits.create(Literals.DASHBOARD_ROW);
    }

    private static void tidy(Dashboard dashboard) {
        dashboard.getRows().removeIf(row -> row.getWidgets().isEmpty());
    }
}
