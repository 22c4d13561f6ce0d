package org.rashinban.ui.enquiry;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerText;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.reply.Accepting;
import org.rashinban.exchange.reply.Collected;
import org.rashinban.exchange.reply.CollectedRow;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.ui.widgets.WidgetId;

/** Shows what came back, row by row, with what is known, what would hold and the difference; takes over what is ticked. */
final class CollectDialog extends TitleAreaDialog {

    private static final int LINES = 14;
    private static final String NOTHING = ""; //$NON-NLS-1$

    private final Collected collected;
    private final Predicate<Predicate<CollectedRow>> accepting;
    private final Locale locale = Locale.getDefault();
    private CheckboxTableViewer table;

    /** @param accepting takes over what is chosen; false if that was not possible */
    CollectDialog(Shell parent, Collected collected, Predicate<Predicate<CollectedRow>> accepting) {
        super(parent);
        this.collected = collected;
        this.accepting = accepting;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Enquiry_review);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Enquiry_review);
        long open = collected.rows().stream().filter(CollectedRow::canBeAccepted).count();
        String refused = collected.refused().stream().map(file -> file.name() + " - " + file.why().in(locale)) //$NON-NLS-1$
                .collect(Collectors.joining(System.lineSeparator()));
        setMessage(refused.isEmpty() ? NLS.bind(Messages.Enquiry_collected, collected.files().size(), open) : refused,
                refused.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        WidgetId.set(table.getTable(), "enquiry.rows"); //$NON-NLS-1$
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1)
                .hint(convertWidthInCharsToPixels(140), table.getTable().getItemHeight() * LINES).applyTo(table.getTable());
        columns();
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(collected.rows().stream().filter(row -> row.outcome() != Outcome.UNCHANGED).toList());
        table.addCheckStateListener(event -> {
            if (event.getChecked() && !((CollectedRow) event.getElement()).canBeAccepted()) {
                table.setChecked(event.getElement(), false);
            }
        });
        tick(Accepting.Choice.VALID);
        choice(area, Messages.Enquiry_tickValid, Accepting.Choice.VALID);
        choice(area, Messages.Enquiry_tickAll, Accepting.Choice.ALL);
        choice(area, Messages.Enquiry_tickNone, Accepting.Choice.NONE);
        return area;
    }

    private void columns() {
        column(Messages.Enquiry_outcome, 12, row -> row.outcome().in(locale));
        column(Messages.Enquiry_department, 22,
                row -> row.asked().map(asked -> StatusText.department((EnquiryForm) asked.eContainer())).orElse(NOTHING));
        column(Messages.Enquiry_kpi, 34, row -> row.asked().map(asked -> asked.getKpi().getCode() + " " + asked.getKpi().getTitle()) //$NON-NLS-1$
                .orElse(NOTHING));
        column(Messages.Enquiry_periodShort, 12, row -> row.asked().map(asked -> asked.getPeriod().in(locale)).orElse(NOTHING));
        column(Messages.Enquiry_old, 14, row -> value(row, row.stored()));
        column(Messages.Enquiry_new, 14, row -> row.reply().isBlank() ? NOTHING : value(row, row.after()));
        column(Messages.Enquiry_difference, 10, row -> row.difference().map(CollectDialog::signed).orElse(NOTHING));
        column(Messages.Enquiry_why, 44, row -> row.doubt().map(doubt -> row.judgement().why().in(locale) + " " + doubt.in(locale)) //$NON-NLS-1$
                .orElseGet(() -> row.judgement().why().in(locale)));
        column(Messages.Enquiry_cell, 40, row -> row.file() + " " + row.cell()); //$NON-NLS-1$
    }

    private String value(CollectedRow row, Answer answer) {
        return row.asked().filter(asked -> answer.isStated()).map(asked -> AnswerText.of(asked.getKpi(), answer).in(locale))
                .orElse(NOTHING);
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : NOTHING) + AmountFormat.number(difference); //$NON-NLS-1$
    }

    private void column(String title, int chars, Function<CollectedRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(convertWidthInCharsToPixels(chars));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((CollectedRow) element);
            }
        });
    }

    private void choice(Composite area, String text, Predicate<CollectedRow> ticked) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> tick(ticked));
    }

    private void tick(Predicate<CollectedRow> ticked) {
        table.setCheckedElements(((List<?>) table.getInput()).stream().filter(row -> ticked.test((CollectedRow) row)).toArray());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Enquiry_accept, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        Set<Object> ticked = new HashSet<>(List.of(table.getCheckedElements()));
        Optional<CollectedRow> twice = ticked.stream().map(CollectedRow.class::cast).filter(CollectedRow::disputed)
                .filter(row -> ticked.stream().map(CollectedRow.class::cast).anyMatch(other -> other != row && isSameValue(row, other)))
                .findFirst();
        if (twice.isPresent()) {
            setMessage(NLS.bind(Messages.Enquiry_chooseOne, twice.get().asked().orElseThrow().getKpi().getTitle()), IMessageProvider.ERROR);
        } else if (accepting.test(ticked::contains)) {
            super.okPressed();
        }
    }

    private static boolean isSameValue(CollectedRow one, CollectedRow other) {
        return other.disputed() && one.asked().orElseThrow().getKpi() == other.asked().orElseThrow().getKpi()
                && one.asked().orElseThrow().getPeriod().equals(other.asked().orElseThrow().getPeriod());
    }
}
