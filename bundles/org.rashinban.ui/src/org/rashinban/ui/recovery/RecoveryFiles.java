package org.rashinban.ui.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.rashinban.core.figure.medium.AtomicFile;
import org.rashinban.ui.store.OpenStore;

/** Where in the workspace the unsaved changes of a store are kept: those of each user apart, for they are nobody else's to take up. */
final class RecoveryFiles {

    private final Path folder;

    RecoveryFiles(Path folder) {
        this.folder = folder;
    }

    static RecoveryFiles ofWorkspace() {
        return new RecoveryFiles(
                Platform.getStateLocation(FrameworkUtil.getBundle(RecoveryFiles.class)).append("recovery").toFile().toPath()); //$NON-NLS-1$
    }

    boolean exists(OpenStore store) {
        return Files.exists(file(store));
    }

    /** All of it or nothing; of an encrypted store so that it can be read with the store's key only. */
    void write(OpenStore store, RecoveryPoint point) throws IOException {
        byte[] closed = store.store().seal().close(point.bytes());
        Files.createDirectories(folder);
        AtomicFile.write(file(store), out -> out.write(closed));
    }

    /** Empty if what lies there cannot be read; that is logged. */
    Optional<RecoveryPoint> read(OpenStore store) {
        try {
            return Optional.of(RecoveryPoint.of(store.store().seal().open(Files.readAllBytes(file(store)))));
        } catch (IOException e) {
            ILog.of(RecoveryFiles.class).warn(file(store).toString(), e);
            return Optional.empty();
        }
    }

    void delete(OpenStore store) {
        try {
            Files.deleteIfExists(file(store));
        } catch (IOException e) {
            ILog.of(RecoveryFiles.class).warn(file(store).toString(), e);
        }
    }

    /** Names of users may hold letters that names of files must not. */
    private Path file(OpenStore store) {
        UUID user = UUID.nameUUIDFromBytes(store.session().actor().name().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(store.store().id() + "." + user + ".recovery"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
