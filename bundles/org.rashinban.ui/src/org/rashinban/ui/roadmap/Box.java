package org.rashinban.ui.roadmap;

/** A rectangle on the paper on which a roadmap is laid out, before anything is scrolled. */
public record Box(int x, int y, int width, int height) {

    public boolean contains(int px, int py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    public int right() {
        return x + width;
    }

    public int middle() {
        return y + height / 2;
    }
}
