package org.rashinban.store.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;

import org.rashinban.model.text.Localized;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.folder.FileTree;
import org.rashinban.store.folder.Moments;

/**
 * A copy of a store that somebody else has open.
 *
 * @param taken the moment at which the store stood so
 * @param transaction the last one in the copy
 * @param place where the copy lies as long as it is open
 */
public record ReadOnlyCopy(Engine engine, Instant taken, long transaction, Path place) {

    /** {@link #taken} as people at this computer read it. */
    public Localized moment() {
        return Moments.local(taken);
    }

    /** Removes the copy; its engine was closed before. */
    public void remove() {
        try {
            FileTree.delete(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
