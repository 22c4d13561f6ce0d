package org.rashinban.ui.dashboard;

import java.util.List;

import org.rashinban.core.dashboard.WidgetKinds;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardWidget;

/** What can be chosen for a dashboard: what matters to most of its widgets, and the year as soon as it matters to one. */
record BoardOffers(boolean year, boolean element, boolean department, boolean kpi) {

    static BoardOffers of(Dashboard dashboard, WidgetKinds kinds) {
        List<DashboardWidget> widgets = Contents.of(dashboard, DashboardWidget.class).toList();
        return new BoardOffers(count(widgets, kinds, Parameters.PERIOD.name()) > 0, isCommon(widgets, kinds, Parameters.ELEMENT.name()),
                isCommon(widgets, kinds, Parameters.DEPARTMENT.name()), isCommon(widgets, kinds, Parameters.KPI.name()));
    }

    private static boolean isCommon(List<DashboardWidget> widgets, WidgetKinds kinds, String parameter) {
        return 2 * count(widgets, kinds, parameter) > widgets.size();
    }

    private static long count(List<DashboardWidget> widgets, WidgetKinds kinds, String parameter) {
        return widgets.stream().filter(widget -> kinds.find(widget.getKind()).filter(kind -> kind.depends(widget, parameter)).isPresent())
                .count();
    }
}
