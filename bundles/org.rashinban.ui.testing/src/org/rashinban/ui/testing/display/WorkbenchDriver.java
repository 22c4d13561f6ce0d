package org.rashinban.ui.testing.display;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;

/** What every driver of the workbench does in the same way: looking at it. */
public abstract class WorkbenchDriver implements UiDriver {

    protected final UiThread ui = new UiThread(PlatformUI.getWorkbench().getDisplay());

    @Override
    public final List<String> dialogs() {
        return ui.read(() -> Windows.dialogs().stream().map(Shell::getText).toList());
    }

    @Override
    public final List<UiMenuEntry> menuEntries(String... path) {
        return ui.read(() -> Menus.entries(Windows.main().getMenuBar(), path));
    }

    @Override
    public final <T> T read(Supplier<T> question) {
        return ui.read(question);
    }

    @Override
    public final void waitUntil(String what, BooleanSupplier condition) {
        ui.await(what, () -> condition.getAsBoolean() ? Optional.of(Boolean.TRUE) : Optional.empty());
    }

    @Override
    public final Path screenshot(Path file) {
        return Screenshots.write(ui, file);
    }
}
