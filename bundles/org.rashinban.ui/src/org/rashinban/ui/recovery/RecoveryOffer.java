package org.rashinban.ui.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Kpi;
import org.rashinban.store.program.ProgramState;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Asks whether what was unsaved when the program ended is to be taken up again. */
final class RecoveryOffer {

    private static final int RESTORE = 0;
    private static final int DISCARD = 1;

    private final IWorkbenchWindow window;
    private final StoreDesk desk;
    private final RecoveryFiles files;

    RecoveryOffer(IWorkbenchWindow window, StoreDesk desk, RecoveryFiles files) {
        this.window = window;
        this.desk = desk;
        this.files = files;
    }

    /** Reading takes a moment, so it is done in the background. */
    void make(OpenStore store) {
        if (store.rights().refusal().isPresent()) {
            return;
        }
        Job.create(Messages.Recovery_reading, monitor -> {
            Optional<RecoveryPoint> point = files.read(store.store());
            boolean moved = point.isPresent() && RecoveryFiles.head(store) > point.get().base();
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ask(store, point, moved));
        }).schedule();
    }

    /** @param moved whether something was saved since */
    private void ask(OpenStore store, Optional<RecoveryPoint> point, boolean moved) {
        if (desk.current().filter(current -> current == store).isEmpty()) {
            return;
        }
        if (point.isEmpty()) {
            MessageDialog.openWarning(window.getShell(), Messages.Recovery_title, Messages.Recovery_unreadable);
            files.delete(store.store());
            return;
        }
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault())
                .withZone(ZoneId.systemDefault()).format(point.get().at());
        String[] buttons = {Messages.Recovery_restore, Messages.Recovery_discard};
        int answer = SWT.DEFAULT;
        // There is no later: the next change would take the place of what was kept.
        while (answer == SWT.DEFAULT && !window.getShell().isDisposed()) {
            answer = MessageDialog.open(moved ? MessageDialog.WARNING : MessageDialog.QUESTION, window.getShell(), Messages.Recovery_title,
                    NLS.bind(moved ? Messages.Recovery_askMoved : Messages.Recovery_ask, when), SWT.NONE, buttons);
        }
        if (answer == RESTORE) {
            desk.put(restored(store, point.get()));
        } else if (answer == DISCARD) {
            files.delete(store.store());
        }
    }

    /** The stored values of the KPIs that were being edited must be known, or they would be taken for new ones. */
    private static OpenStore restored(OpenStore store, RecoveryPoint point) {
        Set<String> loaded = point.loaded();
        Contents.of(store.program(), Kpi.class).filter(kpi -> loaded.contains(kpi.getId())).forEach(store.editing()::load);
        ProgramState state = store.state().replacedBy(point.program());
        OpenStore restored = new OpenStore(store.store(), store.session(), state);
        restored.editing().restored(loaded);
        return restored;
    }
}
