package org.rashinban.ui.app;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.rashinban.ui.recent.RecentStore;
import org.rashinban.ui.recent.RecentStores;

/** The stores opened last, as a submenu that is filled when it opens. */
final class RecentStoresMenu {

    private final IWorkbenchWindow window;
    private final RecentStores recent = RecentStores.ofWorkspace();

    RecentStoresMenu(IWorkbenchWindow window) {
        this.window = window;
    }

    IContributionItem item() {
        MenuManager menu = new MenuManager(Messages.Menu_recent, "org.rashinban.ui.menu.recent"); //$NON-NLS-1$
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        return menu;
    }

    private void fill(IMenuManager menu) {
        List<RecentStore> stores = recent.list();
        stores.forEach(store -> menu.add(entry(store)));
        if (stores.isEmpty()) {
            Action none = new Action(Messages.Menu_noRecent) {
            };
            none.setEnabled(false);
            menu.add(none);
        }
    }

    private IContributionItem entry(RecentStore store) {
        CommandContributionItemParameter entry = new CommandContributionItemParameter(window, null, MenuCommands.OPEN,
                CommandContributionItem.STYLE_PUSH);
        entry.label = store.name().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        entry.tooltip = store.location();
        entry.parameters = Map.of("location", store.location()); //$NON-NLS-1$
        return new CommandContributionItem(entry);
    }
}
