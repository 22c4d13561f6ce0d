package org.rashinban.exchange.form;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.rashinban.model.text.Localized;

/** The columns of the sheet to be filled in. Each is marked in a hidden row, so that it is found wherever it was moved to. */
public enum Column implements Localized {

    KEY(0), NUMBER(4.5), CODE(8), TITLE(32), PERIOD(13), UNIT(7), TARGET(13), EARLIER(17),
    VALUE(16), NUMERATOR(11), DENOMINATOR(11), DONE(13), ABOUT(5.5), NOTE(24), EVIDENCE(18);

    /** What a department writes into. */
    public static final Set<Column> INPUTS = EnumSet.range(VALUE, EVIDENCE);
    private static final String MARK = "rb:";

    private final double width;

    Column(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    /** Stands in the hidden row above the headings. */
    public String mark() {
        return MARK + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Column> marked(String text) {
        return Arrays.stream(values()).filter(column -> column.mark().equals(text.strip())).findFirst();
    }

    /** The heading. */
    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("column." + name()).in(locale);
    }
}
