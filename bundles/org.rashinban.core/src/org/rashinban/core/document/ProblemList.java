package org.rashinban.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems; after many, only their number, so that a hopeless file stays readable. */
final class ProblemList {

    private static final int SHOWN = 200;

    private final List<Problem> shown = new ArrayList<>();
    private int more;
    private boolean structural;

    void add(String file, int line, String key, Object... args) {
        if (shown.size() < SHOWN) {
            shown.add(new Problem(file, line, Texts.CATALOGUE.sentence(key, args)));
        } else {
            more++;
        }
    }

    /** Notes that a whole file could not be read. */
    void structural() {
        structural = true;
    }

    /** Whether something is missing from the tree only because its file could not be read. */
    boolean hasStructural() {
        return structural;
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** In the order of the files and lines. */
    List<Problem> all(List<String> files) {
        List<Problem> all = new ArrayList<>(shown);
        all.sort(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file())).thenComparingInt(Problem::line));
        if (more > 0) {
            Problem last = all.getLast();
            all.add(new Problem(last.file(), last.line(), Texts.CATALOGUE.sentence("more", more)));
        }
        return all;
    }
}
