package org.rashinban.store.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.rashinban.store.folder.FileTree;
import org.rashinban.store.folder.StoreFolder;

/**
 * Putting a database in the place of another takes two moves, and a process can be killed between them. A note says where the first one
 * went, so that the next opening puts it back.
 */
public final class InterruptedRestore {

    private static final String NOTE = "restoring";

    private InterruptedRestore() {
    }

    static void begin(Path folder, Path aside) throws IOException {
        Files.writeString(folder.resolve(NOTE), aside.getFileName().toString(), StandardCharsets.UTF_8);
        FileTree.force(folder.resolve(NOTE));
    }

    static void end(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NOTE));
    }

    /** Leaves the folder with the store that was there before, or with the restored one, never with none. */
    public static void settle(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(NOTE))) {
            return;
        }
        Path aside = folder.resolve(Files.readString(folder.resolve(NOTE), StandardCharsets.UTF_8));
        if (!Files.exists(StoreFolder.database(folder)) && Files.exists(StoreFolder.database(aside))) {
            Files.move(StoreFolder.database(aside), StoreFolder.database(folder));
        }
        end(folder);
    }
}
