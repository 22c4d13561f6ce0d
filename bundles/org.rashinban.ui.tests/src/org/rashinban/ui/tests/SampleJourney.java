package org.rashinban.ui.tests;

import org.junit.jupiter.api.BeforeEach;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;

/** A journey that begins in the sample's plan. */
abstract class SampleJourney extends ViewJourney {

    @BeforeEach
    void open(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
    }
}
