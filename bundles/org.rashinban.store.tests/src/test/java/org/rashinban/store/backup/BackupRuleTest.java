package org.rashinban.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupRuleTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing was changed since the store was created |                  |   | 1 | 2024-04-01T09:00 | false
            the first change                                |                  |   | 2 | 2024-04-01T09:00 | true
            nothing was changed since the last backup       | 2024-03-29T17:00 | 8 | 8 | 2024-04-01T09:00 | false
            changed, and the last backup is of last week    | 2024-03-29T17:00 | 8 | 9 | 2024-04-01T09:00 | true
            changed, but the last backup is of just now     | 2024-04-01T08:30 | 8 | 9 | 2024-04-01T09:00 | false
            changed, and an hour has passed                 | 2024-04-01T08:00 | 8 | 9 | 2024-04-01T09:00 | true
            the clock was set back                          | 2025-04-01T08:00 | 8 | 9 | 2024-04-01T09:00 | true
            """)
    void aBackupIsDueWhenSomethingChanged(String situation, String taken, Long saved, long transaction, String now, boolean due) {
        Optional<Map.Entry<Instant, Long>> newest = Optional.ofNullable(taken).map(moment -> Map.entry(at(moment), saved));
        assertThat(BackupRule.DEFAULT.isDue(newest, transaction, at(now))).as(situation).isEqualTo(due);
    }

    @Test
    void whoWantsNoneGetsNone() {
        assertThat(new BackupRule(0, 14, 12, Duration.ZERO).isDue(Optional.empty(), 99, at("2024-04-01T09:00"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the last two are kept whenever they were taken | 2019-01-01T09:00 2019-01-01T10:00 | 2019-01-01T09:00 2019-01-01T10:00
            of a day the last one is kept | 2024-03-30T09:00 2024-03-30T17:00 2024-04-01T09:00 2024-04-01T10:00 | 2024-03-30T17:00 2024-04-01T09:00 2024-04-01T10:00
            of days with backups the last three count, whenever they were | 2023-12-28T17:00 2023-12-29T17:00 2024-03-30T17:00 2024-04-01T10:00 | 2023-12-29T17:00 2024-03-30T17:00 2024-04-01T10:00
            of a month the last one is kept | 2023-12-01T09:00 2023-12-28T09:00 2024-03-29T09:00 2024-03-30T09:00 2024-03-31T09:00 2024-04-01T10:00 | 2023-12-28T09:00 2024-03-30T09:00 2024-03-31T09:00 2024-04-01T10:00
            of months with backups the last three count, whenever they were | 2022-12-31T09:00 2023-01-30T09:00 2023-01-31T09:00 2024-03-31T09:00 2024-04-01T10:00 | 2023-01-31T09:00 2024-03-31T09:00 2024-04-01T10:00
            a backup of the future is left alone and takes no place of another | 2024-03-30T09:00 2024-04-01T10:00 2031-01-01T00:00 | 2024-03-30T09:00 2024-04-01T10:00 2031-01-01T00:00
            """)
    void theLastFewOnePerDayAndOnePerMonthAreKept(String situation, String taken, String kept) {
        BackupRule rule = new BackupRule(2, 3, 3, Duration.ofHours(1));
        List<Instant> all = Arrays.stream(taken.split(" ")).map(BackupRuleTest::at).toList();
        Set<Instant> superfluous = rule.superfluous(all, at("2024-04-01T12:00"), TOKYO);
        assertThat(all.stream().filter(moment -> !superfluous.contains(moment))).as(situation)
                .containsExactlyElementsOf(Arrays.stream(kept.split(" ")).map(BackupRuleTest::at).toList());
    }

    @Test
    void aYearOfHourlyBackupsComesDownToThirtyFour() {
        Instant now = at("2025-03-31T17:30");
        List<Instant> hourly = IntStream.range(0, 366 * 24).mapToObj(hours -> now.minus(Duration.ofHours(hours))).toList();
        int kept = hourly.size() - BackupRule.DEFAULT.superfluous(hourly, now, TOKYO).size();
        assertThat(kept).as("ten latest, thirteen more days, eleven more months").isEqualTo(10 + 13 + 11);
    }

    @Test
    void theDayEndsAtMidnightWhereTheUserIs() {
        BackupRule rule = new BackupRule(0, 2, 0, Duration.ZERO);
        Instant before = Instant.parse("2024-03-31T14:59:00Z");
        Instant after = Instant.parse("2024-03-31T15:01:00Z");
        assertThat(rule.superfluous(List.of(before, after), after, TOKYO)).isEmpty();
        assertThat(rule.superfluous(List.of(before, after), after, ZoneId.of("UTC"))).containsExactly(before);
    }

    @Test
    void aClockThatIsTenYearsAheadMakesNothingOld() {
        Instant now = at("2025-03-31T17:30");
        Set<Instant> taken = new HashSet<>(IntStream.range(0, 366).mapToObj(days -> now.minus(Duration.ofDays(days))).toList());
        taken.removeAll(BackupRule.DEFAULT.superfluous(taken, now, TOKYO));
        assertThat(taken).hasSize(14 + 11);
        Instant wrong = at("2035-03-31T18:30");
        taken.add(wrong);
        assertThat(BackupRule.DEFAULT.superfluous(taken, wrong, TOKYO)).as("one day and one month take the place of the oldest ones")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(BackupRule.DEFAULT.superfluous(taken, now, TOKYO)).as("once the clock was set right").isEmpty();
    }
}
