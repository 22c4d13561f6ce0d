package org.rashinban.core.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardRow;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.text.Sentence;

/** Looks whether a dashboard can be shown, and says in a sentence each what is in the way. */
public final class DashboardChecks {

    private static final int LOWEST = 10;
    private static final int HIGHEST = 100;
    private static final int WIDEST = 12;

    private final WidgetKinds kinds;
    private final List<Sentence> problems = new ArrayList<>();

    private DashboardChecks(WidgetKinds kinds) {
        this.kinds = kinds;
    }

    public static List<Sentence> problems(Dashboard dashboard, WidgetKinds kinds) {
        DashboardChecks checks = new DashboardChecks(kinds);
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
        widget.getParameters().stream().filter(text -> !WidgetParameters.isNamed(text))
                .forEach(text -> say("widget.parameter", row, text));
        kinds.find(widget.getKind()).ifPresentOrElse(
                kind -> kind.problems(widget).forEach(problem -> say("widget.problem", row, problem)),
                () -> say("widget.kind", row, String.valueOf(widget.getKind()), kinds.all().stream().map(WidgetKind::id).toList()));
    }

    private void say(String key, Object... args) {
        problems.add(Texts.CATALOGUE.sentence(key, args));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
