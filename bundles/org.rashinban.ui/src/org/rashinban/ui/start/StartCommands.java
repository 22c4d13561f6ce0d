package org.rashinban.ui.start;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.event.EventHandler;

/** The commands that the start page offers; a command that nobody handles yet is not available. */
final class StartCommands {

    static final String CREATE = "org.rashinban.ui.command.create"; //$NON-NLS-1$
    static final String OPEN = "org.rashinban.ui.command.open"; //$NON-NLS-1$
    static final String OPEN_LOCATION = "location"; //$NON-NLS-1$

    private final ICommandService commands;
    private final IHandlerService handlers;
    private final IEventBroker events;

    StartCommands(IServiceLocator services) {
        commands = services.getService(ICommandService.class);
        handlers = services.getService(IHandlerService.class);
        events = services.getService(IEventBroker.class);
    }

    boolean available(String id) {
        Command command = commands.getCommand(id);
        return command.isHandled() && command.isEnabled();
    }

    /** Tells when the commands may have become available or ceased to be; returns what ends the listening. */
    Runnable onChange(Runnable listener) {
        EventHandler changed = event -> listener.run();
        events.subscribe(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, changed);
        return () -> events.unsubscribe(changed);
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
