package org.rashinban.ui.testing;

import org.opentest4j.AssertionFailedError;

/** Something that the user interface should have shown or allowed, and did not. */
public final class UiFailure extends AssertionFailedError {

    private static final long serialVersionUID = 1L;

    public UiFailure(String message) {
        super(message);
    }
}
