package org.rashinban.ui.start;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.widgets.WidgetId;

/** A card with one command. */
final class ActionCard {

    /** What a card says and does. */
    record Action(String command, String widgetId, String icon, String heading, String explanation, String button) {
    }

    private static final int BUTTON_WIDTH = 160;

    private final Card card;
    private final Button button;

    ActionCard(Composite parent, StartIcons icons, StartCommands commands, Action action) {
        card = new Card(parent, icons, action.icon(), action.heading());
        card.paragraph(action.explanation());
        button = LetterFont.on(WidgetId.set(new Button(card.content(), SWT.PUSH), action.widgetId()));
        button.setText(action.button());
        button.setToolTipText(action.heading());
        GridData wide = new GridData(SWT.LEFT, SWT.BOTTOM, false, true);
        wide.widthHint = Math.max(BUTTON_WIDTH, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        button.setLayoutData(wide);
        button.addListener(SWT.Selection, event -> commands.run(action.command(), Map.of()));
    }

    Card card() {
        return card;
    }

    boolean setFocus() {
        return button.setFocus();
    }
}
