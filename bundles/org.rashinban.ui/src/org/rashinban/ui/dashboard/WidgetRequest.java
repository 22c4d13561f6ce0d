package org.rashinban.ui.dashboard;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.rashinban.core.dashboard.DashboardNames;
import org.rashinban.core.dashboard.Viewpoint;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Captions;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.past.Frozen;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.period.FiscalPeriod;
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

    Drawing drawing(BoardData data) {
        return data.draw(widget, viewpoint, world, compare);
    }

    /** Two years above each other are to be seen without scrolling, nothing needs hardly any room. */
    Need need(Figure figure) {
        if (figure.isEmpty()) {
            return Need.LINE;
        }
        List<Localized> years = List.of(viewpoint.period(), viewpoint.previous().period());
        boolean both = compare && figure instanceof PageFigure page
                && page.parts().stream().map(part -> part.caption().title()).toList().equals(years);
        return both ? Need.MORE : Need.ALL;
    }

    /** Under the heading of the widget, as it stands alone: of whom it is, and as of when. */
    Figure alone(Figure figure) {
        String moment = world.state().map(Frozen::name).orElseGet(() -> FiscalPeriod.day(world.day()).in(Locale.getDefault()));
        return Captions.told(figure, heading(figure), new Plain(NLS.bind(Messages.Board_asOf, moment)));
    }

    /** The same among others, where all of that stands at the top; it says of whom it is where that is not what is chosen there. */
    Figure amongOthers(Figure figure, BoardData data) {
        Figure titled = Captions.titled(figure, heading(figure));
        return data.isAllOf(widget, viewpoint) ? titled
                : Captions.with(titled, new Caption(heading(figure), figure.caption().subject(), figure.caption().notes()));
    }

    private Localized heading(Figure figure) {
        return DashboardNames.stated(widget, Locale.getDefault()).<Localized>map(Plain::new).orElse(figure.caption().title());
    }
}
