package org.rashinban.ui.testing.swt;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.display.Menus;
import org.rashinban.ui.testing.display.Parts;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.display.WorkbenchDriver;

/** Drives the workbench by the events that SWT itself would send. */
public final class SwtDriver extends WorkbenchDriver {

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
    public void menu(String... path) {
        ui.act(() -> Menus.choose(Windows.main().getMenuBar(), path));
    }

    @Override
    public void press(String keys) {
        ui.act(() -> Keys.press(Focus.control(), keys));
    }
}
