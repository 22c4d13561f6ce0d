package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of one list that two people changed. What either added is in it, what either took out is not. Nobody can tell what is meant
 * where both put something else in the place of the same member, or both brought the members into another order.
 */
final class MemberMerge {

    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;

    private MemberMerge(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Empty if somebody has to decide. */
    static Optional<List<String>> of(List<String> base, List<String> mine, List<String> theirs) {
        return new MemberMerge(base, mine, theirs).merged();
    }

    private Optional<List<String>> merged() {
        if (hasTwins(base) || hasTwins(mine) || hasTwins(theirs) || bothReplaced()) {
            return Optional.empty();
        }
        boolean mineInOrder = common(mine, base).equals(common(base, mine));
        boolean theirsInOrder = common(theirs, base).equals(common(base, theirs));
        if (!mineInOrder && !theirsInOrder) {
            return Optional.empty();
        }
        return Optional.of(theirsInOrder && !mineInOrder ? onto(mine, theirs) : onto(theirs, mine));
    }

    private static boolean hasTwins(List<String> members) {
        return new HashSet<>(members).size() < members.size();
    }

    private boolean bothReplaced() {
        boolean both = base.stream().anyMatch(member -> !mine.contains(member) && !theirs.contains(member));
        List<String> myNew = without(mine, base);
        List<String> theirNew = without(theirs, base);
        return both && !myNew.isEmpty() && !theirNew.isEmpty() && !myNew.equals(theirNew);
    }

    /** The one list, of which the order counts, with what the other one added and without what it took out. */
    private List<String> onto(List<String> ordered, List<String> other) {
        List<String> result = new ArrayList<>(ordered);
        result.removeAll(without(base, other));
        Set<String> ownNew = Set.copyOf(without(ordered, base));
        for (int i = 0; i < other.size(); i++) {
            String member = other.get(i);
            if (!base.contains(member) && !result.contains(member)) {
                result.add(place(result, other.subList(0, i), ownNew), member);
            }
        }
        return result;
    }

    /** Behind the nearest member that it stands behind, and behind what the first list has added there itself. */
    private static int place(List<String> result, List<String> ahead, Set<String> ownNew) {
        int place = 0;
        for (String member : ahead.reversed()) {
            int found = result.indexOf(member);
            if (found >= 0) {
                place = found + 1;
                break;
            }
        }
        while (place < result.size() && ownNew.contains(result.get(place))) {
            place++;
        }
        return place;
    }

    private static List<String> without(List<String> members, List<String> others) {
        return members.stream().filter(member -> !others.contains(member)).toList();
    }

    private static List<String> common(List<String> members, List<String> others) {
        return members.stream().filter(others::contains).toList();
    }
}
