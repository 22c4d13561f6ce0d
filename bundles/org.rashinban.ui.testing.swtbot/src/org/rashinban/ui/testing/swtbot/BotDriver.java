package org.rashinban.ui.testing.swtbot;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IWorkbenchPart;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.display.Parts;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.display.WorkbenchDriver;
import org.rashinban.ui.testing.look.Caption;
import org.rashinban.ui.widgets.WidgetId;

/** Drives the workbench by SWTBot. */
public final class BotDriver extends WorkbenchDriver {

    public BotDriver() {
        SWTBotPreferences.DEFAULT_KEY = WidgetId.KEY;
        SWTBotPreferences.TIMEOUT = 10_000;
    }

    @Override
    public UiScope window() {
        return new BotScope(ui, mainShell().widget, mainShell()::getText, mainShell()::close);
    }

    private SWTBotShell mainShell() {
        return new SWTBotShell(ui.read(Windows::main));
    }

    @Override
    public UiScope dialog(String title) {
        Matching<Shell> wanted =
                new Matching<>("the dialog " + title, Shell.class, shell -> Windows.dialog(title).filter(shell::equals).isPresent()); //$NON-NLS-1$
        Shell found = ui.await("the dialog " + title, () -> Windows.dialogs().stream().filter(wanted::matches).findFirst()); //$NON-NLS-1$
        SWTBotShell shell = new SWTBotShell(found);
        return new BotScope(ui, found, shell::getText, shell::close);
    }

    @Override
    public UiScope view(String title) {
        IWorkbenchPart part = ui.await("the view " + title, () -> Windows.part(title)); //$NON-NLS-1$
        ui.act(() -> part.getSite().getPage().activate(part));
        Control area = ui.read(() -> Windows.area(part));
        return new BotScope(ui, area, part::getTitle, () -> ui.act(() -> Parts.close(part)));
    }

    @Override
    public void menu(String... path) {
        SWTBotMenu menu = new SWTBot().menu(mainShell(), entry(path[0]), false);
        for (int i = 1; i < path.length; i++) {
            menu = menu.menu(entry(path[i]), false, 0);
        }
        menu.click();
        // SWTBot sends the click to the event queue and goes on: what comes next waits behind it.
        ui.act(() -> {});
    }

    private static Matching<MenuItem> entry(String text) {
        return new Matching<>("the menu entry " + text, MenuItem.class, item -> Caption.same(item.getText(), text)); //$NON-NLS-1$
    }

    @Override
    public void press(String keys) {
        Control target = ui.read(() -> Optional.ofNullable(ui.display().getFocusControl()).orElseGet(Windows::main));
        BotKeys.press(target, keys);
    }
}
