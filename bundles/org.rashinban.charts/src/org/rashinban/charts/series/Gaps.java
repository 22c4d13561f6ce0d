package org.rashinban.charts.series;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.rashinban.core.figure.Gap;

/** Which missing values deserve a word in the picture, and their signs where there is no room for one. */
final class Gaps {

    /** That a year is still to come, or that none was aimed at, everybody sees. */
    private static final Set<Gap> SILENT = Set.of(Gap.NONE, Gap.NOT_DUE, Gap.NO_TARGET, Gap.NOT_APPLICABLE);

    private Gaps() {
    }

    static List<Gap> of(Plotted plotted, int category) {
        return IntStream.range(0, plotted.count()).mapToObj(series -> of(plotted, series, category)).flatMap(Optional::stream).distinct()
                .toList();
    }

    /** Why a series has no value there, if that deserves a word. */
    static Optional<Gap> of(Plotted plotted, int series, int category) {
        return Optional.of(plotted.point(series, category)).filter(point -> point.amount().isEmpty()).map(point -> point.gap())
                .filter(gap -> !SILENT.contains(gap));
    }

    static String sign(Gap gap) {
        return switch (gap) {
            case MISSING -> "！";
            case UNKNOWN, NOT_ASSESSABLE -> "？";
            case TO_BE_SET -> "◇";
            default -> "－";
        };
    }
}
