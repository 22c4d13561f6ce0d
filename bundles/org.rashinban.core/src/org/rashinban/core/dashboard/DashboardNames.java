package org.rashinban.core.dashboard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.text.Languages;

/** What people call dashboards and their widgets, in the reader's language where there is such a name. */
public final class DashboardNames {

    private DashboardNames() {
    }

    public static String of(Dashboard dashboard, Locale locale) {
        return in(locale, dashboard.getTitle(), dashboard.getTitleEn()).or(() -> Optional.ofNullable(dashboard.getCode())).orElse("");
    }

    public static String description(Dashboard dashboard, Locale locale) {
        return in(locale, dashboard.getDescription(), dashboard.getDescriptionEn()).orElse("");
    }

    /** Its own heading, else that of its figure. */
    public static String of(DashboardWidget widget, Figures figures, Locale locale) {
        return in(locale, widget.getTitle(), widget.getTitleEn())
                .or(() -> figures.find(String.valueOf(widget.getFigure())).map(FigureProvider::title).map(title -> title.in(locale)))
                .or(() -> Optional.ofNullable(widget.getFigure())).orElse("");
    }

    private static Optional<String> in(Locale locale, String japanese, String english) {
        Stream<String> names = Languages.isJapanese(locale) ? Stream.of(japanese, english) : Stream.of(english, japanese);
        return names.filter(name -> name != null && !name.isBlank()).findFirst();
    }
}
