package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.medium.Rendering.Size;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.past.Past;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;
import org.rashinban.model.Edition;
import org.rashinban.model.Program;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every figure of the product over every plan that it brings along can be read, as large as suits it and in the room of a widget. */
class RealPictureTest {

    private static final Size WIDGET = new Size(420, 260);

    static List<FigureProvider> providers() throws Exception {
        NodeList classes = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Path.of("../org.rashinban.core/plugin.xml").toFile()).getElementsByTagName("figure");
        List<FigureProvider> providers = new ArrayList<>();
        for (int i = 0; i < classes.getLength(); i++) {
            providers.add((FigureProvider) Class.forName(((Element) classes.item(i)).getAttribute("class")).getConstructor().newInstance());
        }
        return providers;
    }

    private static FigureContext context(String template) {
        Program program = ((TemplateReading.Loaded) new TemplateLibrary(
                List.of(TemplateSource.of(Path.of("../../templates").toAbsolutePath().normalize()))).load(template)).program();
        return new FigureContext(program, ContainedActuals.accepted(), LocalDate.of(2026, 5, 31), Optional.empty(), Past.NONE);
    }

    /** Once for each thing that has to be chosen, the first ones of each kind. */
    private static Stream<Figure> figures(FigureProvider provider, FigureContext context) {
        Edition edition = Parameters.inForce(context.program().getPlans().getFirst()).orElseThrow();
        if (provider.requires(Parameters.KPI)) {
            return KpiScope.of(edition).stream().map(kpi -> draw(provider, context, Parameters.KPI.name(), kpi.getId()));
        }
        if (provider.requires(Parameters.ELEMENT)) {
            return Elements.of(edition).limit(8).map(element -> draw(provider, context, Parameters.ELEMENT.name(), element.getId()));
        }
        return Stream.of(draw(provider, context, "", ""));
    }

    private static Figure draw(FigureProvider provider, FigureContext context, String name, String id) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (!name.isEmpty()) {
            choices.put(name, id);
        }
        if (provider.requires(Parameters.PERIOD)) {
            choices.put(Parameters.PERIOD.name(), "FY2025");
        }
        Drawing drawing = new Figures(List.of(provider)).draw(provider.id(), choices, context);
        return ((Drawing.Drawn) drawing).figure();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "hamamatsu", "matsudo", "chiba", "machida", "kisarazu", "blank"})
    void allOfItCanBeRead(String template) throws Exception {
        FigureContext context = context(template);
        List<String> faults = new ArrayList<>();
        for (FigureProvider provider : providers()) {
            int[] at = {0};
            figures(provider, context).forEach(figure -> {
                at[0]++;
                for (Drawn drawn : List.of(Drawn.of(figure, Locale.JAPANESE, false), Drawn.of(figure, Locale.JAPANESE, WIDGET),
                        Drawn.of(figure, Locale.ENGLISH, true))) {
                    String where = provider.id() + " " + at[0] + " " + drawn.locale() + " " + drawn.size().width() + ": ";
                    drawn.outside().forEach(text -> faults.add(where + "outside " + text));
                    drawn.overlapping().forEach(text -> faults.add(where + "overlapping " + text));
                }
            });
        }
        assertThat(faults).isEmpty();
    }
}
