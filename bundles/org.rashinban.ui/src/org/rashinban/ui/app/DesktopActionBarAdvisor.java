package org.rashinban.ui.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The main menu: what every part of the product shares; all else comes by contribution. */
final class DesktopActionBarAdvisor extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    DesktopActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow shown) {
        window = shown;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuCommands commands = new MenuCommands(window);
        bar.add(fileMenu(commands));
        bar.add(editMenu(commands));
        bar.add(viewMenu(commands));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(helpMenu(commands));
    }

    private MenuManager fileMenu(MenuCommands commands) {
        MenuManager menu = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
        menu.add(commands.entry(MenuCommands.CREATE, Messages.Menu_create));
        menu.add(commands.entry(MenuCommands.OPEN, Messages.Menu_open));
        menu.add(new RecentStoresMenu(window).item());
        menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new Separator());
        menu.add(commands.entry(IWorkbenchCommandConstants.FILE_SAVE));
        menu.add(commands.entry(IWorkbenchCommandConstants.FILE_REVERT));
        menu.add(new Separator());
        menu.add(commands.entry(MenuCommands.REPORT, Messages.Menu_report));
        menu.add(commands.entry(MenuCommands.FREEZE, Messages.Menu_freeze));
        menu.add(new Separator());
        menu.add(commands.entry(MenuCommands.BACK_UP, Messages.Menu_backUp));
        menu.add(commands.entry(MenuCommands.VERIFY, Messages.Menu_verify));
        menu.add(commands.entry(MenuCommands.RESTORE, Messages.Menu_restore));
        menu.add(commands.entry(MenuCommands.USERS, Messages.Menu_users));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    private MenuManager editMenu(MenuCommands commands) {
        MenuManager menu = new MenuManager(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
        menu.add(commands.entry(IWorkbenchCommandConstants.EDIT_UNDO));
        menu.add(commands.entry(IWorkbenchCommandConstants.EDIT_REDO));
        menu.add(new Separator());
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        menu.add(new Separator());
        menu.add(commands.entry(MenuCommands.SEARCH, Messages.Menu_search));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(commands.entry(MenuCommands.PREFERENCES, Messages.Menu_preferences));
        return menu;
    }

    private MenuManager viewMenu(MenuCommands commands) {
        MenuManager menu = new MenuManager(Messages.Menu_view, "view"); //$NON-NLS-1$
        menu.add(commands.entry(MenuCommands.START, Messages.Menu_start));
        MenuManager views = new MenuManager(Messages.Menu_views, "views"); //$NON-NLS-1$
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(new AppearanceMenu(window).item());
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        return menu;
    }

    private MenuManager helpMenu(MenuCommands commands) {
        MenuManager menu = new MenuManager(Messages.Menu_help, IWorkbenchActionConstants.M_HELP);
        menu.add(commands.entry(MenuCommands.KEYS, Messages.Menu_keys));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    private void add(IMenuManager menu, ActionFactory... actions) {
        for (ActionFactory factory : actions) {
            IWorkbenchAction action = factory.create(window);
            register(action);
            menu.add(action);
        }
    }
}
