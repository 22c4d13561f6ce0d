package org.rashinban.core.figure.medium;

import java.io.IOException;
import java.io.OutputStream;

import org.rashinban.core.figure.Figure;

/** Writes figures as files of one format. Bundles add theirs by the extension point {@code org.rashinban.core.figureWriters}. */
public interface FigureWriter {

    /** The ending of the files, in lower case: png. */
    String format();

    /** Whether a figure of this type can be written: any, unless a format has no place for it. */
    default boolean writes(Figure figure) {
        return true;
    }

    void write(Figure figure, Rendering rendering, OutputStream out) throws IOException;
}
