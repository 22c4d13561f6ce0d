package org.rashinban.ui.backup;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.backup.BackupResult;
import org.rashinban.store.backup.Restore;
import org.rashinban.ui.store.OpenStore;

/** Makes a backup and restores it on trial; can be given up at any time. */
final class BackupWork implements IRunnableWithProgress {

    private static final int PATIENCE = 200;

    private final OpenStore store;
    private final BackupOrder order;
    private final Restore restore;
    private String outcome = ""; //$NON-NLS-1$
    private boolean sound;

    BackupWork(OpenStore store, BackupOrder order, Clock clock) {
        this.store = store;
        this.order = order;
        restore = new Restore(clock);
    }

    /** One sentence for the user. */
    String outcome() {
        return outcome;
    }

    /** Whether there is a backup that was found good. */
    boolean isSound() {
        return sound;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InterruptedException {
        monitor.beginTask(Messages.Backup_making, IProgressMonitor.UNKNOWN);
        outcome = switch (store.store().backUp(store.session(), order.file(), monitor::isCanceled)) {
            case BackupResult.Made made -> check(monitor);
            case BackupResult.Failed failed -> failed.why().in(Locale.getDefault());
            case BackupResult.GivenUp givenUp -> Messages.Backup_givenUp;
            case BackupResult.NotDue notDue -> throw new IllegalStateException(notDue.toString());
        };
        monitor.done();
    }

    /** A trial cannot be interrupted: whoever gives it up leaves it to end by itself. */
    private String check(IProgressMonitor monitor) throws InterruptedException {
        monitor.setTaskName(Messages.Backup_checking);
        CompletableFuture<List<Sentence>> trial = CompletableFuture.supplyAsync(() -> restore.faults(order.file(), order.passphrase()));
        while (!monitor.isCanceled()) {
            try {
                List<Sentence> faults = trial.get(PATIENCE, TimeUnit.MILLISECONDS);
                sound = faults.isEmpty();
                return sound ? NLS.bind(Messages.Backup_done, store.store().title(), order.file())
                        : NLS.bind(Messages.Backup_faulty, order.file(), faults.getFirst().in(Locale.getDefault()));
            } catch (TimeoutException e) {
                monitor.worked(1);
            } catch (ExecutionException e) {
                ILog.of(BackupWork.class).error("The backup could not be checked", e.getCause()); //$NON-NLS-1$
                return NLS.bind(Messages.Backup_faulty, order.file(), String.valueOf(e.getCause().getMessage()));
            }
        }
        return NLS.bind(Messages.Backup_unchecked, order.file());
    }
}
