package org.rashinban.ui.app;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;

/** Commands that the platform brings along for an IDE; here they would lead nowhere, and stand in the key page and Quick Access only. */
final class UnofferedCommands {

    private static final List<String> HELP = List.of("helpContents", "helpSearch", "dynamicHelp", "displayHelp", "quickStartAction", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "tipsAndTricksAction"); //$NON-NLS-1$
    private static final List<String> WINDOW = List.of("customizePerspective", "savePerspective", "newEditor", "splitEditor", "spy", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "hidetrimbars", "hideShowEditors", "lockToolBar"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final List<String> OTHER = List.of("newWizard", "edit.addBookmark", "ToggleCoolbarAction", "activeContextInfo", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "persistWorkbenchState"); //$NON-NLS-1$

    private final ICommandService commands;

    UnofferedCommands(IServiceLocator services) {
        commands = services.getService(ICommandService.class);
    }

    void withdraw() {
        Stream.of(HELP.stream().map("help."::concat), WINDOW.stream().map("window."::concat), OTHER.stream()) //$NON-NLS-1$ //$NON-NLS-2$
                .flatMap(ids -> ids)
                .map(id -> commands.getCommand("org.eclipse.ui." + id)) //$NON-NLS-1$
                .filter(Command::isDefined)
                .forEach(Command::undefine);
    }
}
