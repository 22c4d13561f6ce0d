package org.rashinban.store.backup;

import static org.rashinban.store.folder.Moments.isAhead;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * When a rolling backup is due, and which earlier ones are kept: the last few, the last of each of some days and the last of each of some
 * months. Only days and months that have a backup count: a clock that shows another year by mistake makes nothing old.
 *
 * @param last how many of the latest are kept in any case; 0 for no rolling backups at all
 * @param days of how many days the last backup is kept
 * @param months of how many months the last backup is kept
 * @param pause how long after a backup none is made, whatever is changed
 */
public record BackupRule(int last, int days, int months, Duration pause) {

    public static final BackupRule DEFAULT = new BackupRule(10, 14, 12, Duration.ofHours(1));

    /** What a new store was created with can be made again in the same way. */
    private static final long CREATION = 1;

    /**
     * @param newest when the latest backup was taken and the last transaction that is surely in it
     * @param transaction the last one in the store
     */
    public boolean isDue(Optional<Map.Entry<Instant, Long>> newest, long transaction, Instant now) {
        if (last == 0 || transaction <= newest.map(Map.Entry::getValue).orElse(CREATION)) {
            return false;
        }
        // A backup of the future tells of a clock that was set back, not of a backup that was just made.
        return newest.map(Map.Entry::getKey).filter(taken -> !taken.isAfter(now) && now.isBefore(taken.plus(pause))).isEmpty();
    }

    /** Of backups taken at these moments, those that need not be kept. What was made under a clock that was ahead is left alone. */
    public Set<Instant> superfluous(Collection<Instant> taken, Instant now, ZoneId zone) {
        List<Instant> latestFirst =
                taken.stream().distinct().filter(moment -> !isAhead(moment, now)).sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>(latestFirst.subList(0, Math.min(last, latestFirst.size())));
        kept.addAll(lastOfEach(latestFirst, days, moment -> LocalDate.ofInstant(moment, zone)));
        kept.addAll(lastOfEach(latestFirst, months, moment -> YearMonth.from(moment.atZone(zone))));
        Set<Instant> superfluous = new HashSet<>(latestFirst);
        superfluous.removeAll(kept);
        return superfluous;
    }

    private static <T> Collection<Instant> lastOfEach(List<Instant> latestFirst, int most, Function<Instant, T> span) {
        Map<T, Instant> found = new HashMap<>();
        for (Instant moment : latestFirst) {
            if (found.size() < most) {
                found.putIfAbsent(span.apply(moment), moment);
            }
        }
        return found.values();
    }
}
