package org.rashinban.ui.save;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Does something with the store on the desk, if there is one and it makes sense. */
final class StoreHandler extends AbstractHandler implements IElementUpdater {

    private final String command;
    private final StoreDesk desk;
    private final Predicate<OpenStore> possible;
    private final Consumer<OpenStore> action;
    private final Function<Optional<OpenStore>, Optional<String>> label;

    /** @param label what the menu says; empty for the command's own name */
    StoreHandler(String command, StoreDesk desk, Predicate<OpenStore> possible, Consumer<OpenStore> action,
            Function<Optional<OpenStore>, Optional<String>> label) {
        this.command = command;
        this.desk = desk;
        this.possible = possible;
        this.action = action;
        this.label = label;
    }

    String command() {
        return command;
    }

    void changed() {
        fireHandlerChanged(new HandlerEvent(this, true, false));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        desk.current().filter(possible).ifPresent(action);
        return null;
    }

    @Override
    public boolean isEnabled() {
        return desk.current().filter(possible).isPresent();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        label.apply(desk.current()).ifPresent(element::setText);
    }
}
