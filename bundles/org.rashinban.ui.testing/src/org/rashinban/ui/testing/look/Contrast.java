package org.rashinban.ui.testing.look;

import org.eclipse.swt.graphics.RGB;

/** How well one colour is seen on another, as WCAG 2 reckons it: 1 for the same, 21 for black on white. */
public final class Contrast {

    private Contrast() {
    }

    public static double between(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
