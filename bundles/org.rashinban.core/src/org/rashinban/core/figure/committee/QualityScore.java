package org.rashinban.core.figure.committee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.check.Issue;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.committee.QualityComponent.Result;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.text.Sentence;

/** データ品質の点数: how complete and sound the data is, by sides that are each explained; a side with nothing to look at has no part. */
public final class QualityScore extends EditionFigure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 10;

    public QualityScore() {
        super("quality-score", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        List<Issue> issues = context.issues().stream()
                .filter(issue -> Contents.edition(issue.object()).filter(edition::equals).isPresent()).toList();
        List<Result> results = Arrays.stream(QualityComponent.values()).map(component -> component.of(context, edition, issues))
                .filter(result -> result.looked() > 0).toList();
        TableBuilder table = table().text("component", 9).number("share", 6).number("checked", 5).number("sound", 6).text("looks", 30);
        results.forEach(result -> table.row(0, Cell.words(result.component().title()), Cell.number(rounded(share(result)), "%"),
                Cell.count(result.looked()), Cell.count(result.sound()), Cell.words(result.component().looks())));
        if (results.isEmpty()) {
            return new PageFigure(caption(choices, true), List.of());
        }
        Caption caption = caption(choices, false);
        int counted = results.stream().mapToInt(Result::findings).sum();
        Sentence explained = said("quality-score.explained", results.size(), issues.size(), counted, issues.size() - counted);
        Cell score = mean(results).map(mean -> Cell.number(rounded(mean), "%")).orElse(Cell.EMPTY).behind(edition);
        NumberFigure number = new NumberFigure(new Caption(said("quality-score.number"), Optional.empty(), List.of()), score, Tone.NEUTRAL,
                Optional.of(explained), Optional.empty());
        return new PageFigure(caption,
                List.of(number, table.build(new Caption(said("quality-score.components"), Optional.empty(), List.of()))));
    }

    private static Optional<BigDecimal> mean(List<Result> results) {
        return results.stream().map(QualityScore::share).reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(results.size()), DIGITS, RoundingMode.HALF_UP));
    }

    private static BigDecimal share(Result result) {
        return HUNDRED.multiply(BigDecimal.valueOf(result.sound())).divide(BigDecimal.valueOf(result.looked()), DIGITS,
                RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP);
    }
}
