package org.rashinban.ui.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.UiDriver;

/** What a user does with stores in a folder, none of which is open or remembered afterwards. */
abstract class StoreJourney {

    @TempDir
    Path parent;

    @AfterEach
    void clear(UiDriver driver) throws BackingStoreException {
        CityStore.clear(driver);
    }
}
