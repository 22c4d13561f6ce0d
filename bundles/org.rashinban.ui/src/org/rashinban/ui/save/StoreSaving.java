package org.rashinban.ui.save;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.program.Conflict;
import org.rashinban.store.program.Conflict.Choice;
import org.rashinban.store.program.Refreshed;
import org.rashinban.store.program.SaveResult;
import org.rashinban.ui.store.OpenStore;

/** Saves what is unsaved in a store, and brings about whatever that takes of the user. */
public final class StoreSaving {

    private static final String NO_REASON = ""; //$NON-NLS-1$

    private final IWorkbenchWindow window;

    public StoreSaving(IWorkbenchWindow window) {
        this.window = window;
    }

    /** @return false if something is still unsaved */
    public boolean save(OpenStore store) {
        return save(store, NO_REASON);
    }

    /** The same with a reason for the history. */
    public boolean save(OpenStore store, String reason) {
        try {
            Optional<SaveResult> result = Background.waitFor(() -> store.session().save(store.state(), reason));
            return result.isPresent() && settle(store, reason, result.get());
        } catch (StoreFailure e) {
            return say(e.sentence());
        }
    }

    private boolean settle(OpenStore store, String reason, SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> {
                if (!saved.broughtIn().isEmpty()) {
                    store.editing().merged();
                }
                done(store, NLS.bind(Messages.Save_done, saved.transaction().changes()));
                store.store().clockWarning(saved.transaction()).ifPresent(this::warn);
                yield true;
            }
            case SaveResult.Unchanged unchanged -> done(store, Messages.Save_nothing);
            case SaveResult.Refused refused when reason.equals(NO_REASON) && store.rights().programRefusal().isEmpty() ->
                // Whoever may change everything is refused nothing but to alter without a reason what is settled.
                new ReasonDialog(window.getShell(), refused.why().in(Locale.getDefault())).ask()
                        .filter(given -> save(store, given)).isPresent();
            case SaveResult.Refused refused -> say(refused.why());
            case SaveResult.Conflicts conflicts -> decide(store, reason, conflicts.conflicts());
        };
    }

    /** Until everything is decided; then saves once more. */
    private boolean decide(OpenStore store, String reason, List<Conflict> conflicts) {
        Optional<Map<Conflict, Choice>> choices =
                new ConflictDialog(window.getShell(), new ConflictTexts(store.program()), conflicts).ask();
        if (choices.isEmpty()) {
            return false;
        }
        Optional<Refreshed> settled = Background.waitFor(() -> store.session().programs().settle(store.state(), choices.get()));
        store.editing().merged();
        return settled.isPresent()
                && (settled.get().conflicts().isEmpty() ? save(store, reason) : decide(store, reason, settled.get().conflicts()));
    }

    private boolean done(OpenStore store, String sentence) {
        store.editing().saved();
        StatusLine.say(window, sentence);
        return true;
    }

    /** All is saved, but not under the hour that it is. */
    private void warn(Sentence clock) {
        MessageDialog.openWarning(window.getShell(), Messages.Save_clock, clock.in(Locale.getDefault()));
    }

    private boolean say(Sentence why) {
        MessageDialog.openWarning(window.getShell(), Messages.Save_notSaved, why.in(Locale.getDefault()));
        return false;
    }
}
