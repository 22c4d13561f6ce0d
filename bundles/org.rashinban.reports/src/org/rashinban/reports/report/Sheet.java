package org.rashinban.reports.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.core.figure.Figure;
import org.rashinban.model.Element;
import org.rashinban.reports.draw.FigureDrawing;
import org.rashinban.reports.template.SheetPlan;
import org.rashinban.reports.template.SheetPlan.Block;

/**
 * A sheet that will be written, with everything that will stand in it.
 *
 * @param element that it is about, if it is one of those repeated for each measure
 */
record Sheet(SheetPlan plan, String name, Optional<Element> element, Map<Block, Figure> figures) {

    /** Of more than these nobody reads the names. */
    private static final int FEW = 3;

    /** As a list of sheets names them: many that are repeated for each measure are named together. */
    static List<String> called(List<Sheet> some, Locale locale) {
        Map<String, List<Sheet>> together = some.stream()
                .collect(Collectors.groupingBy(sheet -> sheet.plan().name(), LinkedHashMap::new, Collectors.toList()));
        return together.entrySet().stream().flatMap(alike -> alike.getValue().size() <= FEW ? alike.getValue().stream().map(Sheet::name)
                : Stream.of(Texts.CATALOGUE.sentence("contents.several", alike.getKey(), alike.getValue().size()).in(locale))).toList();
    }

    boolean isLeftOut() {
        return plan.isLeftOutWhenEmpty() && !figures.isEmpty() && figures.values().stream().allMatch(FigureDrawing::tellsNothing);
    }
}
