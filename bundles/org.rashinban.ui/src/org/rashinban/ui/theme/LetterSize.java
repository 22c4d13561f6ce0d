package org.rashinban.ui.theme;

/** How large this person wants everything that is to be read. */
public enum LetterSize {

    NORMAL(1),
    LARGE(1.25),
    VERY_LARGE(1.5);

    private final double scale;

    LetterSize(double scale) {
        this.scale = scale;
    }

    /** How many times the size that the system has. */
    public double scale() {
        return scale;
    }
}
