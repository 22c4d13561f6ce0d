package org.rashinban.ui.testing;

/** Any control that was found. */
public interface UiControl {

    boolean enabled();

    boolean focused();

    void focus();

    /** Presses a key in this control, in the notation of {@link UiDriver#press}. */
    void press(String keys);

    /** Chooses an entry of the control's context menu. */
    void contextMenu(String... path);
}
