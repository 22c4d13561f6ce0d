package org.rashinban.core.dashboard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The heading that a widget states. */
    public static Optional<String> stated(DashboardWidget widget, Locale locale) {
        return in(locale, widget.getTitle(), widget.getTitleEn());
    }

    private static Optional<String> in(Locale locale, String japanese, String english) {
        Stream<String> names = Languages.isJapanese(locale) ? Stream.of(japanese, english) : Stream.of(english, japanese);
        return names.filter(name -> name != null && !name.isBlank()).findFirst();
    }
}
