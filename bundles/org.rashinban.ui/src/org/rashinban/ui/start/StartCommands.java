package org.rashinban.ui.start;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** The commands that the start page offers. */
final class StartCommands {

    static final String CREATE = "org.rashinban.ui.command.create"; //$NON-NLS-1$
    static final String OPEN = "org.rashinban.ui.command.open"; //$NON-NLS-1$
    static final String OPEN_LOCATION = "location"; //$NON-NLS-1$

    private final ICommandService commands;
    private final IHandlerService handlers;

    StartCommands(IServiceLocator services) {
        commands = services.getService(ICommandService.class);
        handlers = services.getService(IHandlerService.class);
    }

    void run(String id, Map<String, String> parameters) {
        try {
            handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(id), parameters), null);
        } catch (CommandException e) {
            IStatus status = new Status(IStatus.ERROR, "org.rashinban.ui", Messages.Start_commandFailed, e); //$NON-NLS-1$
            ILog.of(StartCommands.class).log(status);
            StatusManager.getManager().handle(status, StatusManager.SHOW);
        }
    }
}
