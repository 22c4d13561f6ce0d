package org.rashinban.ui.edit;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.rashinban.model.text.Localized;

/** The one place through which a program in memory is changed: what the user may not do is not done, or taken back at once. */
final class GuardedStack extends BasicCommandStack {

    private final EditGuard guard;
    private Consumer<Localized> refusals = refusal -> {
        // Nobody is there yet to be told.
    };

    GuardedStack(EditGuard guard) {
        this.guard = guard;
    }

    void tellRefusalsTo(Consumer<Localized> listener) {
        refusals = listener;
    }

    void refuse(Localized why) {
        refusals.accept(why);
    }

    @Override
    public void execute(Command command) {
        Optional<Localized> refusal = guard.refusal();
        if (refusal.isPresent()) {
            command.dispose();
            refusals.accept(refusal.get());
            return;
        }
        guard.begin();
        super.execute(command);
        guard.end().filter(why -> getMostRecentCommand() == command).ifPresent(this::takeBack);
    }

    @Override
    public void undo() {
        if (guard.refusal().isEmpty()) {
            super.undo();
        }
    }

    @Override
    public void redo() {
        if (guard.refusal().isEmpty()) {
            super.redo();
        }
    }

    private void takeBack(Localized why) {
        super.undo();
        commandList.subList(top + 1, commandList.size()).clear();
        mostRecentCommand = null;
        notifyListeners();
        refusals.accept(why);
    }
}
