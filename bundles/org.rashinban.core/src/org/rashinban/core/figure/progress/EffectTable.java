package org.rashinban.core.figure.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.effect.EffectLedger;
import org.rashinban.core.effect.EffectSum;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Sentence;

/** 効果の台帳: effects by fiscal year and kind, verified and expected apart, nothing counted twice. */
public final class EffectTable extends EditionFigure {

    private static final FiscalSpan EVER = FiscalSpan.startingAt(Actuals.BEGINNING);

    public EffectTable() {
        super("effects", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        EffectLedger ledger = EffectLedger.of(edition, EVER);
        TableBuilder table = table().time("year", 8).text("kind", 10).text("counted", 16).number("amount", 10).text("verification", 6)
                .text("basis", 26);
        for (EffectSum sum : ledger.sums()) {
            table.row(0, Cell.period(sum.year()), Cell.words(Labels.of(sum.kind())), Cell.text(sum.counted()),
                    Cell.amount(sum.amount(), sum.unit()), Cell.words(Labels.of(sum.verification())),
                    basis(sum).behind(sum.effects().getFirst()));
        }
        ledger.labour().forEach(value -> table.row(0, Cell.period(value.year()), Cell.words(said("effects.labour")), Cell.EMPTY,
                value.yen().map(yen -> Cell.amount(yen, "")).orElseGet(() -> Cell.nothing(Gap.UNKNOWN)),
                Cell.words(Labels.of(value.verification())), Cell.words(value.formula())));
        List<Sentence> notes = new ArrayList<>();
        if (ledger.sums().stream().anyMatch(sum -> sum.record().isPresent())) {
            notes.add(said("effects.byRecord"));
        }
        if (!ledger.listed().isEmpty()) {
            notes.add(said("effects.listed", ledger.listed().size()));
        }
        return table.build(caption(choices, table.isEmpty()).with(notes));
    }

    /** The one that a sum of nothing else comes from. */
    private static Optional<ProgressReport> only(EffectSum sum) {
        List<ProgressReport> records = sum.effects().stream().map(effect -> Contents.nearest(effect, ProgressReport.class))
                .flatMap(Optional::stream).distinct().toList();
        return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
    }

    private Cell basis(EffectSum sum) {
        Part reports = new Part("reports", Cell.count(sum.effects().size()));
        return Cell.words(sum.record().or(() -> only(sum))
                .map(record -> Composed.of(said("effects.in", Names.of(record)), reports, new Part("record", Cell.words(Names.of(record)))))
                .orElseGet(() -> Composed.of(said("effects.of", sum.effects().size()), reports)));
    }
}
