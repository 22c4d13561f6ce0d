package org.rashinban.core.figure.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.training.CourseYear;
import org.rashinban.core.training.TrainingLedger;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalSpan;

/** 研修実績: each course in each fiscal year. Participants of different courses are never added up. */
public final class TrainingTable extends EditionFigure {

    public TrainingTable() {
        super("training", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        List<TrainingCourse> courses = Contents.of(edition, TrainingCourse.class).toList();
        List<CourseYear> years = TrainingLedger.of(courses, FiscalSpan.startingAt(Actuals.BEGINNING)).years();
        TableBuilder table = table().time("year", 8).text("course", 20).text("audience", 10).number("participants", 8)
                .number("applicants", 8).number("sessions", 5).text("provider", 12);
        years.stream().sorted(Comparator.comparing(CourseYear::year)).forEach(held -> table.row(0, Cell.period(held.year()),
                course(held.course()), audience(held.course()), people(held.participants()), optional(held.applicants()),
                held.sessions().map(Cell::count).orElse(Cell.EMPTY), Cell.text(held.course().getProvider())));
        courses.stream().filter(course -> years.stream().noneMatch(held -> held.course() == course)).forEach(course -> table.row(0,
                Cell.nothing(Gap.NOT_IN_DOCUMENT), course(course), audience(course), Cell.nothing(Gap.UNKNOWN), Cell.EMPTY, Cell.EMPTY,
                Cell.text(course.getProvider())));
        return table.build(caption(choices, table.isEmpty()));
    }

    private static Cell course(TrainingCourse course) {
        return Cell.text(course.getTitle()).behind(course);
    }

    private static Cell audience(TrainingCourse course) {
        return course.getAudience() == null ? Cell.EMPTY : Cell.text(course.getAudience().getName()).behind(course.getAudience());
    }

    private static Cell people(Optional<Amount> persons) {
        return persons.map(number -> Cell.amount(number, "")).orElseGet(() -> Cell.nothing(Gap.UNKNOWN));
    }

    private static Cell optional(Optional<Amount> persons) {
        return persons.map(number -> Cell.amount(number, "")).orElse(Cell.EMPTY);
    }
}
