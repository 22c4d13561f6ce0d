package org.rashinban.charts.theme;

import java.awt.Color;

/** How a surface is filled. */
public record Fill(Color colour, Hatch hatch) {

    public static Fill plain(Color colour) {
        return new Fill(colour, Hatch.NONE);
    }
}
