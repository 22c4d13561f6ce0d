package org.rashinban.ui.save;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.store.program.Conflict;
import org.rashinban.store.program.Conflict.Choice;
import org.rashinban.ui.widgets.WidgetId;

/** What two people changed at once: each time both values, and whose is to stand. */
final class ConflictDialog extends TitleAreaDialog {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 380;

    private final ConflictTexts texts;
    private final Map<Conflict, Choice> choices = new LinkedHashMap<>();

    ConflictDialog(Shell parent, ConflictTexts texts, List<Conflict> conflicts) {
        super(parent);
        this.texts = texts;
        conflicts.forEach(conflict -> choices.put(conflict, Choice.THEIRS));
    }

    /** What was decided; empty if the user gave up. */
    Optional<Map<Conflict, Choice>> ask() {
        return open() == Window.OK ? Optional.of(choices) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Conflict_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.Conflict_heading, choices.size()));
        setMessage(Messages.Conflict_explained);
        Composite area = (Composite) super.createDialogArea(parent);
        ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(scroll);
        Composite list = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(list);
        int number = 0;
        for (Conflict conflict : choices.keySet()) {
            entry(list, conflict, number++);
        }
        scroll.setContent(list);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> {
            Point size = list.computeSize(scroll.getClientArea().width, SWT.DEFAULT);
            scroll.setMinHeight(size.y);
        });
        return area;
    }

    private void entry(Composite list, Conflict conflict, int number) {
        Group group = new Group(list, SWT.NONE);
        group.setText(NLS.bind(Messages.Conflict_what, texts.object(conflict), texts.feature(conflict)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).applyTo(group);
        if (conflict.feature().isPresent()) {
            new Label(group, SWT.NONE).setText(Messages.Conflict_base);
            wrapped(group, texts.value(conflict, conflict.base()));
        }
        choice(group, conflict, Choice.MINE, Messages.Conflict_mine, texts.value(conflict, conflict.mine()), "conflict.mine." + number); //$NON-NLS-1$
        choice(group, conflict, Choice.THEIRS, NLS.bind(Messages.Conflict_theirs, texts.who(conflict)),
                texts.value(conflict, conflict.theirs()), "conflict.theirs." + number); //$NON-NLS-1$
    }

    private void choice(Composite group, Conflict conflict, Choice choice, String name, String value, String id) {
        Button button = WidgetId.set(new Button(group, SWT.RADIO), id);
        button.setText(name.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        button.setSelection(choices.get(conflict) == choice);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                choices.put(conflict, choice);
            }
        });
        wrapped(group, value);
    }

    private static void wrapped(Composite group, String text) {
        Label label = new Label(group, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.Conflict_save);
    }
}
