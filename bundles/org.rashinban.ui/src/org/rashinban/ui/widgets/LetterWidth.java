package org.rashinban.ui.widgets;

/** How wide a text is, counted in Latin letters: before it is drawn, or to compare it with others. */
public final class LetterWidth {

    /** Where the letters of Japanese begin, which are twice as wide as Latin ones. */
    private static final int WIDE = 0x2E80;

    private LetterWidth() {
    }

    public static int of(String text) {
        return text.chars().map(letter -> letter < WIDE ? 1 : 2).sum();
    }
}
