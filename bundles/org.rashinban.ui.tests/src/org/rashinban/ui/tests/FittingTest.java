package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.past.Past;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.model.Program;
import org.rashinban.ui.figure.DrawnFigure;
import org.rashinban.ui.theme.LetterSize;
import org.rashinban.ui.theme.Screen;

/** Charts in the room of a widget, as on a small screen. */
class FittingTest {

    /** A third of the window by half its height. */
    private static final int WIDE = 520;
    private static final int HIGH = 290;

    /** The view of figures beside the plan, in a window of 1366 dots. */
    private static final int VIEW = 796;

    private static final Screen SCREEN = new Screen(Look.of(false), 100, LetterSize.NORMAL);

    private static DrawnFigure drawn(String id, Map<String, String> choices) {
        return DrawnFigure.fitting(figure(id, choices), SCREEN, WIDE, HIGH);
    }

    private static Figure figure(String id, Map<String, String> choices) {
        Program program = ((TemplateReading.Loaded) TemplateLibrary.installed().load("sample")).program();
        FigureContext context =
                new FigureContext(program, ContainedActuals.accepted(), LocalDate.of(2026, 5, 31), Optional.empty(), Past.NONE);
        return ((Drawing.Drawn) Figures.installed().draw(id, choices, context)).figure();
    }

    /** Eleven columns: smaller letters are read more easily than columns of four letters that have to be scrolled sideways. */
    @Test
    void theListOfIndicatorsIsAsWideAsItsView() {
        DrawnFigure list = DrawnFigure.of(figure("kpi-list", Map.of("period", "FY2025")), SCREEN, VIEW);

        assertThat(list.size().width()).isLessThanOrEqualTo(VIEW + 1.0);
        assertThat(list.unit()).isBetween(0.75 * 96 / 72, 0.99 * 96 / 72);
    }

    /** Nobody has to scroll to see which years the bars stand for. */
    @Test
    void theOnlyChartOfAPageIsSeenWhole() {
        assertThat(drawn("effects-by-year", Map.of("effect", "HOURS_SAVED")).size().height()).isLessThanOrEqualTo(HIGH + 1.0);
    }

    /** Five audiences in two columns make three rows of charts. */
    @Test
    void eachOfSeveralChartsIsLowerThanTheWidget() {
        assertThat(drawn("training-by-audience", Map.of()).size().height()).isBetween(HIGH + 1.0, 5.0 * HIGH);
    }
}
