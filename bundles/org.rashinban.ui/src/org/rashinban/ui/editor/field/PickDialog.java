package org.rashinban.ui.editor.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.tree.Names;
import org.rashinban.model.text.TextNormalizer;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Objects to choose from, found by typing a part of their names. */
final class PickDialog extends Dialog {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;

    private final String title;
    private final List<? extends EObject> candidates;
    private final Set<EObject> picked;
    private final boolean several;
    private Text filter;
    private Table table;

    PickDialog(Shell parent, String title, List<? extends EObject> candidates, List<EObject> picked, boolean several) {
        super(parent);
        this.title = title;
        this.candidates = candidates;
        this.picked = new LinkedHashSet<>(picked);
        this.several = several;
    }

    /** What was chosen; empty if the user gave up. */
    Optional<List<EObject>> ask() {
        return open() == Window.OK ? Optional.of(List.copyOf(picked)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Pick_filter);
        filter = WidgetId.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "pick.filter"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = WidgetId.set(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | (several ? SWT.CHECK : SWT.SINGLE)),
                "pick.table"); //$NON-NLS-1$
        AccessibleName.set(table, () -> getShell().getText());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        filter.addListener(SWT.Modify, event -> fill());
        table.addListener(SWT.Selection, this::choose);
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        fill();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!several) {
            createButton(parent, IDialogConstants.CLIENT_ID, Messages.Pick_none, false);
        }
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            picked.clear();
            okPressed();
        } else {
            super.buttonPressed(id);
        }
    }

    private void choose(Event event) {
        TableItem item = (TableItem) event.item;
        EObject object = (EObject) item.getData();
        if (!several) {
            picked.clear();
            picked.add(object);
        } else if (event.detail == SWT.CHECK) {
            if (item.getChecked()) {
                picked.add(object);
            } else {
                picked.remove(object);
            }
        }
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        String part = filter.getText();
        Stream<? extends EObject> found = candidates.stream()
                .filter(candidate -> part.isBlank() || TextNormalizer.contains(name(candidate), part));
        found.forEach(candidate -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(name(candidate));
            item.setData(candidate);
            if (several) {
                item.setChecked(picked.contains(candidate));
            } else if (picked.contains(candidate)) {
                table.setSelection(item);
            }
        });
        table.setRedraw(true);
    }

    private static String name(EObject object) {
        return Names.of(object).in(Locale.getDefault());
    }
}
