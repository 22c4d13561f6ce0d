package org.rashinban.ui.dashboard;

import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.dashboard.DashboardNames;
import org.rashinban.core.dashboard.Viewpoint;
import org.rashinban.core.figure.Captions;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** What one widget is to show. Made on the user interface's thread, carried out in the background. */
record WidgetRequest(DashboardWidget widget, Viewpoint viewpoint, BoardData.World world, boolean compare) {

    static WidgetRequest of(DashboardWidget widget, Viewpoint viewpoint, BoardData.World world, boolean compare) {
        return new WidgetRequest(EcoreUtil.copy(widget), viewpoint, world, compare);
    }

    boolean isSame(WidgetRequest other) {
        return EcoreUtil.equals(widget, other.widget) && viewpoint.equals(other.viewpoint) && world.equals(other.world)
                && compare == other.compare;
    }

    /** Under the heading of the widget. Of whom it is stands at the top of the dashboard. */
    Drawing drawing(BoardData data) {
        return switch (data.draw(widget, viewpoint, world, compare)) {
            case Drawing.Drawn drawn -> new Drawing.Drawn(titled(drawn.figure()));
            case Drawing.Refused refused -> refused;
        };
    }

    private Figure titled(Figure figure) {
        return Captions.titled(figure,
                DashboardNames.stated(widget, Locale.getDefault()).<Localized>map(Plain::new).orElse(figure.caption().title()));
    }
}
