package org.rashinban.ui.enquiry;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.enquiry.AnswerPart;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.reply.Accepting;
import org.rashinban.exchange.reply.Collected;
import org.rashinban.exchange.reply.CollectedRow;
import org.rashinban.exchange.reply.Decision;
import org.rashinban.model.text.Sentence;
import org.rashinban.ui.grid.table.Grid;
import org.rashinban.ui.grid.table.GridSpec;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Shows what came back, cell by cell, with what is known, what would hold and the difference; takes over what is ticked. */
final class CollectDialog extends HeadedDialog {

    private static final int LINES = 23;
    private static final int CHARS = 150;
    private static final int FROZEN = 2;
    private static final int TOLD_LINES = 3;

    private final Collected collected;
    private final Predicate<Decision> accepting;
    private final List<ReplyLine> lines;
    private final EditingDomain ticks = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
    private Grid grid;
    private Button unchanged;
    private Text told;

    /** @param accepting takes over what is chosen; false if that was not possible */
    CollectDialog(Shell parent, Collected collected, Predicate<Decision> accepting) {
        super(parent, Messages.Enquiry_review, 4);
        this.collected = collected;
        this.accepting = accepting;
        lines = collected.rows().stream().flatMap(row -> ReplyLine.of(row, isPlain(row)).stream()).toList();
    }

    @Override
    protected void fill(Composite area) {
        tell();
        grid = new Grid(area,
                new GridSpec("replies", Messages.Enquiry_review, ReplyColumn.all(), FROZEN, true, 1, Messages.Enquiry_tickHint)); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1)
                .hint(convertWidthInCharsToPixels(CHARS), convertHeightInCharsToPixels(LINES)).applyTo(grid.control());
        told = AccessibleName.set(WidgetId.set(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), "enquiry.why"), Messages.Enquiry_why); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1)
                .hint(convertWidthInCharsToPixels(CHARS), convertHeightInCharsToPixels(TOLD_LINES)).applyTo(told);
        grid.onSelection(this::tellRow);
        choice(area, Messages.Enquiry_tickValid, "enquiry.tickValid", CollectDialog::isPlain); //$NON-NLS-1$
        choice(area, Messages.Enquiry_tickAll, "enquiry.tickAll", Accepting.Choice.ALL); //$NON-NLS-1$
        choice(area, Messages.Enquiry_tickNone, "enquiry.tickNone", Accepting.Choice.NONE); //$NON-NLS-1$
        unchanged = WidgetId.set(new Button(area, SWT.CHECK), "enquiry.unchanged"); //$NON-NLS-1$
        unchanged.setText(Messages.Enquiry_showUnchanged);
        unchanged.addListener(SWT.Selection, event -> grid.update(shown()));
        grid.show(ticks, Optional.empty(), shown());
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        grid.setFocus();
        return contents;
    }

    private List<ReplyLine> shown() {
        return lines.stream().filter(line -> unchanged.getSelection() || line.row().outcome() != Outcome.UNCHANGED).toList();
    }

    /** Whether it needs no look of its own: it contradicts nothing and is not hard to believe. */
    private static boolean isPlain(CollectedRow row) {
        return Accepting.Choice.VALID.test(row) && row.doubt().isEmpty();
    }

    /** What could not be read at all stands above what could. */
    private void tell() {
        Locale locale = Locale.getDefault();
        long open = collected.rows().stream().filter(CollectedRow::canBeAccepted).count();
        String refused = Stream.concat(collected.refused().stream().map(file -> file.name() + " - " + file.why().in(locale)), //$NON-NLS-1$
                collected.files().stream().flatMap(file -> file.notes().stream().map(note -> file.name() + " - " + note.in(locale)))) //$NON-NLS-1$
                .collect(Collectors.joining(System.lineSeparator()));
        setMessage(refused.isEmpty() ? NLS.bind(Messages.Enquiry_collected, collected.files().size(), open) : refused,
                refused.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
    }

    /** The reason is longer than its column: it stands in full below the grid, with the cell it is about. */
    private void tellRow() {
        String text = grid.selection().stream().findFirst().map(ReplyLine.class::cast).map(line -> Stream
                .of(line.row().file() + ' ' + line.address(), ReplyColumn.why(line.row()), ReplyColumn.differences(line)).map(String::strip)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(System.lineSeparator()))).orElse(""); //$NON-NLS-1$
        if (!text.equals(told.getText())) {
            told.setText(text);
        }
    }

    private void choice(Composite area, String text, String id, Predicate<CollectedRow> ticked) {
        Buttons.push(area, text, id, () -> {
            // Those that a filter hides stay as they are.
            grid.shown().stream().map(ReplyLine.class::cast).forEach(line -> line.take(ticked.test(line.row())));
            grid.update(shown());
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Enquiry_accept, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (!grid.commit()) {
            return;
        }
        Decision decision = decision();
        Optional<Sentence> objection = decision.objection(collected);
        if (objection.isPresent()) {
            setMessage(objection.get().in(Locale.getDefault()), IMessageProvider.ERROR);
        } else if (accepting.test(decision)) {
            super.okPressed();
        }
    }

    private Decision decision() {
        Map<CollectedRow, Set<AnswerPart>> taken = new IdentityHashMap<>();
        lines.stream().filter(ReplyLine::isTaken)
                .forEach(line -> taken.computeIfAbsent(line.row(), any -> new HashSet<>()).add(line.part().orElseThrow()));
        return (row, part) -> taken.getOrDefault(row, Set.of()).contains(part);
    }
}
