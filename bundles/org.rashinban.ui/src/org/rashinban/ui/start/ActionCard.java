package org.rashinban.ui.start;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.ui.widgets.WidgetId;

/** A card with one command; says so plainly where the command is not available. */
final class ActionCard {

    /** What a card says and does. */
    record Action(String command, String widgetId, String icon, String heading, String explanation, String button) {
    }

    private static final int BUTTON_WIDTH = 160;

    private final Card card;
    private final Button button;
    private final Label unavailable;

    ActionCard(Composite parent, StartIcons icons, StartCommands commands, Action action) {
        card = new Card(parent, icons, action.icon(), action.heading());
        card.paragraph(action.explanation());
        button = WidgetId.set(new Button(card.content(), SWT.PUSH), action.widgetId());
        button.setText(action.button());
        button.setToolTipText(action.heading());
        GridData wide = new GridData(SWT.LEFT, SWT.BOTTOM, false, true);
        wide.widthHint = Math.max(BUTTON_WIDTH, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        button.setLayoutData(wide);
        button.addListener(SWT.Selection, event -> commands.run(action.command(), Map.of()));
        unavailable = card.paragraph(Messages.Start_notYet);

        Runnable silence = commands.onChange(() -> show(commands, action));
        card.addDisposeListener(event -> silence.run());
        show(commands, action);
    }

    Card card() {
        return card;
    }

    boolean setFocus() {
        return button.isEnabled() && button.setFocus();
    }

    private void show(StartCommands commands, Action action) {
        boolean available = commands.available(action.command());
        if (available == button.isEnabled() && available != unavailable.getVisible()) {
            return;
        }
        button.setEnabled(available);
        unavailable.setVisible(!available);
        ((GridData) unavailable.getLayoutData()).exclude = available;
        card.requestLayout();
    }
}
