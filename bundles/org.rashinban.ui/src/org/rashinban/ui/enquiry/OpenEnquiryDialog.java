package org.rashinban.ui.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.enquiry.EnquiryOrder;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;
import org.rashinban.model.text.Languages;
import org.rashinban.model.text.Sentence;
import org.rashinban.ui.widgets.WidgetId;

/** Asks what an enquiry is to be. Stays open until it could be opened. */
final class OpenEnquiryDialog extends TitleAreaDialog {

    private static final int MESSAGE_LINES = 3;
    /** So wide that the longest refusal fits into its two lines. */
    private static final int CHARS = 110;

    private final Program program;
    private final LocalDate today;
    private final Function<EnquiryOrder, Optional<Sentence>> opening;
    private Text name;
    private Text period;
    private Text due;
    private Combo plan;
    private Text message;
    private Text contact;

    /** @param opening tries to open it; says why it cannot be opened */
    OpenEnquiryDialog(Shell parent, Program program, LocalDate today, Function<EnquiryOrder, Optional<Sentence>> opening) {
        super(parent);
        this.program = program;
        this.today = today;
        this.opening = opening;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Enquiry_open);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Enquiry_open);
        setMessage(Messages.Enquiry_openExplained);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(CHARS), SWT.DEFAULT).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        FiscalPeriod year = FiscalPeriod.containing(today, Granularity.FISCAL_YEAR).previous();
        PeriodFormat format = Languages.isJapanese(Locale.getDefault()) ? PeriodFormat.ERA_LONG : PeriodFormat.WESTERN_ENGLISH;
        name = text(area, Messages.Enquiry_name, "enquiry.name", SWT.BORDER); //$NON-NLS-1$
        period = text(area, Messages.Enquiry_period, "enquiry.period", SWT.BORDER); //$NON-NLS-1$
        period.setText(format.format(year));
        due = text(area, Messages.Enquiry_due, "enquiry.due", SWT.BORDER); //$NON-NLS-1$
        due.setText(format.format(FiscalPeriod.day(today.plusMonths(1))));
        label(area, Messages.Enquiry_plan);
        plan = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "enquiry.plan"); //$NON-NLS-1$
        plan.add(Messages.Enquiry_allPlans);
        program.getPlans().forEach(one -> plan.add(String.valueOf(one.getTitle())));
        plan.select(0);
        message = text(area, Messages.Enquiry_message, "enquiry.message", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, message.getLineHeight() * MESSAGE_LINES).applyTo(message);
        contact = text(area, Messages.Enquiry_contact, "enquiry.contact", SWT.BORDER); //$NON-NLS-1$
        return area;
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
    }

    private static Text text(Composite area, String label, String id, int style) {
        label(area, label);
        Text text = WidgetId.set(new Text(area, style), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void okPressed() {
        PeriodReading asked = PeriodReader.read(period.getText());
        PeriodReading day = PeriodReader.read(due.getText(), Expect.DATE);
        if (asked instanceof PeriodReading.Unreadable unreadable) {
            refuse(unreadable.why());
        } else if (day instanceof PeriodReading.Unreadable unreadable) {
            refuse(unreadable.why());
        } else {
            opening.apply(order(asked.asPeriod().orElseThrow(), day.asPeriod().orElseThrow().last())).ifPresentOrElse(this::refuse,
                    super::okPressed);
        }
    }

    private EnquiryOrder order(FiscalPeriod asked, LocalDate until) {
        Optional<Plan> only =
                plan.getSelectionIndex() == 0 ? Optional.empty() : Optional.of(program.getPlans().get(plan.getSelectionIndex() - 1));
        return new EnquiryOrder(name.getText(), List.of(asked), today, until, only, List.of(), List.of(), said(message), said(contact));
    }

    private static Optional<String> said(Text text) {
        return Optional.of(text.getText().strip()).filter(some -> !some.isEmpty());
    }

    private void refuse(Sentence why) {
        setMessage(why.in(Locale.getDefault()), IMessageProvider.ERROR);
    }
}
