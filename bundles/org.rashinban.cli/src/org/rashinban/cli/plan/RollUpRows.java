package org.rashinban.cli.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.cli.output.Rows;
import org.rashinban.core.evaluation.ElementGrade;
import org.rashinban.core.evaluation.GradeChoice;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.core.rollup.Summary;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** How the elements of an edition stand: the edition itself, then one row an element, from the top down. */
final class RollUpRows {

    private static final List<String> BEFORE = List.of("plan", "edition", "element", "title", "period", "kpis", "assessed");
    private static final List<String> AFTER =
            List.of("achievement_percent_each_capped_at_100", "points", "grade", "why", "counted", "notes");

    private final FiscalPeriod period;
    private final Locale locale;
    private final List<List<Object>> rows = new ArrayList<>();

    RollUpRows(FiscalPeriod period, Locale locale) {
        this.period = period;
        this.locale = locale;
    }

    void add(Edition edition, RollUp rollUp) {
        Summary summary = rollUp.summary();
        ElementGrade grade = rollUp.grade();
        List<Object> row = new ArrayList<>(List.of(edition.getPlan().getCode(), edition.getCode()));
        row.add(rollUp.node() instanceof Element element ? element.getCode() : null);
        row.add(rollUp.node() instanceof Element element ? element.getTitle() : edition.getTitle());
        row.addAll(List.of(period.toString(), summary.total(), summary.assessed()));
        Stream.of(Status.values()).forEach(status -> row.add(summary.count(status)));
        row.add(summary.achievement().value().orElse(null));
        row.add(summary.points().value().orElse(null));
        row.add(grade.grade().map(GradeChoice::symbol).orElse(null));
        row.add(grade.why().map(why -> why.in(locale)).orElse(null));
        row.add(rollUp.said().in(locale));
        row.add(notes(grade).orElse(null));
        rows.add(row);
        rollUp.children().forEach(child -> add(edition, child));
    }

    Rows rows() {
        Stream<String> statuses = Stream.of(Status.values()).map(status -> status.name().toLowerCase(Locale.ROOT));
        return new Rows(Stream.of(BEFORE.stream(), statuses, AFTER.stream()).flatMap(names -> names).toList(), rows);
    }

    private Optional<String> notes(ElementGrade grade) {
        return grade.notes().stream().map((Sentence note) -> note.in(locale)).reduce((all, note) -> all + " " + note);
    }
}
