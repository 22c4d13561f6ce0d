package org.rashinban.exchange.form;

import java.util.Locale;

import org.rashinban.model.amount.Qualifier;

/** Signs that stand in every form, in whatever language it is. */
public final class Marks {

    /** The one choice of the column for rounded values; also understood where somebody typed another word. */
    public static final String ABOUT = Qualifier.ABOUT.in(Locale.JAPANESE);
    /** First cell of the hidden sheet that tells which form this is. */
    public static final String IDENTITY = "rashinban-form";
    /** First cell of a line of it that tells of a row. */
    public static final String ROW = "row";
    /** Names of the properties of the document begin so. */
    public static final String PROPERTY = "rashinban.";

    /** What saved the workbook: whoever saves it anew says another name. */
    public static final String PROGRAM = "Rashinban";

    private Marks() {
    }
}
