package org.rashinban.ui.backup;

import java.nio.file.Path;

/**
 * Which file a backup is to become.
 *
 * @param passphrase of an encrypted store, else empty
 */
record BackupOrder(Path file, String passphrase) {
}
