package org.rashinban.ui.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.ReportProfile;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;
import org.rashinban.reports.report.Report;
import org.rashinban.ui.widgets.WidgetId;

/** Which reports, of which plan, about which period. */
final class WhatPage extends WizardPage {

    private static final String FIRST = "committee"; //$NON-NLS-1$

    private final Profiles profiles;
    private final List<Plan> plans;
    private final List<Report> all;
    private final LocalDate today;
    private final Consumer<ReportProfile> chosenProfile;
    private final Map<Report, Button> ticks = new LinkedHashMap<>();
    private Combo plan;
    private Text period;
    private String proposed = ""; //$NON-NLS-1$

    /** @param chosenProfile is told when settings that were kept are to be used */
    WhatPage(Program program, Profiles profiles, List<Report> all, LocalDate today, Consumer<ReportProfile> chosenProfile) {
        super("what", Messages.Report_what, null); //$NON-NLS-1$
        this.profiles = profiles;
        plans = plans(program);
        this.all = Stream.concat(all.stream().filter(report -> report.id().equals(FIRST)),
                all.stream().filter(report -> !report.id().equals(FIRST))).toList();
        this.today = today;
        this.chosenProfile = chosenProfile;
        setDescription(Messages.Report_whatExplained);
    }

    /** Those on which there is something to report. */
    static List<Plan> plans(Program program) {
        return program.getPlans().stream().filter(one -> Parameters.inForce(one).isPresent()).toList();
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        new ProfileBar(area, profiles, chosenProfile);
        ticks(area);
        new Label(area, SWT.NONE).setText(Messages.Report_plan);
        plan = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "report.plan"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(plan);
        plans.forEach(one -> plan.add(String.valueOf(one.getTitle())));
        PlanYears.plan(plans, today).map(plans::indexOf).ifPresent(plan::select);
        plan.addListener(SWT.Selection, event -> propose());
        new Label(area, SWT.NONE).setText(Messages.Report_period);
        period = WidgetId.set(new Text(area, SWT.BORDER), "report.period"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(period);
        propose();
        period.addListener(SWT.Modify, event -> check());
        setControl(area);
        Dialog.applyDialogFont(area);
        check();
    }

    /** The year of the plan about which there is most to tell, unless somebody typed another one. */
    private void propose() {
        if (period.getText().equals(proposed)) {
            proposed = format(PlanYears.standard(Parameters.inForce(plan()), today));
            period.setText(proposed);
        }
    }

    private void ticks(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText(Messages.Report_reports);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).spacing(16, 6).equalWidth(true).applyTo(group);
        for (Report report : all) {
            Button tick = WidgetId.set(new Button(group, SWT.CHECK), "report.report." + report.id()); //$NON-NLS-1$
            tick.setText(report.title().in(Locale.getDefault()));
            tick.setSelection(report.id().equals(FIRST));
            tick.addListener(SWT.Selection, event -> check());
            ticks.put(report, tick);
        }
    }

    private static String format(FiscalPeriod shown) {
        return shown.in(Locale.getDefault());
    }

    /** What is not known any more is left as it is. */
    void show(ReportProfile profile) {
        ticks.forEach((report, tick) -> tick.setSelection(profile.getReports().contains(report.id())));
        Optional.ofNullable(profile.getPlan()).map(plans::indexOf).filter(at -> at >= 0).ifPresent(plan::select);
        Optional.ofNullable(profile.getPeriod()).flatMap(text -> PeriodReader.read(text).asPeriod()).map(WhatPage::format)
                .ifPresent(period::setText);
        check();
    }

    private void check() {
        PeriodReading reading = PeriodReader.read(period.getText());
        String problem = reports().isEmpty() ? Messages.Report_noneChosen
                : reading instanceof PeriodReading.Unreadable unreadable ? unreadable.why().in(Locale.getDefault())
                        : reading.asPeriod().isEmpty() ? Messages.Report_onePeriod : null;
        setErrorMessage(problem);
        setPageComplete(Objects.isNull(problem));
    }

    List<Report> reports() {
        return all.stream().filter(report -> ticks.get(report).getSelection()).toList();
    }

    Plan plan() {
        return plans.get(plan.getSelectionIndex());
    }

    FiscalPeriod period() {
        return PeriodReader.read(period.getText()).asPeriod().orElseThrow();
    }
}
