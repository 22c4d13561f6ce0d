package org.rashinban.ui.recovery;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.recovery.RecoveryPoint.Base;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Keeps what is unsaved beside the store every few seconds, and offers it when the store is opened after a crash. */
public final class Recovery {

    /** Seconds between two copies; for tests and for those who want it otherwise. */
    private static final String SECONDS = "org.rashinban.recovery.seconds"; //$NON-NLS-1$
    private static final int USUAL = 20;

    private final IWorkbenchWindow window;
    private final StoreDesk desk;
    private final RecoveryFiles files = RecoveryFiles.ofWorkspace();
    private final Clock clock = Clock.systemUTC();
    private Optional<OpenStore> followed = Optional.empty();
    private Optional<Keeping> keeping = Optional.empty();
    private Optional<RecoveryOffer> offer = Optional.empty();
    private Optional<Base> base = Optional.empty();

    public Recovery(IWorkbenchWindow window, StoreDesk desk) {
        this.window = window;
        this.desk = desk;
    }

    public void follow() {
        desk.onChange(this::otherStore);
        desk.onData(this::changed);
    }

    private void otherStore() {
        Optional<OpenStore> before = followed;
        followed = desk.current().filter(store -> store.rights().refusal().isEmpty());
        stop();
        boolean same = before.isPresent() && followed.filter(now -> now.store() == before.get().store()).isPresent();
        if (same) {
            return;
        }
        // Whoever put it away has saved or given up what was unsaved.
        before.ifPresent(this::drop);
        base = Optional.empty();
        offer = followed.filter(files::exists).map(store -> new RecoveryOffer(window, desk, files, this::takenUp));
        offer.ifPresent(made -> display().asyncExec(() -> made.make(followed.get())));
    }

    /** The changes began at what the store held then, also where something of others was brought in since. */
    private void takenUp(Base then) {
        base = Optional.of(then);
    }

    private void changed() {
        if (followed.isEmpty()) {
            return;
        }
        if (!followed.get().editing().isDirty()) {
            stop();
            base = Optional.empty();
            drop(followed.get());
        } else if (keeping.isEmpty()) {
            Keeping job = new Keeping(followed.get(), base);
            keeping = Optional.of(job);
            job.schedule(delay());
        } else {
            keeping.get().again();
        }
    }

    /** What somebody is asked about stays until it is answered. */
    private void drop(OpenStore store) {
        if (offer.filter(RecoveryOffer::isOpen).isEmpty()) {
            files.delete(store);
        }
    }

    private void stop() {
        keeping.ifPresent(Keeping::end);
        keeping = Optional.empty();
    }

    private static long delay() {
        return TimeUnit.SECONDS.toMillis(Integer.getInteger(SECONDS, USUAL));
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Writes what is unsaved; once more when something was done meanwhile. */
    private final class Keeping extends Job {

        private final OpenStore store;
        private final long seen;
        private Optional<Base> since;
        private volatile boolean ended;
        private volatile boolean wanted = true;

        /** @param since where the changes began; empty if they begin now */
        Keeping(OpenStore store, Optional<Base> since) {
            super(Messages.Recovery_keeping);
            this.store = store;
            this.since = since;
            seen = store.state().seen();
            setSystem(true);
            setPriority(DECORATE);
        }

        void again() {
            wanted = true;
            if (getState() == NONE) {
                schedule(delay());
            }
        }

        synchronized void end() {
            ended = true;
            cancel();
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            wanted = false;
            ProgramCopy[] copy = new ProgramCopy[1];
            display().syncExec(() -> copy[0] = ended || !store.editing().isDirty() ? null : store.copy());
            if (copy[0] != null) {
                keep(copy[0]);
            }
            if (wanted && !ended) {
                schedule(delay());
            }
            return Status.OK_STATUS;
        }

        private void keep(ProgramCopy copy) {
            try {
                since = since.or(() -> Base.of(store.session().history(), seen));
                RecoveryPoint point = new RecoveryPoint(clock.instant(), since.orElseThrow(), copy.actuals().loaded(), copy.program());
                synchronized (this) {
                    if (!ended) {
                        files.write(store, point);
                    }
                }
            } catch (IOException | StoreFailure e) {
                ILog.of(Recovery.class).warn(store.store().folder().toString(), e);
            }
        }
    }
}
