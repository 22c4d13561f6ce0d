package org.rashinban.core.figure;

import java.util.List;

import org.rashinban.model.text.Localized;

/**
 * Makes one kind of figure: a pure function of the program as it is seen and of what was chosen. Bundles add their own by the
 * extension point {@code org.rashinban.core.figures}.
 */
public interface FigureProvider {

    /** Unique and stable, such as {@code kpi-trend}; dashboards, report templates and the command line name it. */
    String id();

    Localized title();

    /** In the order in which a person would choose. */
    List<Parameter<?>> parameters();

    /** Whether there is no figure without this choice. */
    default boolean requires(Parameter<?> parameter) {
        return parameters().stream().anyMatch(one -> one.required() && one.equals(parameter));
    }

    /** Whether it says something more beside itself for the year before: what tells several years or looks ahead does not. */
    default boolean isComparable() {
        return true;
    }

    /**
     * Never fails for want of data: a figure without anything to show says why in its notes.
     *
     * @param choices holds a value for every parameter that is required
     */
    Figure figure(FigureContext context, Choices choices);
}
