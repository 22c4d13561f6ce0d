package org.rashinban.ui.testing.swt;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.display.Menus;
import org.rashinban.ui.testing.display.Parts;
import org.rashinban.ui.testing.display.Screenshots;
import org.rashinban.ui.testing.display.UiThread;
import org.rashinban.ui.testing.display.Windows;

/** Drives the workbench by the events that SWT itself would send. */
public final class SwtDriver implements UiDriver {

    private final UiThread ui = new UiThread(PlatformUI.getWorkbench().getDisplay());

    @Override
    public UiScope window() {
        Shell shell = ui.read(Windows::main);
        return new SwtScope(ui, shell::getText, shell, shell::close);
    }

    @Override
    public UiScope dialog(String title) {
        Shell shell = ui.await("the dialog " + title, () -> Windows.dialog(title)); //$NON-NLS-1$
        return new SwtScope(ui, shell::getText, shell, shell::close);
    }

    @Override
    public UiScope view(String title) {
        IWorkbenchPart part = ui.await("the view " + title, () -> Windows.part(title)); //$NON-NLS-1$
        ui.act(() -> part.getSite().getPage().activate(part));
        Control area = ui.read(() -> Windows.area(part));
        return new SwtScope(ui, part::getTitle, area, () -> Parts.close(part));
    }

    @Override
    public List<String> dialogs() {
        return ui.read(() -> Windows.dialogs().stream().map(Shell::getText).toList());
    }

    @Override
    public void menu(String... path) {
        ui.act(() -> Menus.choose(Windows.main().getMenuBar(), path));
    }

    @Override
    public List<UiMenuEntry> menuEntries(String... path) {
        return ui.read(() -> Menus.entries(Windows.main().getMenuBar(), path));
    }

    @Override
    public void press(String keys) {
        ui.act(() -> Keys.press(Focus.control(), keys));
    }

    @Override
    public <T> T read(Supplier<T> question) {
        return ui.read(question);
    }

    @Override
    public void waitUntil(String what, BooleanSupplier condition) {
        ui.await(what, () -> condition.getAsBoolean() ? Optional.of(Boolean.TRUE) : Optional.empty());
    }

    @Override
    public Path screenshot(Path file) {
        return Screenshots.write(ui, file);
    }
}
