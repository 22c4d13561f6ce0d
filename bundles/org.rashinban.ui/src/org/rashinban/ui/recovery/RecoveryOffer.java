package org.rashinban.ui.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.history.History;
import org.rashinban.store.program.ProgramState;
import org.rashinban.ui.jobs.Waiting;
import org.rashinban.ui.recovery.RecoveryPoint.Base;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Asks whether what was unsaved when the program ended is to be taken up again. */
final class RecoveryOffer {

    private static final int RESTORE = 0;
    private static final int DISCARD = 1;

    private final IWorkbenchWindow window;
    private final StoreDesk desk;
    private final RecoveryFiles files;
    private final Consumer<Base> takenUp;
    private boolean open = true;

    /** @param takenUp is told on what the changes rest before they are taken up */
    RecoveryOffer(IWorkbenchWindow window, StoreDesk desk, RecoveryFiles files, Consumer<Base> takenUp) {
        this.window = window;
        this.desk = desk;
        this.files = files;
        this.takenUp = takenUp;
    }

    /** What became of the store since. */
    private enum Since {
        NOTHING(MessageDialog.QUESTION, Messages.Recovery_ask), SAVED(MessageDialog.QUESTION, Messages.Recovery_askMoved),
        /** Its history is another one, as after a restore. */
        REPLACED(MessageDialog.WARNING, Messages.Recovery_askReplaced);

        private final int kind;
        private final String question;

        Since(int kind, String question) {
            this.kind = kind;
            this.question = question;
        }

        static Since of(OpenStore store, Base base) {
            History history = store.session().history();
            return !base.isIn(history) ? REPLACED : store.state().seen() > base.tx() ? SAVED : NOTHING;
        }
    }

    /** Whether it waits for an answer. */
    boolean isOpen() {
        return open;
    }

    /** Reading takes a moment, so it is done in the background. */
    void make(OpenStore store) {
        Job.create(Messages.Recovery_reading, monitor -> {
            try {
                Optional<RecoveryPoint> point = files.read(store);
                Since since = point.map(left -> Since.of(store, left.base())).orElse(Since.NOTHING);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ask(store, point, since));
            } catch (StoreFailure e) {
                // Such as a store that was closed meanwhile: what was kept waits for the next time.
                ILog.of(RecoveryOffer.class).warn(store.store().folder().toString(), e);
            }
        }).schedule();
    }

    private void ask(OpenStore store, Optional<RecoveryPoint> point, Since since) {
        if (!isOnDesk(store)) {
            return;
        }
        if (point.isEmpty()) {
            MessageDialog.openWarning(window.getShell(), Messages.Recovery_title, Messages.Recovery_unreadable);
            discard(store);
            return;
        }
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault())
                .withZone(ZoneId.systemDefault()).format(point.get().at());
        String[] buttons = {Messages.Recovery_restore, Messages.Recovery_discard};
        int answer = SWT.DEFAULT;
        // There is no later: the next change would take the place of what was kept.
        while (answer == SWT.DEFAULT && !window.getShell().isDisposed()) {
            answer = MessageDialog.open(since.kind, window.getShell(), Messages.Recovery_title, NLS.bind(since.question, when), SWT.NONE,
                    buttons);
        }
        if (answer == RESTORE) {
            takeUp(store, point.get(), since);
        } else if (answer == DISCARD) {
            discard(store);
        }
    }

    private boolean isOnDesk(OpenStore store) {
        return desk.current().filter(current -> current == store).isPresent();
    }

    private void discard(OpenStore store) {
        open = false;
        files.delete(store);
    }

    private void takeUp(OpenStore store, RecoveryPoint point, Since since) {
        Base base = since == Since.REPLACED ? Base.of(store.session().history(), store.state().seen()).orElseThrow() : point.base();
        Optional<OpenStore> restored = Waiting.forIt(() -> Optional.of(restored(store, point, base)), this::say);
        restored.filter(taken -> isOnDesk(store)).ifPresent(taken -> {
            open = false;
            takenUp.accept(base);
            desk.put(taken);
        });
    }

    private Optional<OpenStore> say(Sentence why) {
        MessageDialog.openWarning(window.getShell(), Messages.Recovery_title, why.in(Locale.getDefault()));
        return Optional.empty();
    }

    private static OpenStore restored(OpenStore store, RecoveryPoint point, Base base) {
        ProgramState state = store.session().programs().resume(point.program(), base.tx(), point.loaded());
        OpenStore restored = new OpenStore(store.store(), store.session(), state);
        restored.editing().restored(point.loaded());
        return restored;
    }
}
