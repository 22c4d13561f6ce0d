package org.rashinban.ui.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.rashinban.core.enquiry.FormStatus;
import org.rashinban.core.enquiry.Reminder;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryState;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.save.SavedStep;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.Bars;
import org.rashinban.ui.widgets.WidgetId;

/** The enquiries of the open store: who has answered and who not, with all that can be done about it. */
public final class EnquiryView extends ViewPart {

    public static final String ID = "org.rashinban.ui.view.enquiry"; //$NON-NLS-1$

    private static final String NOTHING = ""; //$NON-NLS-1$
    private static final int REMINDER_LINES = 6;
    private static final int CHOSEN_CHARS = 40;

    private Combo chosen;
    private Button open;
    private Button issue;
    private Button collect;
    private Button close;
    private Button copy;
    private Label empty;
    private TableViewer status;
    private Text reminder;
    private final NewestWins<List<FormStatus>> counting = new NewestWins<>();
    private List<Enquiry> enquiries = List.of();

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(8, 6).applyTo(area);
        Composite bar = Bars.create(area);
        chosen = WidgetId.set(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "enquiry.chosen"); //$NON-NLS-1$
        AccessibleName.set(chosen, this::getPartName);
        chosen.setLayoutData(new RowData(new PixelConverter(LetterFont.on(chosen)).convertWidthInCharsToPixels(CHOSEN_CHARS), SWT.DEFAULT));
        chosen.addListener(SWT.Selection, event -> show());
        open = button(bar, Messages.Enquiry_new_, this::open);
        issue = button(bar, Messages.Enquiry_issue_,
                store -> work(store, (steps, enquiry) -> new EnquiryFiles(getSite(), steps).issue(store, enquiry)));
        collect = button(bar, Messages.Enquiry_collect_,
                store -> work(store, (steps, enquiry) -> new EnquiryFiles(getSite(), steps).collect(store, enquiry)));
        close = button(bar, Messages.Enquiry_close, this::close);
        copy = button(bar, Messages.Enquiry_copyReminder, store -> copyReminder());
        empty = StyleClass.SECONDARY.on(WidgetId.set(new Label(area, SWT.WRAP), "enquiry.empty")); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
        table(area);
        reminder = WidgetId.set(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "enquiry.reminder"); //$NON-NLS-1$
        AccessibleName.set(reminder, Messages.Enquiry_copyReminder);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, reminder.getLineHeight() * REMINDER_LINES)
                .applyTo(reminder);
        Runnable refresh = new WhenSeen(this, area, this::refresh);
        Later again = new Later(area, refresh);
        Runnable forget = desk().onChange(refresh);
        Runnable silence = desk().onData(again::ask);
        area.addDisposeListener(event -> {
            forget.run();
            silence.run();
        });
        refresh();
    }

    private void table(Composite area) {
        status = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        WidgetId.set(status.getTable(), "enquiry.status"); //$NON-NLS-1$
        AccessibleName.set(status.getTable(), Messages.Enquiry_state);
        status.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(status.getTable());
        status.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Enquiry_department, 30, form -> StatusText.department(form.form()));
        column(Messages.Enquiry_state, 12, StatusText::state);
        column(Messages.Enquiry_answered, 17, StatusText::answered);
        column(Messages.Enquiry_issuedOn, 18, form -> StatusText.day(form.issuedOn()));
        column(Messages.Enquiry_receivedOn, 18, form -> StatusText.day(form.receivedOn()));
        column(Messages.Enquiry_file, 40, form -> form.file().orElse(NOTHING));
        status.addSelectionChangedListener(event -> showReminder());
    }

    private void column(String title, int chars, Function<FormStatus, String> text) {
        TableViewerColumn column = new TableViewerColumn(status, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(new PixelConverter(LetterFont.on(status.getTable())).convertWidthInCharsToPixels(chars));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((FormStatus) element);
            }
        });
    }

    private Button button(Composite area, String text, Consumer<OpenStore> action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> desk().current().ifPresent(action));
        return button;
    }

    @Override
    public void setFocus() {
        // A list without entries cannot have the focus.
        if (!chosen.setFocus()) {
            open.setFocus();
        }
    }

    private void refresh() {
        if (chosen.isDisposed()) {
            return;
        }
        Optional<OpenStore> store = desk().current();
        Optional<Enquiry> before = current();
        enquiries = store.map(one -> List.copyOf(one.program().getEnquiries())).orElse(List.of()).reversed();
        chosen.setItems(enquiries.stream().map(EnquiryView::name).toArray(String[]::new));
        chosen.select(Math.max(0, before.map(enquiries::indexOf).orElse(0)));
        boolean mayChange = store.filter(one -> one.rights().programRefusal().isEmpty()).isPresent();
        open.setEnabled(mayChange);
        show();
    }

    private static String name(Enquiry enquiry) {
        return enquiry.getState() == EnquiryState.CLOSED ? NLS.bind(Messages.Enquiry_closed, enquiry.getName()) : enquiry.getName();
    }

    private Optional<Enquiry> current() {
        int at = chosen.getSelectionIndex();
        return at < 0 || at >= enquiries.size() ? Optional.empty() : Optional.of(enquiries.get(at));
    }

    private void show() {
        Optional<OpenStore> store = desk().current();
        boolean mayChange = store.filter(one -> one.rights().programRefusal().isEmpty()).isPresent() && current().isPresent();
        boolean closed = current().filter(enquiry -> enquiry.getState() == EnquiryState.CLOSED).isPresent();
        issue.setEnabled(mayChange && !closed);
        collect.setEnabled(mayChange && !closed);
        close.setEnabled(mayChange);
        close.setText(closed ? Messages.Enquiry_reopen : Messages.Enquiry_close);
        close.requestLayout();
        show(empty, current().isEmpty());
        show(status.getTable(), current().isPresent());
        show(reminder, current().isPresent());
        empty.setText(store.isEmpty() ? Messages.Enquiry_noStore : current().isEmpty() ? Messages.Enquiry_none : NOTHING);
        store.flatMap(one -> current().map(enquiry -> one)).ifPresentOrElse(this::count, () -> {
            counting.drop();
            shown(List.of());
        });
    }

    /** In the background, of the program as it stands now; until that is done the table shows how it was. */
    private void count(OpenStore store) {
        ProgramCopy copy = store.copy();
        Optional<Enquiry> enquiry = current().flatMap(copy::of);
        LocalDate today = Today.get();
        counting.ask(Messages.Enquiry_counting,
                dropped -> enquiry.map(one -> FormStatus.of(one, today, copy.actuals())).orElse(List.of()), this::shown);
    }

    /** The department that was selected stays so. */
    private void shown(List<FormStatus> forms) {
        if (status.getTable().isDisposed()) {
            return;
        }
        Optional<String> before = selected().map(one -> one.form().getId());
        status.setInput(forms);
        forms.stream().filter(one -> before.filter(one.form().getId()::equals).isPresent()).findFirst()
                .ifPresent(one -> status.setSelection(new StructuredSelection(one)));
        showReminder();
    }

    private Optional<FormStatus> selected() {
        return Optional.ofNullable((FormStatus) status.getStructuredSelection().getFirstElement());
    }

    private static void show(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
        control.requestLayout();
    }

    private void showReminder() {
        Optional<FormStatus> form = selected();
        Optional<String> mail = form.flatMap(one -> Reminder.of((Enquiry) one.form().eContainer(), one))
                .map(text -> text.in(Locale.getDefault()));
        reminder.setText(mail.orElse(form.isPresent() ? Messages.Enquiry_nothingToRemind : Messages.Enquiry_chooseToRemind));
        copy.setEnabled(mail.isPresent());
    }

    private void copyReminder() {
        Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
        clipboard.setContents(new Object[] {reminder.getText()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void open(OpenStore store) {
        if (isSettled(store)) {
            EnquiryChange steps = steps(store);
            WizardDialog dialog =
                    new WizardDialog(getSite().getShell(), new EnquiryWizard(store.program(), steps.today(), steps::open));
            dialog.setHelpAvailable(false);
            dialog.open();
            chosen.deselectAll();
            refresh();
        }
    }

    private void close(OpenStore store) {
        work(store, (steps, enquiry) -> {
            if (enquiry.getState() == EnquiryState.CLOSED) {
                steps.reopen(enquiry);
            } else if (MessageDialog.openConfirm(getSite().getShell(), Messages.Enquiry_title,
                    NLS.bind(Messages.Enquiry_closeAsk, enquiry.getName()))) {
                steps.close(enquiry);
            }
        });
    }

    private void work(OpenStore store, BiConsumer<EnquiryChange, Enquiry> work) {
        current().filter(enquiry -> isSettled(store)).ifPresent(enquiry -> {
            work.accept(steps(store), enquiry);
            refresh();
        });
    }

    private boolean isSettled(OpenStore store) {
        return new SavedStep(getSite().getWorkbenchWindow(), store).isSettled(desk());
    }

    private EnquiryChange steps(OpenStore store) {
        return new EnquiryChange(getSite().getWorkbenchWindow(), store);
    }

    private StoreDesk desk() {
        return getSite().getService(StoreDesk.class);
    }
}
