package org.rashinban.ui.jobs;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.custom.BusyIndicator;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.failure.StoreFailure;

/** Short work that somebody waits for with a busy cursor, while the window goes on being drawn. */
public final class Waiting {

    private Waiting() {
    }

    /**
     * @param work done in another thread
     * @param failed what a store that cannot do it comes to
     */
    public static <R> R forIt(Supplier<R> work, Function<Sentence, R> failed) {
        CompletableFuture<R> result = CompletableFuture.supplyAsync(work);
        BusyIndicator.showWhile(result);
        try {
            return result.join();
        } catch (CompletionException e) {
            StoreFailure failure = Optional.of(e).map(Throwable::getCause).filter(StoreFailure.class::isInstance)
                    .map(StoreFailure.class::cast).orElseThrow(() -> e);
            ILog.of(Waiting.class).error(failure.getMessage(), failure);
            return failed.apply(failure.sentence());
        }
    }
}
