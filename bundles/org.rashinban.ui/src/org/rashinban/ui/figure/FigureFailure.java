package org.rashinban.ui.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.rashinban.store.failure.StoreFailure;

/** Why a figure could not be made: whoever looks is told, and the log has all of it. */
public final class FigureFailure {

    private FigureFailure() {
    }

    /**
     * @param what       was to be made
     * @param superseded whether nobody wants it any more: what fails then, as when its store was closed, is no failure
     */
    public static String reason(String what, Throwable failure, BooleanSupplier superseded) {
        if (!superseded.getAsBoolean()) {
            ILog.of(FigureFailure.class).error(what, failure);
        }
        return failure instanceof StoreFailure known ? known.sentence().in(Locale.getDefault())
                : Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
    }
}
