package org.rashinban.ui.save;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.rashinban.store.failure.StoreFailure;

/** Work that the user has to wait for, away from the user interface's thread. */
final class Background {

    private Background() {
    }

    /**
     * Meanwhile the windows take no input; after a moment it is shown that something goes on.
     *
     * @throws StoreFailure if the work failed by one
     */
    static <T> Optional<T> waitFor(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> result.set(work.get()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof StoreFailure failure) {
                ILog.of(Background.class).error(failure.getMessage(), failure);
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(result.get());
    }
}
