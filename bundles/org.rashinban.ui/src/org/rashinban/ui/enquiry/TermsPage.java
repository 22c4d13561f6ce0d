package org.rashinban.ui.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.enquiry.Questions;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;
import org.rashinban.ui.widgets.WidgetId;

/** How an enquiry is called, for which periods it asks, until when, and what the departments read on the cover. */
final class TermsPage extends WizardPage {

    private static final int MESSAGE_LINES = 3;
    private static final int CHARS = 90;
    private static final int LOOKED_BACK = 6;

    private final Program program;
    private final LocalDate today;
    private final PeriodFormat format =
            PeriodFormat.usual(Locale.getDefault());
    private Text name;
    private Text period;
    private Text due;
    private Combo plan;
    private Text message;
    private Text contact;
    private List<FiscalPeriod> periods = List.of();
    private LocalDate dueOn;

    TermsPage(Program program, LocalDate today) {
        super("terms", Messages.Enquiry_open, null); //$NON-NLS-1$
        this.program = program;
        this.today = today;
        setDescription(Messages.Enquiry_openExplained);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        name = text(area, Messages.Enquiry_name, "enquiry.name", SWT.BORDER); //$NON-NLS-1$
        period = text(area, Messages.Enquiry_period, "enquiry.period", SWT.BORDER); //$NON-NLS-1$
        period.setToolTipText(Messages.Enquiry_periodExplained);
        due = text(area, Messages.Enquiry_due, "enquiry.due", SWT.BORDER); //$NON-NLS-1$
        label(area, Messages.Enquiry_plan);
        plan = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "enquiry.plan"); //$NON-NLS-1$
        plan.add(Messages.Enquiry_allPlans);
        program.getPlans().forEach(one -> plan.add(String.valueOf(one.getTitle())));
        plan.select(0);
        message = text(area, Messages.Enquiry_message, "enquiry.message", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(CHARS), message.getLineHeight() * MESSAGE_LINES).applyTo(message);
        contact = text(area, Messages.Enquiry_contact, "enquiry.contact", SWT.BORDER); //$NON-NLS-1$
        period.setText(format.format(lastReported()));
        due.setText(format.format(FiscalPeriod.day(today.plusMonths(1))));
        for (Text field : List.of(name, period, due)) {
            field.addListener(SWT.Modify, event -> check());
        }
        setControl(area);
        check();
        setErrorMessage(null);
    }

    /** The last year that is over for which the plans have anything to report. */
    private FiscalPeriod lastReported() {
        FiscalPeriod last = FiscalPeriod.containing(today, Granularity.FISCAL_YEAR).previous();
        return Stream.iterate(last, FiscalPeriod::previous).limit(LOOKED_BACK).filter(this::isReported).findFirst().orElse(last);
    }

    private boolean isReported(FiscalPeriod year) {
        return program.getPlans().stream().flatMap(one -> Questions.kpis(one).stream())
                .anyMatch(kpi -> !Questions.of(kpi, year, today).isEmpty());
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private static Text text(Composite area, String label, String id, int style) {
        label(area, label);
        Text text = WidgetId.set(new Text(area, style), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void check() {
        Optional<String> wrong = wrong();
        setErrorMessage(wrong.filter(why -> !why.isEmpty()).orElse(null));
        setPageComplete(wrong.isEmpty());
    }

    /** A blank name is not wrong yet, but not enough either. */
    private Optional<String> wrong() {
        List<FiscalPeriod> read = new ArrayList<>();
        for (String one : period.getText().split("[,\u3001\uFF0C;\uFF1B]+")) { //$NON-NLS-1$
            switch (PeriodReader.read(one)) {
                case PeriodReading.Unreadable unreadable -> {
                    return Optional.of(unreadable.why().in(Locale.getDefault()));
                }
                case PeriodReading.Read asked -> read.add(asked.asPeriod().orElse(asked.period()));
            }
        }
        switch (PeriodReader.read(due.getText(), Expect.DATE)) {
            case PeriodReading.Unreadable unreadable -> {
                return Optional.of(unreadable.why().in(Locale.getDefault()));
            }
            case PeriodReading.Read day -> dueOn = day.asPeriod().orElse(day.period()).last();
        }
        periods = read.stream().distinct().toList();
        return name.getText().isBlank() ? Optional.of("") : Optional.empty(); //$NON-NLS-1$
    }

    String name() {
        return name.getText();
    }

    List<FiscalPeriod> periods() {
        return periods;
    }

    LocalDate due() {
        return dueOn;
    }

    /** Empty for all plans. */
    Optional<Plan> plan() {
        return plan.getSelectionIndex() == 0 ? Optional.empty() : Optional.of(program.getPlans().get(plan.getSelectionIndex() - 1));
    }

    Optional<String> message() {
        return said(message);
    }

    Optional<String> contact() {
        return said(contact);
    }

    private static Optional<String> said(Text text) {
        return Optional.of(text.getText().strip()).filter(some -> !some.isEmpty());
    }
}
