package org.rashinban.ui.restore;

import java.nio.file.Path;

/**
 * What is to be restored.
 *
 * @param folder that is empty, or holds the store that is to be replaced
 * @param passphrase of an encrypted store, else empty
 */
record RestoreOrder(Path backup, Path folder, String passphrase) {
}
