package org.rashinban.reports.look;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The looks that a template gives samples of; each is named by its key: {@code column-head}. */
public enum Look {

    TITLE, SUBJECT, NOTE, COLUMN_HEAD, HEADING, BODY, TOTAL, GAP, LINK,
    SECTION, PARAGRAPH, FACT_NAME, FACT, BIG_NUMBER,
    PLANNED, ACTUAL, EARLIER, EVENT, AS_OF,
    TONE_BEST, TONE_GOOD, TONE_FAIR, TONE_POOR, TONE_WORST, TONE_NEUTRAL, TONE_OPEN,
    SERIES_ACTUAL, SERIES_TARGET, SERIES_BASELINE, SERIES_FORECAST, SERIES_RANGE, SERIES_PREVIOUS, SERIES_CONTEXT,
    PART_1, PART_2, PART_3, PART_4, PART_5, PART_6;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Look> of(String key) {
        return Arrays.stream(values()).filter(look -> look.key().equals(key)).findFirst();
    }

    /** The fill of a series or a bar, rather than a cell that is written. */
    public boolean isPaint() {
        return compareTo(PLANNED) >= 0;
    }
}
