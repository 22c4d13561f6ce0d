package org.rashinban.ui.start;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rashinban.ui.recent.RecentStore;
import org.rashinban.ui.recent.RecentStores;
import org.rashinban.ui.theme.StyleClass;

/** The stores opened last, a link each. */
final class RecentCard {

    private final Card card;
    private final Composite rows;
    private final StartCommands commands;
    private final RecentStores recent;

    RecentCard(Composite parent, StartIcons icons, StartCommands commands, RecentStores recent) {
        this.commands = commands;
        this.recent = recent;
        card = new Card(parent, icons, "recent", Messages.Start_recent); //$NON-NLS-1$
        rows = new Composite(card.content(), SWT.NONE);
        rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 16;
        rows.setLayout(layout);

        Runnable silence = recent.onChange(this::showLater);
        card.addDisposeListener(event -> silence.run());
        show();
    }

    Card card() {
        return card;
    }

    private void showLater() {
        card.getDisplay().asyncExec(() -> {
            if (!card.isDisposed()) {
                show();
            }
        });
    }

    private void show() {
        for (Control row : rows.getChildren()) {
            row.dispose();
        }
        List<RecentStore> stores = recent.list();
        if (stores.isEmpty()) {
            Label empty = StyleClass.SECONDARY.on(new Label(rows, SWT.WRAP));
            empty.setText(Messages.Start_noRecent);
            GridData data = Card.wrapping();
            data.horizontalSpan = 2;
            empty.setLayoutData(data);
        }
        stores.forEach(this::addRow);
        // At once, for a page behind another perspective is not laid out later either; then whatever is above.
        card.layout(rows.getChildren());
        card.requestLayout();
    }

    private void addRow(RecentStore store) {
        Link link = new Link(rows, SWT.NONE);
        link.setText("<a>" + store.name().replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        link.setToolTipText(store.location());
        link.addListener(SWT.Selection, event -> commands.run(StartCommands.OPEN, Map.of(StartCommands.OPEN_LOCATION, store.location())));

        Label location = StyleClass.SECONDARY.on(new Label(rows, SWT.WRAP));
        location.setText(store.location().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        location.setLayoutData(Card.wrapping());
    }
}
