package org.rashinban.ui.testing;

/** A control that paints itself; positions are pixels from its own corner. */
public interface UiCanvas extends UiControl {

    int width();

    int height();

    /** What is said of the place at the pointer, or of the one that was reached by keys. */
    String tip();

    void click(int x, int y);

    void doubleClick(int x, int y);

    void drag(int fromX, int fromY, int toX, int toY);

    /** Types a character at a time, as key presses. */
    void type(String text);
}
