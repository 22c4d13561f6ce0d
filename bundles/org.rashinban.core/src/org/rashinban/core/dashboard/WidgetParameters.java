package org.rashinban.core.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.model.DashboardWidget;

/** What a widget of a dashboard settles by itself: its parameters, kept as {@code name=value}. */
public final class WidgetParameters {

    private WidgetParameters() {
    }

    /** By name, in their order; what has no name is left out, for {@link DashboardChecks} reports it. */
    public static Map<String, String> of(DashboardWidget widget) {
        Map<String, String> parameters = new LinkedHashMap<>();
        widget.getParameters().stream().filter(WidgetParameters::isNamed)
                .forEach(text -> parameters.put(text.substring(0, text.indexOf('=')).strip(),
                        text.substring(text.indexOf('=') + 1).strip()));
        return parameters;
    }

    /** The texts that are kept. */
    public static List<String> texts(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
    }

    static boolean isNamed(String text) {
        return text.indexOf('=') > 0;
    }
}
