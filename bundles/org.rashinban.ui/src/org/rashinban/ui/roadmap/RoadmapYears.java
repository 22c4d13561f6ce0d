package org.rashinban.ui.roadmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/** The years that a roadmap shows. */
final class RoadmapYears {

    private static final int LONGEST = 15;

    private RoadmapYears() {
    }

    /** All years in which anything stands. */
    static Optional<FiscalSpan> of(Edition shown) {
        List<FiscalSpan> spans = Stream.of(Stream.ofNullable(shown.getSpan()),
                Contents.of(shown, RoadmapBar.class).flatMap(bar -> Stream.of(Optional.ofNullable(bar.getSpan()),
                        Optional.ofNullable(bar.getActual())).flatMap(Optional::stream)))
                .flatMap(all -> all).map(span -> span.in(Granularity.FISCAL_YEAR)).toList();
        Optional<FiscalPeriod> first = spans.stream().map(FiscalSpan::from).min(Comparator.comparing(FiscalPeriod::first));
        Optional<FiscalPeriod> last =
                spans.stream().map(span -> span.to().orElse(span.from())).max(Comparator.comparing(FiscalPeriod::first));
        return first.flatMap(from -> last.map(to -> FiscalSpan.between(from,
                to.fiscalYear() - from.fiscalYear() > LONGEST ? from.plus(LONGEST) : to)));
    }
}
