package org.rashinban.ui.testing.display;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rashinban.ui.testing.look.Caption;

/** The workbench's windows, dialogs and parts. On the user interface's thread only. */
public final class Windows {

    private Windows() {
    }

    public static IWorkbenchWindow workbench() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static Shell main() {
        return workbench().getShell();
    }

    /** What lies over the main window, the topmost last; tool tips and other windows without a title left out. */
    public static List<Shell> dialogs() {
        return Stream.of(Display.getCurrent().getShells())
                .flatMap(Windows::withChildren)
                .filter(shell -> !shell.isDisposed() && shell.isVisible() && !shell.getText().isBlank())
                .filter(shell -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).noneMatch(w -> w.getShell() == shell))
                .distinct()
                .toList();
    }

    private static Stream<Shell> withChildren(Shell shell) {
        return Stream.concat(Stream.of(shell), Stream.of(shell.getShells()).flatMap(Windows::withChildren));
    }

    public static Optional<Shell> dialog(String title) {
        return dialogs().stream().filter(shell -> Caption.same(shell.getText(), title)).findFirst();
    }

    /** The part with this title, created if need be. */
    public static Optional<IWorkbenchPart> part(String title) {
        IWorkbenchPage page = workbench().getActivePage();
        return Stream.<IWorkbenchPartReference>concat(Stream.of(page.getViewReferences()), Stream.of(page.getEditorReferences()))
                .filter(reference -> Caption.same(reference.getPartName(), title))
                .findFirst()
                .flatMap(reference -> Optional.ofNullable(reference.getPart(true)));
    }

    /** The area that the part fills. */
    public static Control area(IWorkbenchPart part) {
        MPart model = part.getSite().getService(MPart.class);
        return Optional.ofNullable(Adapters.adapt(model.getWidget(), Composite.class))
                .orElseThrow(() -> new IllegalStateException(part.getTitle() + " is not on screen")); //$NON-NLS-1$
    }
}
