package org.rashinban.core.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Attendance;
import org.rashinban.model.Audience;
import org.rashinban.model.Department;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.TrainingQuota;
import org.rashinban.model.TrainingSession;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/**
 * Who was trained (研修の台帳): each course by fiscal year, and its coverage of audiences and departments.
 *
 * @param years     in the order of the courses, then by year
 * @param coverages of each course: its quotas, else its audience; then the departments that took part without a quota, over the same
 *                  times as the quotas, else by fiscal year
 */
public record TrainingLedger(FiscalSpan span, List<CourseYear> years, List<Coverage> coverages) {

    public TrainingLedger {
        years = List.copyOf(years);
        coverages = List.copyOf(coverages);
    }

    /** The courses of a plan, an edition or an element. */
    public static TrainingLedger of(EObject scope, FiscalSpan span) {
        return of(Contents.of(scope, TrainingCourse.class).toList(), span);
    }

    public static TrainingLedger of(Collection<TrainingCourse> courses, FiscalSpan span) {
        return new TrainingLedger(span, courses.stream().flatMap(course -> years(course, span)).toList(),
                courses.stream().flatMap(course -> coverages(course, span)).toList());
    }

    /** The courses for an audience, side by side. */
    public List<CourseYear> of(Audience audience) {
        return years.stream().filter(year -> year.course().getAudience() == audience).toList();
    }

    private static Stream<CourseYear> years(TrainingCourse course, FiscalSpan span) {
        return sessions(course, span)
                .collect(Collectors.groupingBy(session -> session.getPeriod().at(Granularity.FISCAL_YEAR), TreeMap::new,
                        Collectors.toList()))
                .entrySet().stream().map(entry -> year(course, entry.getKey(), entry.getValue()));
    }

    private static CourseYear year(TrainingCourse course, FiscalPeriod year, List<TrainingSession> sessions) {
        List<Integer> counts = sessions.stream().map(TrainingSession::getSessions).filter(count -> count != null).toList();
        Optional<Integer> held = counts.isEmpty() ? Optional.empty() : Optional.of(counts.stream().mapToInt(Integer::intValue).sum());
        return new CourseYear(course, year, Participation.in(sessions), Participation.applicants(sessions), held);
    }

    private static Stream<Coverage> coverages(TrainingCourse course, FiscalSpan span) {
        List<TrainingQuota> quotas = course.getQuotas().stream().filter(quota -> concerns(quota, span)).toList();
        List<Coverage> coverages = new ArrayList<>();
        for (TrainingQuota quota : quotas) {
            FiscalSpan counted = counted(quota, span);
            Optional<Audience> audience = Optional.ofNullable(quota.getAudience()).or(() -> Optional.ofNullable(course.getAudience()));
            coverages.add(new CoverageRules(course, sessions(course, counted).toList(), counted, Optional.of(quota), audience,
                    Optional.ofNullable(quota.getDepartment())).coverage());
        }
        spans(course, quotas, span).forEach(counted -> coverages.addAll(unasked(course, quotas, counted, span)));
        return coverages.stream();
    }

    /**
     * Over what those without a quota are counted: what the quotas of the course are counted over, else each fiscal year. Over all years
     * together a course that everybody takes every year would reach everybody several times. Of quotas over the same sessions the first.
     */
    private static List<FiscalSpan> spans(TrainingCourse course, List<TrainingQuota> quotas, FiscalSpan span) {
        Map<List<TrainingSession>, FiscalSpan> held = new LinkedHashMap<>();
        quotas.stream().map(quota -> counted(quota, span))
                .forEach(counted -> held.putIfAbsent(sessions(course, counted).toList(), counted));
        List<FiscalSpan> asked = held.entrySet().stream().filter(entry -> !entry.getKey().isEmpty()).map(Map.Entry::getValue).toList();
        List<FiscalSpan> spans = asked.isEmpty() ? sessions(course, span).map(session -> session.getPeriod().at(Granularity.FISCAL_YEAR))
                .distinct().sorted().map(year -> year.to(year)).toList() : asked;
        return spans.isEmpty() ? List.of(span) : spans;
    }

    private static FiscalSpan counted(TrainingQuota quota, FiscalSpan span) {
        return Optional.ofNullable(quota.getSpan()).orElse(span);
    }

    /** The audience and the departments that took part, as far as no quota asks for them over the same time. */
    private static List<Coverage> unasked(TrainingCourse course, List<TrainingQuota> quotas, FiscalSpan counted, FiscalSpan span) {
        List<TrainingSession> sessions = sessions(course, counted).toList();
        Optional<Audience> audience = Optional.ofNullable(course.getAudience());
        List<Coverage> coverages = new ArrayList<>();
        if (quotas.stream().noneMatch(quota -> quota.getDepartment() == null) && audience.isPresent()) {
            coverages.add(new CoverageRules(course, sessions, counted, Optional.empty(), audience, Optional.empty()).coverage());
        }
        departments(sessions)
                .filter(department -> quotas.stream()
                        .noneMatch(quota -> quota.getDepartment() == department && counted(quota, span).equals(counted)))
                .map(department -> new CoverageRules(course, sessions, counted, Optional.empty(), audience, Optional.of(department))
                        .coverage())
                .forEach(coverages::add);
        return coverages;
    }

    private static Stream<Department> departments(List<TrainingSession> sessions) {
        return sessions.stream().flatMap(session -> session.getAttendance().stream()).map(Attendance::getDepartment)
                .filter(department -> department != null).distinct();
    }

    /** A quota is counted over its own span, whatever part of it is asked for. */
    private static boolean concerns(TrainingQuota quota, FiscalSpan span) {
        return quota.getSpan() == null || startsBeforeEnd(quota.getSpan(), span) && startsBeforeEnd(span, quota.getSpan());
    }

    private static boolean startsBeforeEnd(FiscalSpan one, FiscalSpan other) {
        return other.last().map(end -> !one.first().isAfter(end)).orElse(true);
    }

    private static Stream<TrainingSession> sessions(TrainingCourse course, FiscalSpan span) {
        return course.getSessions().stream().filter(session -> session.getPeriod() != null && span.contains(session.getPeriod()));
    }
}
