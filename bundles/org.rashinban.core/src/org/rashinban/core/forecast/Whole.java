package org.rashinban.core.forecast;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rashinban.model.Audience;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.TrainingCount;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;

/** Of how many a KPI counts some: 20 systems, all of the staff. There are never more. */
final class Whole {

    private Whole() {
    }

    /** Nothing of which more is aimed at or was counted already. */
    static Optional<BigDecimal> of(Kpi kpi, List<Point> points) {
        BigDecimal reached = Stream
                .concat(points.stream().map(Point::value),
                        kpi.getTargets().stream().map(Target::getAmount).filter(Objects::nonNull).map(Amount::value))
                .max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        return Stream.concat(stated(kpi), audience(kpi).stream()).filter(whole -> whole.compareTo(reached) >= 0).findFirst();
    }

    /** 全20業務, with the unit of the KPI. */
    private static Stream<BigDecimal> stated(Kpi kpi) {
        if (kpi.getUnit() == null || kpi.getUnit().isBlank()) {
            return Stream.empty();
        }
        Pattern all = Pattern.compile("全([0-9][0-9,]*)" + Pattern.quote(kpi.getUnit()));
        return Stream.of(kpi.getBase(), kpi.getDefinition(), kpi.getTitle()).filter(Objects::nonNull)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC)).map(all::matcher).filter(Matcher::find)
                .map(found -> new BigDecimal(found.group(1).replace(",", "")));
    }

    /** Whom a course is for, if each of them is counted once. */
    private static Optional<BigDecimal> audience(Kpi kpi) {
        List<TrainingCourse> courses = kpi.getCourses().stream().distinct().toList();
        boolean timesCounted = kpi.getTrainingCount() != TrainingCount.PARTICIPANTS || courses.stream()
                .flatMap(course -> course.getSessions().stream()).anyMatch(session -> session.getParticipants() != null
                        && session.getParticipants().is(Qualifier.PERSON_TIMES));
        return Optional.of(courses).filter(all -> all.size() == 1 && !timesCounted).map(List::getFirst).map(TrainingCourse::getAudience)
                .map(Audience::getHeadcount).filter(count -> count > 0).map(BigDecimal::valueOf);
    }
}
