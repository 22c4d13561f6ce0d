package org.rashinban.core.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameter;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardRow;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.text.Sentence;

/** Looks whether a dashboard can be shown, and says in a sentence each what is in the way. */
public final class DashboardChecks {

    /** What a widget is if it states nothing else. */
    public static final String FIGURE = "figure";

    private static final int LOWEST = 10;
    private static final int HIGHEST = 100;
    private static final int WIDEST = 12;

    private final Figures figures;
    private final Set<String> kinds;
    private final List<Sentence> problems = new ArrayList<>();

    /** @param kinds of widgets that there are */
    private DashboardChecks(Figures figures, Set<String> kinds) {
        this.figures = figures;
        this.kinds = kinds;
    }

    public static List<Sentence> problems(Dashboard dashboard, Figures figures, Set<String> kinds) {
        DashboardChecks checks = new DashboardChecks(figures, kinds);
        checks.look(dashboard);
        return checks.problems;
    }

    private void look(Dashboard dashboard) {
        if (isBlank(dashboard.getCode())) {
            say("dashboard.code");
        }
        if (isBlank(dashboard.getTitle())) {
            say("dashboard.title");
        }
        if (dashboard.getRows().isEmpty()) {
            say("dashboard.empty");
        }
        for (int at = 0; at < dashboard.getRows().size(); at++) {
            look(dashboard.getRows().get(at), at + 1);
        }
    }

    private void look(DashboardRow row, int number) {
        if (row.getHeight() < LOWEST || row.getHeight() > HIGHEST) {
            say("row.height", number, row.getHeight(), LOWEST, HIGHEST);
        }
        if (row.getWidgets().isEmpty()) {
            say("row.empty", number);
        }
        row.getWidgets().forEach(widget -> look(widget, number));
    }

    private void look(DashboardWidget widget, int row) {
        if (widget.getShare() < 1 || widget.getShare() > WIDEST) {
            say("widget.share", row, widget.getShare(), WIDEST);
        }
        if (!kinds.contains(widget.getKind())) {
            say("widget.kind", row, String.valueOf(widget.getKind()), List.copyOf(kinds));
        }
        widget.getParameters().stream().filter(text -> !WidgetParameters.isNamed(text))
                .forEach(text -> say("widget.parameter", row, text));
        if (FIGURE.equals(widget.getKind())) {
            figures.find(String.valueOf(widget.getFigure())).ifPresentOrElse(figure -> parameters(widget, figure, row),
                    () -> say("widget.unknown", row, String.valueOf(widget.getFigure())));
        }
    }

    private void parameters(DashboardWidget widget, FigureProvider figure, int row) {
        List<String> known = figure.parameters().stream().map(Parameter::name).toList();
        Optional<String> foreign = WidgetParameters.of(widget).keySet().stream().filter(name -> !known.contains(name)).findFirst();
        foreign.ifPresent(name -> say("widget.foreign", row, figure.title(), name, known));
    }

    private void say(String key, Object... args) {
        problems.add(Texts.CATALOGUE.sentence(key, args));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
