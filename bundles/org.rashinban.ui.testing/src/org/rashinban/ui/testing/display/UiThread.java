package org.rashinban.ui.testing.display;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.testing.UiFailure;
import org.rashinban.ui.testing.look.Widgets;

/** The way from a test's thread to the user interface's. */
public final class UiThread {

    /** A slow machine on which others work too takes long; what comes is not waited for any longer for that. */
    private static final Duration PATIENCE = Duration.ofMillis(Long.getLong("rashinban.ui.timeout", 60_000)); //$NON-NLS-1$
    private static final long PAUSE = 15;

    private final Display display;

    public UiThread(Display display) {
        this.display = display;
    }

    public Display display() {
        return display;
    }

    /** Asks something, and waits for the answer. */
    public <T> T read(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        display.syncExec(() -> complete(answer, question));
        return result(answer);
    }

    /** Does something that may open a dialog: returns when it is done, or when the dialog waits for its user. */
    public void act(Runnable action) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        display.asyncExec(() -> complete(done, () -> {
            action.run();
            return null;
        }));
        // Its turn comes after the action, or in the event loop of the dialog that the action has opened.
        display.syncExec(() -> {});
        if (done.isDone()) {
            result(done);
        }
    }

    private static <T> void complete(CompletableFuture<T> future, Supplier<T> value) {
        try {
            future.complete(value.get());
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw e;
        }
    }

    /** Waits until something is found. */
    public <T> T await(String what, Supplier<Optional<T>> search) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        AtomicReference<Optional<T>> found = new AtomicReference<>(read(search));
        while (found.get().isEmpty()) {
            if (System.nanoTime() > end) {
                throw new UiFailure("Waited " + PATIENCE.toSeconds() + " s for " + what + ". On screen:\n" + describe()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
            pause();
            found.set(read(search));
        }
        return found.get().orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All open windows with what is visible in them. */
    public String describe() {
        return read(() -> Stream.of(display.getShells()).filter(Shell::isVisible).map(Widgets::describe)
                .collect(Collectors.joining("\n"))); //$NON-NLS-1$
    }
}
