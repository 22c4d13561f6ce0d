package org.rashinban.ui.plan;

import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Tones;
import org.rashinban.ui.theme.ThemeColors;

/** In which colour of the theme a status is written; a sign and a word always stand beside. */
public final class StatusColours {

    private StatusColours() {
    }

    public static String of(Status status) {
        return switch (Tones.tone(status)) {
            case BEST, GOOD -> ThemeColors.GOOD;
            case FAIR, POOR -> ThemeColors.POOR;
            case WORST -> ThemeColors.BAD;
            case OPEN -> ThemeColors.OPEN;
            default -> ThemeColors.SECONDARY;
        };
    }
}
