package org.rashinban.ui.grid.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.grid.data.CellChanges.Refusal;
import org.rashinban.ui.grid.data.RowModel;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.TextTable;

/** Says which cells could not be written and why, when many were to be written at once: nothing was changed then. */
final class Refusals extends HeadedDialog {

    private static final int LINES = 10;

    private final List<Refusal> refusals;
    private final RowModel rows;

    Refusals(Shell parent, String action, List<Refusal> refusals, RowModel rows) {
        super(parent, NLS.bind(Messages.Refusals_title, action), 1);
        this.refusals = refusals;
        this.rows = rows;
    }

    @Override
    protected void fill(Composite area) {
        setMessage(NLS.bind(Messages.Refusals_count, refusals.size()));
        TextTable<Refusal> table = new TextTable<>(area, Refusal.class, "grid.refusals", () -> getShell().getText()); //$NON-NLS-1$
        table.column(Messages.Refusals_row, 5, 8, refusal -> place(refusal.row()));
        table.column(Messages.Refusals_column, 10, 24, refusal -> refusal.column() == null ? "" : refusal.column().title()); //$NON-NLS-1$
        table.column(Messages.Refusals_text, 12, 30, Refusal::typed);
        table.column(Messages.Refusals_why, 40, 90, Refusal::why);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * table.control().getItemHeight()).applyTo(table.control());
        table.show(refusals);
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
