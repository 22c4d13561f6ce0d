package org.rashinban.ui.app;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The product's own commands as menu entries: disabled for as long as nobody handles them. */
final class MenuCommands {

    static final String CREATE = "org.rashinban.ui.command.create"; //$NON-NLS-1$
    static final String OPEN = "org.rashinban.ui.command.open"; //$NON-NLS-1$
    static final String REPORT = "org.rashinban.ui.command.report"; //$NON-NLS-1$
    static final String FREEZE = "org.rashinban.ui.command.freeze"; //$NON-NLS-1$
    static final String BACK_UP = "org.rashinban.ui.command.backUp"; //$NON-NLS-1$
    static final String VERIFY = "org.rashinban.ui.command.verify"; //$NON-NLS-1$
    static final String RESTORE = "org.rashinban.ui.command.restore"; //$NON-NLS-1$
    static final String USERS = "org.rashinban.ui.command.users"; //$NON-NLS-1$
    static final String SEARCH = "org.rashinban.ui.command.search"; //$NON-NLS-1$
    static final String START = "org.rashinban.ui.command.start"; //$NON-NLS-1$
    static final String PREFERENCES = "org.eclipse.ui.window.preferences"; //$NON-NLS-1$
    static final String KEYS = "org.eclipse.ui.window.showKeyAssist"; //$NON-NLS-1$

    private final IWorkbenchWindow window;

    MenuCommands(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Labelled by whoever handles the command, else by its own name. */
    IContributionItem entry(String command) {
        return entry(command, null);
    }

    IContributionItem entry(String command, String label) {
        CommandContributionItemParameter entry = new CommandContributionItemParameter(window, command, command,
                CommandContributionItem.STYLE_PUSH);
        entry.label = label;
        return new CommandContributionItem(entry);
    }
}
