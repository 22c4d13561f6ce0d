package org.rashinban.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.tree.Names;
import org.rashinban.ui.grid.cell.Reading;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Corrects all that a value says, in one go and with a reason. */
final class CorrectionDialog extends HeadedDialog {

    private static final int CHARS = 60;
    private static final int LINES = 4;

    private record Field(EntryRow row, EntryColumn column, Text text, String before) {
    }

    private final EntryRow row;
    private final List<EntryRow> parts;
    private final Assessments assessments;
    private final List<Field> fields = new ArrayList<>();
    private Text reason;
    private Optional<Correction> correction = Optional.empty();

    CorrectionDialog(Shell parent, EntryRow row, List<EntryRow> parts, Assessments assessments) {
        super(parent, Messages.Inbox_correct, 2);
        this.row = row;
        this.parts = parts;
        this.assessments = assessments;
    }

    @Override
    protected void fill(Composite area) {
        setMessage(Names.of(row.kpi()).in(Locale.getDefault()) + ' ' + row.period().in(Locale.getDefault()));
        for (EntryColumn column : List.of(EntryFields.value(assessments), EntryFields.numerator(), EntryFields.denominator(),
                EntryFields.done(), EntryFields.note(), EntryFields.evidence())) {
            field(area, row, column, column.title());
        }
        parts.forEach(part -> field(area, part, EntryFields.value(assessments), EntryColumns.title(part).orElse("").strip())); //$NON-NLS-1$
        reason = text(area, Messages.Inbox_correctReason, "correct.reason", false); //$NON-NLS-1$
        reason.addListener(SWT.Modify, event -> getButton(OK).setEnabled(!reason.getText().isBlank()));
    }

    private void field(Composite area, EntryRow of, EntryColumn column, String label) {
        if (column.unfit().apply(of).isEmpty()) {
            String before = column.value(of).map(value -> column.kind().entry(of, value)).orElse(""); //$NON-NLS-1$
            Text text = text(area, label, "correct." + column.id(), column.kind().isLong()); //$NON-NLS-1$
            text.setText(before);
            fields.add(new Field(of, column, text, before));
        }
    }

    /** In texts of several lines, the key for the next field leads there. */
    private static Text text(Composite area, String label, String id, boolean isLong) {
        Label title = new Label(area, SWT.NONE);
        title.setText(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, isLong ? SWT.BEGINNING : SWT.CENTER).applyTo(title);
        Text text = WidgetId.set(new Text(area, SWT.BORDER | (isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)), id);
        int width = text.getLineHeight() * CHARS / 3;
        GridDataFactory.fillDefaults().grab(true, isLong).hint(width, isLong ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Traverse,
                event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Inbox_correct, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        Answer answer = row.due().answer();
        for (Field field : fields) {
            String typed = typed(field.text());
            if (!typed.equals(field.before())) {
                Reading reading = typed.isEmpty() ? new Reading.Value(Optional.empty()) : field.column().kind().read(field.row(), typed);
                if (reading instanceof Reading.Unreadable unreadable) {
                    setMessage(unreadable.why(), IMessageProvider.ERROR);
                    field.text().setFocus();
                    return;
                }
                answer = said(field, answer, ((Reading.Value) reading).value());
            }
        }
        correction = Optional.of(new Correction(answer, reason.getText().strip()));
        super.okPressed();
    }

    private static String typed(Text text) {
        return text.getText().replace(Text.DELIMITER, "\n").strip(); //$NON-NLS-1$
    }

    private static Answer said(Field field, Answer before, Optional<Object> value) {
        return field.column().entry() instanceof EntryColumn.Said said ? said.saying().said(field.row(), before, value) : before;
    }

    /** Empty if the user gave up. */
    Optional<Correction> ask() {
        return open() == Window.OK ? correction : Optional.empty();
    }
}
