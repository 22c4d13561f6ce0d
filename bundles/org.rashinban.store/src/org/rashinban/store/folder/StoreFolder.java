package org.rashinban.store.folder;

import java.nio.file.Path;

/** Where things lie in the folder of a store. */
public final class StoreFolder {

    /** The database itself. */
    public static final String DATABASE = "database";

    /** Rolling backups, unless they are kept elsewhere. */
    public static final String BACKUPS = "backups";

    /** What ends so is of no use to anybody once its writer is gone. */
    public static final String UNFINISHED = ".part";

    private StoreFolder() {
    }

    public static Path database(Path folder) {
        return folder.resolve(DATABASE);
    }
}
