package org.rashinban.ui.grid.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rashinban.ui.grid.data.CellChanges.Refusal;
import org.rashinban.ui.grid.data.RowModel;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Says which cells could not be written and why, when many were to be written at once: nothing was changed then. */
final class Refusals extends TitleAreaDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;

    private final String action;
    private final List<Refusal> refusals;
    private final RowModel rows;

    Refusals(Shell parent, String action, List<Refusal> refusals, RowModel rows) {
        super(parent);
        this.action = action;
        this.refusals = refusals;
        this.rows = rows;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Refusals_title, action));
        shell.setSize(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.Refusals_title, action));
        setMessage(NLS.bind(Messages.Refusals_count, refusals.size()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT / 2).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        Table table = WidgetId.set(new Table(area, SWT.FULL_SELECTION | SWT.BORDER), "grid.refusals"); //$NON-NLS-1$
        AccessibleName.set(table, () -> getShell().getText());
        table.setHeaderVisible(true);
        column(table, layout, Messages.Refusals_row, 1);
        column(table, layout, Messages.Refusals_column, 3);
        column(table, layout, Messages.Refusals_text, 3);
        column(table, layout, Messages.Refusals_why, 8);
        refusals.forEach(refusal -> new TableItem(table, SWT.NONE).setText(new String[] {
            place(refusal.row()),
            refusal.column() == null ? "" : refusal.column().title(), refusal.typed(), refusal.why()})); //$NON-NLS-1$
        return area;
    }

    private static void column(Table table, TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, true));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    /** Empty for what would have become a row. */
    private String place(EObject row) {
        int index = row == null ? -1 : rows.shown().indexOf(row);
        return index < 0 ? "" : String.valueOf(index + 1); //$NON-NLS-1$
    }
}
