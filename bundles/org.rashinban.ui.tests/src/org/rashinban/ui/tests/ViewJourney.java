package org.rashinban.ui.tests;

import org.junit.jupiter.api.AfterEach;
import org.rashinban.ui.testing.UiDriver;

/** A journey for which another view comes to the front. The perspective remembers which one lay there, so the usual one is brought back. */
abstract class ViewJourney extends StoreJourney {

    @AfterEach
    void bringBackTheUsualView(UiDriver driver) {
        driver.view("指標");
    }
}
