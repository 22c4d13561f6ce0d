package org.rashinban.core.dashboard;

import java.util.List;

import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.Parameter;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** A kind of widget on dashboards. Bundles add their own by the extension point {@code org.rashinban.core.dashboardWidgets}. */
public interface WidgetKind {

    /** Unique and stable, such as {@code figure}; dashboards name it. */
    String id();

    Localized title();

    /** What is called when a widget states no title of its own. */
    Localized title(DashboardWidget widget);

    /** What of a widget of this kind cannot be; empty if it can be shown. */
    List<Sentence> problems(DashboardWidget widget);

    /** What a widget may settle by itself. */
    List<Parameter<?>> parameters(DashboardWidget widget);

    /** Whether the choice of a parameter changes what the widget shows. */
    boolean depends(DashboardWidget widget, String parameter);

    /**
     * What is to be shown, made in the background; never fails for want of data.
     *
     * @param compare whether it is to stand beside the same of the year before
     */
    Drawing draw(DashboardWidget widget, Viewpoint viewpoint, FigureContext context, boolean compare);
}
