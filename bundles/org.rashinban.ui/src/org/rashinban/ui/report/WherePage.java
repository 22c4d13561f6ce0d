package org.rashinban.ui.report;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.figure.medium.CsvEncoding;
import org.rashinban.model.Plan;
import org.rashinban.model.ReportProfile;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.text.Localized;
import org.rashinban.reports.report.FileTemplate;
import org.rashinban.reports.report.Report;
import org.rashinban.store.snapshot.Snapshot;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Of which state, in which design and form, and where to. */
final class WherePage extends WizardPage {

    private final List<Snapshot> snapshots;
    private final Supplier<Plan> plan;
    private final IntSupplier reports;
    private final LocalDate today;
    private List<Snapshot> offered = List.of();
    private final Optional<Localized> notKept;
    /** A state that settings name and that is not there any more. */
    private Optional<String> lost = Optional.empty();
    private Combo state;
    private Text asOf;
    private Button asOfKept;
    private Text layout;
    private Text folder;
    private Button data;
    private Button values;
    private Combo encoding;
    private Button open;
    private Text name;

    /**
     * @param plan that is chosen on the page before
     * @param reports how many are chosen there
     * @param notKept why the settings cannot be kept, if so
     */
    WherePage(List<Snapshot> snapshots, Supplier<Plan> plan, IntSupplier reports, LocalDate today, Optional<Localized> notKept) {
        super("where", Messages.Report_where, null); //$NON-NLS-1$
        this.snapshots = snapshots.reversed();
        this.plan = plan;
        this.reports = reports;
        this.today = today;
        this.notKept = notKept;
        setDescription(Messages.Report_whereExplained);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Report_state);
        state = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "report.state"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(state);
        state.addListener(SWT.Selection, event -> stateChosen());
        asOf = text(area, Messages.Report_asOf, "report.asOf"); //$NON-NLS-1$
        asOfKept = tick(area, Messages.Report_asOfKept, "report.asOfKept", 1); //$NON-NLS-1$
        asOf.addListener(SWT.Modify, event -> asOfKept.setSelection(day().filter(typed -> !typed.equals(suggestedDay())).isPresent()));
        offerStates();
        stateChosen();
        layout = text(area, Messages.Report_layout, "report.layout"); //$NON-NLS-1$
        layout.setMessage(Messages.Report_layoutOwn);
        browse(area, this::chooseLayout);
        folder = text(area, Messages.Report_folder, "report.folder"); //$NON-NLS-1$
        folder.setText(home().toString());
        browse(area, () -> Optional.ofNullable(new DirectoryDialog(getShell(), SWT.SAVE).open()).ifPresent(folder::setText));
        data = tick(area, Messages.Report_data, "report.data", 3); //$NON-NLS-1$
        values = tick(area, Messages.Report_values, "report.values", 1); //$NON-NLS-1$
        encoding = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "report.encoding"); //$NON-NLS-1$
        AccessibleName.set(encoding, Messages.Report_encoding);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(encoding);
        encoding.setItems(Messages.Report_utf8, Messages.Report_windows31j);
        encoding.select(0);
        open = tick(area, Messages.Report_open, "report.open", 3); //$NON-NLS-1$
        open.setSelection(true);
        name = text(area, Messages.Report_name, "report.name"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        name.setMessage(notKept.map(why -> why.in(Locale.getDefault())).orElse(Messages.Report_nameExplained));
        name.setEnabled(notKept.isEmpty());
        setControl(area);
        Dialog.applyDialogFont(area);
        check();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            offerStates();
            check();
        }
        super.setVisible(visible);
    }

    /** Those that hold the chosen plan; what was chosen stays chosen. */
    private void offerStates() {
        Optional<Snapshot> chosen = offered.isEmpty() ? Optional.empty() : snapshot();
        String wanted = plan.get().getId();
        offered = snapshots.stream().filter(one -> one.plan().map(wanted::equals).orElse(true)).toList();
        state.setItems(Messages.Report_present);
        offered.forEach(one -> state.add(
                NLS.bind(Messages.Report_snapshot, one.name(), FiscalPeriod.day(one.asOf()).in(Locale.getDefault()))));
        lost.ifPresentOrElse(name -> state.deselectAll(), () -> state.select(chosen.map(one -> offered.indexOf(one) + 1).orElse(0)));
    }

    /** A frozen state is judged by the day for which it speaks, unless another one is typed. */
    private void stateChosen() {
        lost = Optional.empty();
        setMessage(null);
        asOf.setText(format(suggestedDay()));
        check();
    }

    private LocalDate suggestedDay() {
        return snapshot().map(Snapshot::asOf).orElse(today);
    }

    private static String format(LocalDate day) {
        return FiscalPeriod.day(day).in(Locale.getDefault());
    }

    /** A day of last year judges this year's values wrongly, so it is not used without a word. */
    private void showKept(LocalDate day) {
        asOf.setText(format(day));
        asOfKept.setSelection(true);
        setMessage(NLS.bind(Messages.Report_asOfFromSettings, format(day)), INFORMATION);
    }

    private Text text(Composite area, String label, String id) {
        new Label(area, SWT.NONE).setText(label);
        Text text = WidgetId.set(new Text(area, SWT.BORDER), id);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private void browse(Composite area, Runnable work) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(Messages.Report_browse);
        button.addListener(SWT.Selection, event -> work.run());
        setButtonLayoutData(button);
    }

    private static Button tick(Composite area, String label, String id, int columns) {
        Button tick = WidgetId.set(new Button(area, SWT.CHECK), id);
        tick.setText(label);
        GridDataFactory.swtDefaults().span(columns, 1).applyTo(tick);
        return tick;
    }

    private void chooseLayout() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions("*.xlsx"); //$NON-NLS-1$
        Optional.ofNullable(dialog.open()).ifPresent(layout::setText);
    }

    /** Where people look for what they have written. */
    private static Path home() {
        Path home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
        return Stream.of(home.resolve("Documents"), home).filter(Files::isDirectory).findFirst().orElse(home); //$NON-NLS-1$
    }

    void show(ReportProfile profile) {
        lost = Optional.empty();
        offerStates();
        layout.setText(Optional.ofNullable(profile.getLayout()).orElse("")); //$NON-NLS-1$
        Optional.ofNullable(profile.getFolder()).ifPresent(folder::setText);
        Optional<String> kept = Optional.ofNullable(profile.getSnapshot());
        Optional<Integer> place = kept.flatMap(this::place);
        state.select(place.map(at -> at + 1).orElse(0));
        stateChosen();
        Optional.ofNullable(profile.getAsOf()).ifPresent(this::showKept);
        if (place.isEmpty() && kept.isPresent()) {
            lost = kept;
            state.deselectAll();
        }
        data.setSelection(profile.isData());
        values.setSelection(profile.isValues());
        encoding.select(Optional.ofNullable(profile.getEncoding()).flatMap(CsvEncoding::of).orElse(CsvEncoding.UTF_8).ordinal());
        check();
    }

    private Optional<Integer> place(String snapshot) {
        return offered.stream().filter(one -> one.name().equals(snapshot)).findFirst().map(offered::indexOf);
    }

    private void check() {
        if (name == null) {
            return;
        }
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /** Asked anew, since it depends on the reports that are chosen on the page before. */
    @Override
    public boolean isPageComplete() {
        return name != null && problem() == null;
    }

    private String problem() {
        if (lost.isPresent()) {
            return NLS.bind(Messages.Report_snapshotLost, lost.get());
        }
        if (day().isEmpty()) {
            return Messages.Report_asOfInvalid;
        }
        if (path(folder).isEmpty()) {
            return Messages.Report_folderInvalid;
        }
        if (layoutText().isEmpty()) {
            return null;
        }
        return path(layout).filter(Files::isRegularFile).isEmpty() ? Messages.Report_layoutInvalid
                : reports.getAsInt() > 1 ? Messages.Report_layoutSeveral : null;
    }

    private Optional<LocalDate> day() {
        return PeriodReader.read(asOf.getText()).asPeriod().filter(read -> read.granularity() == Granularity.DAY).map(FiscalPeriod::first);
    }

    LocalDate asOf() {
        return day().orElseThrow();
    }

    /** Whether the settings are to hold the day. */
    boolean isAsOfKept() {
        return asOfKept.getSelection();
    }

    private static Optional<Path> path(Text text) {
        try {
            return Optional.of(text.getText().strip()).filter(typed -> !typed.isEmpty()).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    Optional<Snapshot> snapshot() {
        return state.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(offered.get(state.getSelectionIndex() - 1));
    }

    Optional<Report.Source> layout() {
        return path(layout).map(FileTemplate::new);
    }

    String layoutText() {
        return layout.getText().strip();
    }

    Path folder() {
        return path(folder).orElseThrow();
    }

    boolean data() {
        return data.getSelection();
    }

    Optional<CsvEncoding> values() {
        return values.getSelection() ? Optional.of(CsvEncoding.values()[encoding.getSelectionIndex()])
                : Optional.empty();
    }

    boolean isToBeOpened() {
        return open.getSelection();
    }

    /** Under which the settings are to be kept. */
    Optional<String> name() {
        return Optional.of(name.getText().strip()).filter(typed -> !typed.isEmpty());
    }
}
