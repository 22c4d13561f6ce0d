package org.rashinban.ui.save;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.rashinban.ui.edit.ProgramEditing;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Save, revert, undo and redo: they mean the store on the desk, whichever part of the window is active. */
public final class EditingCommands {

    private final IWorkbenchWindow window;
    private final StoreDesk desk;
    private final List<StoreHandler> handlers;
    private boolean active;

    public EditingCommands(IWorkbenchWindow window, StoreDesk desk) {
        this.window = window;
        this.desk = desk;
        handlers = List.of(
                new StoreHandler(IWorkbenchCommandConstants.FILE_SAVE, desk, store -> desk.isDirty(),
                        this::save, store -> Optional.empty()),
                new StoreHandler(IWorkbenchCommandConstants.FILE_REVERT, desk, store -> desk.isDirty(),
                        new Reversion(window, desk)::revert, store -> Optional.empty()),
                new StoreHandler(IWorkbenchCommandConstants.EDIT_UNDO, desk, store -> desk.isTyping() || stack(store).canUndo(),
                        this::undo,
                        store -> named(Messages.Undo_what, Messages.Undo,
                                store.map(EditingCommands::stack).filter(CommandStack::canUndo).map(CommandStack::getUndoCommand))),
                new StoreHandler(IWorkbenchCommandConstants.EDIT_REDO, desk, store -> stack(store).canRedo(),
                        store -> stack(store).redo(),
                        store -> named(Messages.Redo_what, Messages.Redo,
                                store.map(EditingCommands::stack).filter(CommandStack::canRedo).map(CommandStack::getRedoCommand))));
    }

    /** Takes part as soon as a store is opened; until then nothing of it is needed. */
    public void follow() {
        desk.onChange(this::opened);
        desk.onData(this::refresh);
        desk.onTyping(this::refresh);
    }

    private void opened() {
        desk.current().map(OpenStore::editing).map(ProgramEditing::domain).ifPresent(domain -> domain.tellRefusalsTo(
                why -> MessageDialog.openWarning(window.getShell(), Messages.Change_refused, why.in(Locale.getDefault()))));
        if (!active && desk.current().isPresent()) {
            active = true;
            IHandlerService service = window.getService(IHandlerService.class);
            handlers.forEach(handler -> service.activateHandler(handler.command(), handler,
                    new ActiveShellExpression(window.getShell())));
        }
    }

    private void refresh() {
        ICommandService commands = window.getService(ICommandService.class);
        Stream.of(handlers).flatMap(List::stream).forEach(handler -> {
            handler.changed();
            commands.refreshElements(handler.command(), null);
        });
    }

    private void save(OpenStore store) {
        desk.takeTyped();
        new StoreSaving(window).save(store);
    }

    /** What is just being typed goes first. */
    private void undo(OpenStore store) {
        if (desk.isTyping()) {
            desk.dropTyped();
        } else {
            stack(store).undo();
        }
    }

    private static CommandStack stack(OpenStore store) {
        return store.domain().getCommandStack();
    }

    private static Optional<String> named(String pattern, String plain, Optional<Command> command) {
        return Optional.of(command.map(what -> NLS.bind(pattern, what.getLabel())).orElse(plain));
    }
}
