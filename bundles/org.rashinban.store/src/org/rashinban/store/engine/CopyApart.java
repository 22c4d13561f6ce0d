package org.rashinban.store.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.folder.FileTree;

/**
 * Work on a copy of a large database. Derby's own check holds a whole table as long as it looks at it, and that takes seconds with some
 * hundred thousand rows: who saves meanwhile would wait, and in the end be refused.
 */
final class CopyApart {

    /** What is looked through so fast that nobody who saves meanwhile takes notice, in bytes. */
    private static final long SMALL = 16 << 20;

    private final DerbyEngine engine;
    private final Path folder;
    private final String key;

    /** @param key of an encrypted database; else empty */
    CopyApart(DerbyEngine engine, Path folder, String key) {
        this.engine = engine;
        this.folder = folder;
        this.key = key;
    }

    /** Works on the database itself where that is small, or where no copy can be had: for want of room, or because it is damaged. */
    <T> T work(Function<Engine, T> work) {
        Optional<Path> place = Optional.empty();
        try {
            place = copied();
            if (place.isEmpty()) {
                return work.apply(engine);
            }
            try (DerbyEngine copy = DerbyEngine.open(place.get().resolve(folder.getFileName()), false, key)) {
                return work.apply(copy);
            }
        } finally {
            place.ifPresent(CopyApart::delete);
        }
    }

    private Optional<Path> copied() {
        Path place;
        try {
            if (size() <= SMALL) {
                return Optional.empty();
            }
            place = Files.createTempDirectory("rashinban-verify");
        } catch (IOException e) {
            return Optional.empty();
        }
        try {
            engine.backup(place);
            return Optional.of(place);
        } catch (StoreFailure e) {
            delete(place);
            return Optional.empty();
        }
    }

    private long size() throws IOException {
        long size = 0;
        for (Path file : FileTree.files(folder)) {
            size += Files.size(file);
        }
        return size;
    }

    private static void delete(Path place) {
        try {
            FileTree.delete(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
