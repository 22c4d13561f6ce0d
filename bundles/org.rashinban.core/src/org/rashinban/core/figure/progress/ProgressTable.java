package org.rashinban.core.figure.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Enumerated;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Lines;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.model.Edition;
import org.rashinban.model.Node;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** 取組状況: the records of progress with what came of them. */
public final class ProgressTable extends EditionFigure {

    public ProgressTable() {
        super("progress-table", Texts.CATALOGUE, Parameters.ELEMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("code", 3).time("start", 8).text("title", 16).text("element", 12).text("content", 22)
                .text("effect", 22).text("state", 5);
        ProgressReports.of(edition, choices.find(Parameters.ELEMENT))
                .forEach(report -> table.row(0, Cell.text(report.getCode()).behind(report),
                        starts(report), Cell.text(report.getTitle()).behind(report),
                        Elements.named(report.getElements(), (Node) report.eContainer()), Cell.text(report.getContent()).behind(report),
                        effects(report), report.getState() == null ? Cell.EMPTY : Cell.words(Labels.of(report.getState()))));
        return table.build(caption(choices, table.isEmpty()));
    }

    private Cell starts(ProgressReport report) {
        return switch (report.getStarts().size()) {
            case 0 -> Cell.nothing(Gap.UNKNOWN);
            case 1 -> Cell.period(report.getStarts().getFirst());
            default -> Cell.words(new Enumerated(List.copyOf(report.getStarts())));
        };
    }

    private Cell effects(ProgressReport report) {
        List<Localized> said = new ArrayList<>();
        report.getEffects().forEach(effect -> said.add(EffectTexts.of(effect)));
        Optional.ofNullable(report.getQualitative()).filter(text -> !text.isBlank()).ifPresent(text -> said.add(new Plain(text)));
        return said.isEmpty() ? Cell.EMPTY : Cell.words(new Lines(said));
    }
}
