package org.rashinban.ui.testing;

public interface UiText extends UiControl {

    String read();

    /** Types at the caret, a character at a time. */
    void type(String text);

    /** Selects all and types. */
    void replace(String text);
}
