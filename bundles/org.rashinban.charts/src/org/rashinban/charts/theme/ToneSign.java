package org.rashinban.charts.theme;

import org.rashinban.core.figure.Tone;

/** What says the same as a colour to those who do not see it. */
public final class ToneSign {

    private ToneSign() {
    }

    public static String of(Tone tone) {
        return switch (tone) {
            case BEST -> "◎";
            case GOOD -> "○";
            case FAIR -> "□";
            case POOR -> "△";
            case WORST -> "×";
            case NEUTRAL -> "－";
            case OPEN -> "！";
        };
    }
}
