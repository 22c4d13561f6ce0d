package org.rashinban.ui.grid.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.grid.table.GridMemory.Arrangement;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Chooses which columns are shown, in which order, how wide and how many of them stay, with the keyboard alone if need be. */
final class ColumnsDialog extends TrayDialog {

    private static final int NARROWEST = 20;
    private static final int WIDEST = 2000;
    private static final int ROWS = 14;

    private final List<GridColumn> columns;
    private final Arrangement first;
    private final List<Integer> order;
    private final Set<Integer> hidden;
    private final List<Integer> widths;
    private Arrangement chosen;
    private Table table;
    private Spinner width;
    private Spinner frozen;

    ColumnsDialog(Shell parent, List<GridColumn> columns, Arrangement current, Arrangement first) {
        super(parent);
        this.columns = columns;
        this.first = first;
        order = new ArrayList<>(current.order());
        hidden = new HashSet<>(current.hidden());
        widths = new ArrayList<>(current.widths());
        chosen = current;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    Arrangement chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Columns_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.Columns_hint);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(hint);
        table = WidgetId.set(new Table(area, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), "columns.list"); //$NON-NLS-1$
        AccessibleName.set(table, Messages.Columns_title);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
        Composite side = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(side);
        GridLayoutFactory.fillDefaults().applyTo(side);
        button(side, Messages.Columns_up, () -> move(-1));
        button(side, Messages.Columns_down, () -> move(1));
        new Label(side, SWT.NONE).setText(Messages.Columns_width);
        width = spinner(side, NARROWEST, WIDEST);
        new Label(side, SWT.NONE).setText(Messages.Columns_frozen);
        frozen = spinner(side, 0, columns.size() - 1);
        frozen.setSelection(chosen.frozen());
        button(side, Messages.Columns_reset, this::reset);
        table.addListener(SWT.Selection, event -> selected());
        width.addListener(SWT.Modify, event -> {
            if (table.getSelectionIndex() >= 0) {
                widths.set(order.get(table.getSelectionIndex()), width.getSelection());
            }
        });
        fill(0);
        return area;
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private static Spinner spinner(Composite parent, int minimum, int maximum) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(minimum, minimum, maximum, 0, 1, 10);
        GridDataFactory.fillDefaults().applyTo(spinner);
        return spinner;
    }

    private void fill(int selection) {
        table.removeAll();
        for (int index : order) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(columns.get(index).title());
            item.setChecked(!hidden.contains(index));
        }
        table.select(selection);
        selected();
    }

    private void selected() {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getChecked()) {
                hidden.remove(order.get(i));
            } else {
                hidden.add(order.get(i));
            }
        }
        if (table.getSelectionIndex() >= 0) {
            width.setSelection(widths.get(order.get(table.getSelectionIndex())));
        }
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            // Without any column there would be nothing left to select and nothing to bring the others back by.
            ok.setEnabled(hidden.size() < columns.size());
        }
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            fill(to);
        }
    }

    private void reset() {
        order.clear();
        order.addAll(first.order());
        hidden.clear();
        hidden.addAll(first.hidden());
        Collections.copy(widths, first.widths());
        frozen.setSelection(first.frozen());
        fill(0);
    }

    @Override
    protected void okPressed() {
        chosen = new Arrangement(List.copyOf(order), Set.copyOf(hidden), List.copyOf(widths), frozen.getSelection(), chosen.sort());
        super.okPressed();
    }
}
