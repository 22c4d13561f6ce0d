package org.rashinban.ui.testing;

public interface UiButton extends UiControl {

    String caption();

    void click();

    /** Whether a check box is ticked, a radio button chosen, a toggle down. */
    boolean selected();
}
