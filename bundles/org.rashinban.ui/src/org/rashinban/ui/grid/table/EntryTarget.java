package org.rashinban.ui.grid.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

/** Where the text goes that somebody is typing: a cell, or the filter of a column. */
interface EntryTarget {

    /** Within the table; empty while it is scrolled out of sight. */
    Optional<Rectangle> bounds();

    /** What is there to be changed. */
    String text();

    /** Whether a text may have several lines. */
    boolean isLong();

    List<String> choices();

    /** While the text grows. */
    void typing(String text);

    /** The text is complete; answers why it cannot be accepted, else nothing. */
    Optional<String> accept(String text);
}
