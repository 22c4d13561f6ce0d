package org.rashinban.core.dashboard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.Parameter;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** The kinds of widgets there are. */
public final class WidgetKinds {

    static final String POINT = "org.rashinban.core.dashboardWidgets";

    private final Map<String, WidgetKind> kinds = new LinkedHashMap<>();

    /** @param kinds of which, if two have one id, the first counts */
    public WidgetKinds(List<WidgetKind> kinds) {
        kinds.forEach(kind -> this.kinds.putIfAbsent(kind.id(), kind));
    }

    /** Those that the installed bundles contribute, in the order of their bundles. */
    public static WidgetKinds installed() {
        return new WidgetKinds(Optional.ofNullable(RegistryFactory.getRegistry()).stream()
                .flatMap(registry -> Arrays.stream(registry.getConfigurationElementsFor(POINT))).map(WidgetKinds::kind)
                .toList());
    }

    public List<WidgetKind> all() {
        return List.copyOf(kinds.values());
    }

    public Optional<WidgetKind> find(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /** As its kind does; a kind that is not installed any more is named. */
    public Drawing draw(DashboardWidget widget, Viewpoint viewpoint, FigureContext context, boolean compare) {
        return find(widget.getKind()).map(kind -> kind.draw(widget, viewpoint, context, compare))
                .orElseGet(() -> new Drawing.Refused(Texts.CATALOGUE.sentence("kind.unknown", String.valueOf(widget.getKind()))));
    }

    private static WidgetKind kind(IConfigurationElement element) {
        String name = String.valueOf(element.getAttribute("class"));
        try {
            return element.createExecutableExtension("class") instanceof WidgetKind kind ? kind
                    : new Missing(name, name + " is no WidgetKind");
        } catch (CoreException e) {
            return new Missing(name, String.valueOf(e.getMessage()));
        }
    }

    /** Stands where a broken contribution would, and says so; it takes nothing away from the others. */
    private record Missing(String id, String reason) implements WidgetKind {

        @Override
        public Localized title() {
            return new Plain(id);
        }

        @Override
        public Localized title(DashboardWidget widget) {
            return title();
        }

        @Override
        public List<Sentence> problems(DashboardWidget widget) {
            return List.of(why());
        }

        @Override
        public List<Parameter<?>> parameters(DashboardWidget widget) {
            return List.of();
        }

        @Override
        public boolean depends(DashboardWidget widget, String parameter) {
            return false;
        }

        @Override
        public Drawing draw(DashboardWidget widget, Viewpoint viewpoint, FigureContext context, boolean compare) {
            return new Drawing.Refused(why());
        }

        private Sentence why() {
            return Texts.CATALOGUE.sentence("kind.missing", id, reason);
        }
    }
}
