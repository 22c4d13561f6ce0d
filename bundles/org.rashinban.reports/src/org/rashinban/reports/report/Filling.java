package org.rashinban.reports.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.model.Element;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.sheet.SheetNames;
import org.rashinban.reports.template.SheetPlan;
import org.rashinban.reports.template.SheetPlan.Block;
import org.rashinban.reports.template.Template;

/** Draws the figures that a template names, before any of it is written: a report with a defect is refused as a whole. */
final class Filling {

    private final Figures figures;
    private final ReportOrder order;
    private final Wanted wanted;
    private final SheetNames names = new SheetNames();
    private final List<Sheet> sheets = new ArrayList<>();

    Filling(Figures figures, ReportOrder order, Wanted wanted) {
        this.figures = figures;
        this.order = order;
        this.wanted = wanted;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** @return why it cannot be filled */
    Optional<Sentence> fill(Template template) {
        // Whatever a measure is called, the sheets of the template keep their names.
        template.workbook().forEach(sheet -> names.keep(sheet.getSheetName()));
        for (SheetPlan plan : template.sheets()) {
            List<Optional<Element>> about = plan.isRepeated() ? Elements.measures(order.edition()).stream().map(Optional::of).toList()
                    : List.of(Optional.empty());
            for (Optional<Element> element : about) {
                Optional<Sentence> refused = fill(plan, element);
                if (refused.isPresent()) {
                    return refused;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sentence> fill(SheetPlan plan, Optional<Element> element) {
        Map<Block, Figure> drawn = new LinkedHashMap<>();
        for (Block block : plan.figures().toList()) {
            wanted.check();
            String id = block.directive().operand().orElse("");
            Optional<FigureProvider> provider = figures.find(id);
            if (provider.isEmpty()) {
                return Optional.of(Texts.CATALOGUE.sentence("figure.unknown", plan.name(), id, block.cell()));
            }
            switch (figures.draw(id, choices(provider.get(), block, element), order.context())) {
                case Figures.Drawing.Drawn figure -> {
                    Optional<Sentence> unfit = unfit(plan, block, figure.figure());
                    if (unfit.isPresent()) {
                        return unfit;
                    }
                    drawn.put(block, figure.figure());
                }
                case Figures.Drawing.Refused refused -> {
                    return Optional.of(Texts.CATALOGUE.sentence("figure.refused", plan.name(), id, refused.why(), block.cell()));
                }
            }
        }
        Sheet sheet = new Sheet(plan, plan.isRepeated() ? names.unique(name(plan, element)) : plan.name(), element, drawn);
        sheets.add(sheet);
        return Optional.empty();
    }

    /** What the template asks of a figure that it cannot give. */
    private static Optional<Sentence> unfit(SheetPlan plan, Block block, Figure figure) {
        Optional<String> columns = block.directive().wish("columns");
        if (!(figure instanceof TableFigure table)) {
            return Stream.of("columns", "rows", "lines").filter(wish -> block.directive().wish(wish).isPresent())
                    .filter(wish -> wish.equals("columns") || !(figure instanceof PageFigure)).findFirst()
                    .map(wish -> Texts.CATALOGUE.sentence("figure.noTable", plan.name(), block.cell(), wish));
        }
        List<String> known = table.columns().stream().map(Column::id).toList();
        return columns.stream().flatMap(names -> Arrays.stream(names.split(","))).filter(name -> !known.contains(name)).findFirst()
                .map(name -> Texts.CATALOGUE.sentence("column.unknown", plan.name(), block.cell(), name, known));
    }

    /** What the template chooses, and for the rest what the report is about. */
    private Map<String, String> choices(FigureProvider provider, Block block, Optional<Element> element) {
        Map<String, String> known = new HashMap<>();
        known.put("plan", order.edition().getPlan().getId());
        known.put("edition", order.edition().getId());
        known.put("period", order.period().toString());
        element.ifPresent(about -> known.put("element", about.getId()));
        Map<String, String> choices = new HashMap<>();
        for (Parameter<?> parameter : provider.parameters()) {
            Optional.ofNullable(known.get(parameter.name())).ifPresent(value -> choices.put(parameter.name(), value));
        }
        choices.putAll(block.directive().choices());
        return choices;
    }

    private static String name(SheetPlan plan, Optional<Element> element) {
        return element.map(about -> Stream.of(about.getCode(), about.getNumber(), about.getShortTitle(), about.getTitle())
                .filter(text -> text != null && !text.isBlank()).findFirst().orElse(plan.name())).orElse(plan.name());
    }
}
