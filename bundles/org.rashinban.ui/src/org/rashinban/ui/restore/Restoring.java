package org.rashinban.ui.restore;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.core.permission.Right;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.Stores;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.backup.Restore;
import org.rashinban.store.backup.RestoreResult;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.store.StoreOpener;

/**
 * Restores in the background, and offers to open what was restored. A store that lies open is put away only when the backup has proved
 * sound; over a store with users only its administrator restores.
 */
final class Restoring {

    private final IWorkbenchWindow window;
    private final Restore restore = new Restore(Clock.systemDefaultZone());

    Restoring(IWorkbenchWindow window) {
        this.window = window;
    }

    void start(RestoreOrder order) {
        Optional<OpenStore> open = desk().current().filter(store -> store.store().folder().equals(order.folder()));
        Optional<Sentence> refusal = open.flatMap(store -> store.session().refusal(Right.RESTORE));
        if (refusal.isPresent()) {
            refuse(refusal.get());
        } else if (open.isPresent()) {
            inBackground(() -> {
                List<Sentence> faults = restore.faults(order.backup(), order.passphrase());
                return faults.isEmpty() ? () -> replaceOpen(order) : () -> refuse(faults.getFirst());
            });
        } else {
            inBackground(() -> forbidden(order).<Runnable>map(why -> () -> refuse(why)).orElseGet(() -> restored(order)));
        }
    }

    private void replaceOpen(RestoreOrder order) {
        if (MessageDialog.openConfirm(window.getShell(), Messages.Restore_title, Messages.Restore_replace) && desk().mayLeave()) {
            desk().clear();
            inBackground(() -> restored(order));
        }
    }

    /** Why nobody may replace what lies in the folder from here; one that does not open can have no say. */
    private static Optional<Localized> forbidden(RestoreOrder order) {
        return switch (new Stores(Clock.systemDefaultZone()).open(order.folder(), order.passphrase())) {
            case StoreOpening.Opened opened -> {
                try (Store store = opened.store()) {
                    yield switch (store.session()) {
                        case SessionOpening.Opened entered -> entered.session().refusal(Right.RESTORE).map(Localized.class::cast);
                        case SessionOpening.Refused refused -> Optional.of(locale -> Messages.Restore_signIn);
                    };
                }
            }
            case StoreOpening.Refused refused when refused.reason() == Reason.IN_USE -> Optional.of(refused.why());
            case StoreOpening.Refused refused -> Optional.empty();
        };
    }

    private Runnable restored(RestoreOrder order) {
        return switch (restore.into(order.folder(), order.backup(), order.passphrase())) {
            case RestoreResult.Restored restored -> () -> offer(restored, order.folder());
            case RestoreResult.Refused refused -> () -> refuse(refused.why());
        };
    }

    private void offer(RestoreResult.Restored restored, Path folder) {
        String said = NLS.bind(Messages.Restore_done, restored.manifest().title(), restored.moment().in(Locale.getDefault()))
                + restored.aside().map(aside -> NLS.bind(Messages.Restore_aside, aside)).orElse(""); //$NON-NLS-1$
        String[] buttons = {Messages.Restore_open, IDialogConstants.CLOSE_LABEL};
        if (MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), Messages.Restore_title, said, SWT.NONE, buttons) == 0) {
            new StoreOpener(window).open(folder);
        }
    }

    private void refuse(Localized why) {
        MessageDialog.openWarning(window.getShell(), Messages.Restore_refused, why.in(Locale.getDefault()));
    }

    /** @param work returns what is then to be done on the user interface's thread */
    private void inBackground(Supplier<Runnable> work) {
        Job job = Job.create(Messages.Restore_job, monitor -> {
            Runnable next = answer(work);
            window.getWorkbench().getDisplay().asyncExec(() -> {
                if (window.getShell() != null && !window.getShell().isDisposed()) {
                    next.run();
                }
            });
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }

    private Runnable answer(Supplier<Runnable> work) {
        try {
            return work.get();
        } catch (StoreFailure e) {
            ILog.of(Restoring.class).error(e.getMessage(), e);
            return () -> refuse(e.sentence());
        }
    }

    private StoreDesk desk() {
        return window.getService(StoreDesk.class);
    }
}
