package org.rashinban.ui.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.rashinban.store.Store;
import org.rashinban.store.history.TransactionHeader;
import org.rashinban.ui.store.OpenStore;

/** Where in the workspace the unsaved changes of a store are kept. */
final class RecoveryFiles {

    private final Path folder;

    RecoveryFiles(Path folder) {
        this.folder = folder;
    }

    static RecoveryFiles ofWorkspace() {
        return new RecoveryFiles(
                Platform.getStateLocation(FrameworkUtil.getBundle(RecoveryFiles.class)).append("recovery").toFile().toPath()); //$NON-NLS-1$
    }

    boolean exists(Store store) {
        return Files.exists(file(store));
    }

    void write(Store store, RecoveryPoint point) throws IOException {
        point.write(file(store));
    }

    /** Empty if what lies there cannot be read; that is logged. */
    Optional<RecoveryPoint> read(Store store) {
        try {
            return Optional.of(RecoveryPoint.read(file(store)));
        } catch (IOException e) {
            ILog.of(RecoveryFiles.class).warn(file(store).toString(), e);
            return Optional.empty();
        }
    }

    void delete(Store store) {
        try {
            Files.deleteIfExists(file(store));
        } catch (IOException e) {
            ILog.of(RecoveryFiles.class).warn(file(store).toString(), e);
        }
    }

    /** The last transaction that the store holds. */
    static long head(OpenStore store) {
        return store.session().history().transactions().stream().mapToLong(TransactionHeader::tx).max().orElse(0);
    }

    private Path file(Store store) {
        return folder.resolve(store.id() + ".recovery"); //$NON-NLS-1$
    }
}
