package org.rashinban.store.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a rolling backup is due, and which earlier ones are kept: the last few, the last of each day for some days and the last of each
 * month for some months.
 *
 * @param last how many of the latest are kept in any case; 0 for no rolling backups at all
 * @param days how many days back, today included, the last backup of a day is kept
 * @param months how many months back, this one included, the last backup of a month is kept
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

    /** Of backups taken at these moments, those that need not be kept. */
    public Set<Instant> superfluous(Collection<Instant> taken, Instant now, ZoneId zone) {
        List<Instant> latestFirst = taken.stream().distinct().sorted((one, other) -> other.compareTo(one)).toList();
        Set<Instant> kept = new HashSet<>(latestFirst.subList(0, Math.min(last, latestFirst.size())));
        LocalDate today = now.atZone(zone).toLocalDate();
        Map<LocalDate, Instant> ofDay = new HashMap<>();
        Map<YearMonth, Instant> ofMonth = new HashMap<>();
        for (Instant moment : latestFirst) {
            LocalDate day = moment.atZone(zone).toLocalDate();
            if (day.isAfter(today.minusDays(days))) {
                ofDay.putIfAbsent(day, moment);
            }
            if (YearMonth.from(day).isAfter(YearMonth.from(today).minusMonths(months))) {
                ofMonth.putIfAbsent(YearMonth.from(day), moment);
            }
        }
        kept.addAll(ofDay.values());
        kept.addAll(ofMonth.values());
        Set<Instant> superfluous = new HashSet<>(latestFirst);
        superfluous.removeAll(kept);
        return superfluous;
    }
}
