package org.rashinban.ui.app;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.theme.Appearance;
import org.rashinban.ui.theme.AppearanceChoice;

/** Light, dark, or as the system. */
final class AppearanceMenu {

    private final IWorkbenchWindow window;

    AppearanceMenu(IWorkbenchWindow window) {
        this.window = window;
    }

    IContributionItem item() {
        MenuManager menu = new MenuManager(Messages.Menu_appearance, "org.rashinban.ui.menu.appearance"); //$NON-NLS-1$
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        return menu;
    }

    private void fill(IMenuManager menu) {
        AppearanceChoice choice = new AppearanceChoice(window);
        menu.add(entry(choice, Appearance.SYSTEM, Messages.Menu_appearanceSystem));
        menu.add(entry(choice, Appearance.LIGHT, Messages.Menu_appearanceLight));
        menu.add(entry(choice, Appearance.DARK, Messages.Menu_appearanceDark));
    }

    private static IAction entry(AppearanceChoice choice, Appearance appearance, String label) {
        IAction entry = new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose(choice, appearance);
                }
            }
        };
        entry.setChecked(choice.current() == appearance);
        return entry;
    }

    private static void choose(AppearanceChoice choice, Appearance appearance) {
        try {
            choice.choose(appearance);
        } catch (BackingStoreException e) {
            IStatus status = new Status(IStatus.ERROR, "org.rashinban.ui", Messages.Menu_appearanceNotKept, e); //$NON-NLS-1$
            StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
