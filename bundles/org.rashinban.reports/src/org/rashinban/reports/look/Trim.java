package org.rashinban.reports.look;

import java.util.Optional;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How one cell departs from its look.
 *
 * @param format of numbers and dates; empty for that of the look
 * @param font   the look whose font is taken instead
 * @param flow   how a text that is too long behaves
 */
public record Trim(Optional<HorizontalAlignment> across, Optional<VerticalAlignment> down, int indent, String format, Optional<Look> font,
        Flow flow) {

    public enum Flow {
        AS_SAMPLE,
        /** Letters below one another. */
        UPRIGHT,
        /** Smaller letters. */
        SHRUNK
    }

    public static final Trim NONE = new Trim(Optional.empty(), Optional.empty(), 0, "", Optional.empty(), Flow.AS_SAMPLE);

    public Trim across(HorizontalAlignment alignment) {
        return new Trim(Optional.of(alignment), down, indent, format, font, flow);
    }

    public Trim down(VerticalAlignment alignment) {
        return new Trim(across, Optional.of(alignment), indent, format, font, flow);
    }

    public Trim indent(int steps) {
        return new Trim(across, down, steps, format, font, flow);
    }

    public Trim format(String code) {
        return new Trim(across, down, indent, code, font, flow);
    }

    public Trim font(Look look) {
        return new Trim(across, down, indent, format, Optional.of(look), flow);
    }

    public Trim flow(Flow other) {
        return new Trim(across, down, indent, format, font, other);
    }
}
