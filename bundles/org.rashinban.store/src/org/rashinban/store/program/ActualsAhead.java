package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/**
 * Reads the values of many KPIs a hundred at a time, in the order in which they are asked for. Only the last few hundreds are kept: however
 * many values there are, memory holds those of some hundred KPIs and a few years.
 */
final class ActualsAhead implements Actuals {

    private static final int KPIS_AT_ONCE = 100;
    private static final int KEPT = 4;
    private static final Set<TargetSort> DELIVERABLES = EnumSet.of(TargetSort.TEXT, TargetSort.DATE_DUE);

    /** KPIs that are read together, and from when on. */
    private record Group(List<Kpi> kpis, FiscalSpan span) {
    }

    private final ReportedValues reported;
    private final ContainedActuals rule;
    private final Map<String, Group> groups = new HashMap<>();
    private final Set<Group> dropped = new LinkedHashSet<>();
    private final Map<Group, Map<String, List<Actual>>> read = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** @param wanted the span that is about to be asked for */
    ActualsAhead(ReportedValues reported, ContainedActuals rule, Collection<Kpi> kpis, Function<Kpi, FiscalSpan> wanted) {
        this.reported = reported;
        this.rule = rule;
        Map<FiscalSpan, List<Kpi>> bySpan = new LinkedHashMap<>();
        kpis.stream().map(Kpis::root).distinct()
                .forEach(kpi -> bySpan.computeIfAbsent(wanted.apply(kpi), span -> new ArrayList<>()).add(kpi));
        bySpan.forEach((span, together) -> {
            for (int i = 0; i < together.size(); i += KPIS_AT_ONCE) {
                List<Kpi> some = List.copyOf(together.subList(i, Math.min(together.size(), i + KPIS_AT_ONCE)));
                Group group = new Group(some, span);
                some.forEach(kpi -> groups.put(kpi.getId(), group));
            }
        });
    }

    /** What an evaluation in a period asks for. */
    static Function<Kpi, FiscalSpan> evaluated(FiscalPeriod period) {
        FiscalPeriod year = period.at(Granularity.FISCAL_YEAR);
        return kpi -> FiscalSpan.between(start(kpi, year), year);
    }

    @Override
    public boolean any(Kpi kpi, FiscalPeriod end) {
        return reported.any(kpi, FiscalSpan.between(BEGINNING, end), rule.counted());
    }

    @Override
    public Actuals ahead(Collection<Kpi> kpis, FiscalSpan span) {
        return new ActualsAhead(reported, rule, kpis, kpi -> span);
    }

    @Override
    public List<Actual> of(Kpi kpi, FiscalSpan span) {
        Group group = groups.get(kpi.getId());
        if (group == null || !covers(group.span(), span)) {
            return rule.among(reported.actuals(kpi, span), span);
        }
        Map<String, List<Actual>> values = read.get(group);
        if (values == null) {
            if (dropped.contains(group)) {
                // Asked for out of turn: better one KPI at a time than a hundred over and over.
                return rule.among(reported.actuals(kpi, span), span);
            }
            values = reported.actuals(group.kpis(), group.span());
            keep(group, values);
        }
        return rule.among(values.getOrDefault(kpi.getId(), List.of()), span);
    }

    @Override
    public List<Actual> reported(Kpi kpi, FiscalSpan span) {
        return ContainedActuals.reported().among(reported.actuals(kpi, span), span);
    }

    private void keep(Group group, Map<String, List<Actual>> values) {
        if (read.size() == KEPT) {
            Group longestUnused = read.keySet().iterator().next();
            read.remove(longestUnused);
            dropped.add(longestUnused);
        }
        read.put(group, values);
    }

    private static boolean covers(FiscalSpan wide, FiscalSpan span) {
        return !span.first().isBefore(wide.first())
                && span.last().filter(last -> !last.isAfter(wide.last().orElseThrow())).isPresent();
    }

    /** How far back an evaluation looks: for growth to the year before, for totals to their start, for deliverables to the beginning. */
    private static FiscalPeriod start(Kpi kpi, FiscalPeriod year) {
        boolean all = kpi.getTargets().stream().anyMatch(target -> DELIVERABLES.contains(target.getSort()))
                || kpi.getComponents().stream().anyMatch(component -> component.getRole() == ComponentRole.INCREMENT);
        if (all) {
            return BEGINNING;
        }
        FiscalPeriod before = year.previous();
        if (kpi.getTargets().stream().anyMatch(target -> target.getBasis() == TargetBasis.CUMULATIVE)) {
            return Optional.ofNullable(kpi.getAccumulatesFrom())
                    .or(() -> Contents.edition(kpi).map(Edition::getSpan).map(FiscalSpan::from))
                    .map(start -> start.at(Granularity.FISCAL_YEAR)).filter(start -> start.first().isBefore(before.first())).orElse(before);
        }
        return kpi.getTargets().stream().anyMatch(target -> target.getBasis() == TargetBasis.ANNUAL) ? before : year;
    }
}
