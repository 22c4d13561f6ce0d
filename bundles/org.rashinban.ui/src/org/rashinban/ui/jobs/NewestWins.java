package org.rashinban.ui.jobs;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rashinban.store.failure.StoreFailure;

/** Works in the background on what was asked last; what was asked before is dropped. */
public final class NewestWins<R> {

    private final AtomicLong newest = new AtomicLong();

    /** What was asked is wanted no more. */
    public void drop() {
        newest.incrementAndGet();
    }

    /**
     * @param work is given what tells that its result is wanted no more, so that long work can end early
     * @param result is told on the user interface's thread, from which this is asked, unless something newer was asked in between
     */
    public void ask(String name, Function<BooleanSupplier, R> work, Consumer<R> result) {
        long number = newest.incrementAndGet();
        Display display = Display.getCurrent();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                if (newest.get() != number) {
                    return Status.CANCEL_STATUS;
                }
                try {
                    R found = work.apply(() -> monitor.isCanceled() || newest.get() != number);
                    if (newest.get() == number && !display.isDisposed()) {
                        display.asyncExec(() -> tell(found));
                    }
                    return Status.OK_STATUS;
                } catch (StoreFailure e) {
                    if (newest.get() != number) {
                        // The store may have been closed meanwhile, or somebody else will tell of the trouble.
                        return Status.CANCEL_STATUS;
                    }
                    ILog.of(NewestWins.class).error(e.getMessage(), e);
                    return new Status(IStatus.ERROR, "org.rashinban.ui", e.sentence().in(Locale.getDefault()), e); //$NON-NLS-1$
                }
            }

            /** While this waited for its turn something else may have been asked or shown. */
            private void tell(R found) {
                if (newest.get() == number) {
                    result.accept(found);
                }
            }
        };
        job.schedule();
    }
}
