package org.rashinban.ui.grid.table;

import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Copy, paste and the like of the edit menu mean the grid while it has the focus. */
public final class GridCommands {

    private GridCommands() {
    }

    public static void install(IWorkbenchPartSite site, Grid grid) {
        IHandlerService service = site.getService(IHandlerService.class);
        BooleanSupplier focused = () -> !grid.entry().isDisposed() && grid.entry().isFocusControl();
        Map.of(IWorkbenchCommandConstants.EDIT_COPY, (Runnable) grid::copy, IWorkbenchCommandConstants.EDIT_CUT, grid::cut,
                IWorkbenchCommandConstants.EDIT_PASTE, grid::paste, IWorkbenchCommandConstants.EDIT_SELECT_ALL, grid::selectAll)
                .forEach((command, work) -> activate(service, grid, command, work, focused));
        // While a text is typed, the key takes away a letter of it.
        activate(service, grid, IWorkbenchCommandConstants.EDIT_DELETE, grid::delete, () -> focused.getAsBoolean() && !grid.isTyping());
    }

    private static void activate(IHandlerService service, Grid grid, String command, Runnable work, BooleanSupplier possible) {
        IHandlerActivation activation = service.activateHandler(command, new Handler(work, possible));
        grid.control().addDisposeListener(event -> service.deactivateHandler(activation));
    }

    private static final class Handler extends AbstractHandler {

        private final Runnable work;
        private final BooleanSupplier possible;

        Handler(Runnable work, BooleanSupplier possible) {
            this.work = work;
            this.possible = possible;
        }

        @Override
        public boolean isEnabled() {
            return possible.getAsBoolean();
        }

        @Override
        public Object execute(ExecutionEvent event) {
            work.run();
            return null;
        }
    }
}
