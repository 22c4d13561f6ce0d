package org.rashinban.reports.report;

import java.util.Map;
import java.util.Optional;

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

    boolean isLeftOut() {
        return plan.isLeftOutWhenEmpty() && !figures.isEmpty() && figures.values().stream().allMatch(FigureDrawing::tellsNothing);
    }
}
