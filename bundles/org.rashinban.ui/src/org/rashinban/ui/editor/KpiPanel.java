package org.rashinban.ui.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.GradeChoice;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** How a KPI stands through the years, as it is being edited, and why. */
final class KpiPanel implements Panel {

    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 2;
    private static final int WHY_LINES = 3;

    private final NewestWins<List<Evaluation>> work = new NewestWins<>();
    private final Supplier<Optional<OpenStore>> store;
    private final Supplier<Kpi> kpi;
    private TableViewer table;
    private Sparkline line;
    private Text why;

    KpiPanel(Supplier<Optional<OpenStore>> store, Supplier<Kpi> kpi) {
        this.store = store;
        this.kpi = kpi;
    }

    @Override
    public String title() {
        return Messages.Kpi_standing;
    }

    @Override
    public void create(Composite area, FormToolkit toolkit) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(10, 6).applyTo(area);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        WidgetId.set(table.getTable(), "kpi.years"); //$NON-NLS-1$
        AccessibleName.set(table.getTable(), title());
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, false).hint(360, (YEARS_BACK + YEARS_AHEAD + 2) * table.getTable().getItemHeight())
                .applyTo(table.getTable());
        column(Messages.Kpi_year, 15, SWT.LEFT, evaluation -> evaluation.period().in(Locale.getDefault()));
        column(Messages.Kpi_target, 14, SWT.RIGHT, evaluation -> amount(evaluation, evaluation.targetAmount()));
        column(Messages.Kpi_actual, 14, SWT.RIGHT, evaluation -> amount(evaluation, evaluation.actual()));
        column(Messages.Kpi_achievement, 10, SWT.RIGHT,
                evaluation -> evaluation.achievement().map(percent -> percent.toPlainString() + " %").orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
        column(Messages.Kpi_status, 14, SWT.LEFT,
                evaluation -> Tones.symbol(evaluation.status()) + ' ' + evaluation.status().in(Locale.getDefault()));
        column(Messages.Kpi_grade, 7, SWT.LEFT, evaluation -> evaluation.grade().map(GradeChoice::symbol).orElse("")); //$NON-NLS-1$
        line = new Sparkline(area);
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).grab(false, true).applyTo(line.control());
        why = WidgetId.set(toolkit.createText(area, "", SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "kpi.why"); //$NON-NLS-1$ //$NON-NLS-2$
        AccessibleName.set(why, Messages.Kpi_why);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, WHY_LINES * why.getLineHeight()).applyTo(why);
        table.addSelectionChangedListener(
                event -> why.setText(Optional.ofNullable((Evaluation) event.getStructuredSelection().getFirstElement())
                        .map(evaluation -> evaluation.why().in(Locale.getDefault())).orElse(""))); //$NON-NLS-1$
    }

    @Override
    public void refresh() {
        Optional<ProgramCopy> copy = store.get().map(OpenStore::copy);
        Optional<Kpi> copied = copy.flatMap(program -> program.of(kpi.get()));
        if (copied.isPresent()) {
            work.ask(Messages.Kpi_evaluating, superseded -> evaluated(copy.get(), copied.get()), this::show);
        }
    }

    private List<Evaluation> evaluated(ProgramCopy copy, Kpi copied) {
        KpiEvaluator evaluator = new KpiEvaluator(new KpiValues(copy.actuals()));
        LocalDate today = Today.get();
        FiscalPeriod year = PlanYears.standard(Contents.edition(copied), today);
        return Stream.iterate(year.plus(-YEARS_BACK), FiscalPeriod::next).limit(YEARS_BACK + 1L + YEARS_AHEAD)
                .map(one -> evaluator.evaluate(copied, one, today)).toList();
    }

    private void show(List<Evaluation> evaluations) {
        if (table.getTable().isDisposed()) {
            return;
        }
        int selected = table.getTable().getSelectionIndex();
        table.setInput(evaluations);
        table.setSelection(new StructuredSelection(evaluations.get(selected < 0 ? YEARS_BACK : selected)));
        line.show(evaluations.stream().map(evaluation -> evaluation.actual().map(Amount::value)).toList(),
                evaluations.stream().map(evaluation -> evaluation.targetAmount().map(Amount::value)).toList());
    }

    private void column(String title, int chars, int alignment, Function<Evaluation, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, alignment);
        column.getColumn().setText(title);
        column.getColumn().setWidth(new PixelConverter(LetterFont.on(table.getTable())).convertWidthInCharsToPixels(chars));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object evaluation) {
                return text.apply((Evaluation) evaluation);
            }
        });
    }

    private static String amount(Evaluation evaluation, Optional<Amount> amount) {
        String unit = Optional.ofNullable(evaluation.kpi().getUnit()).orElse(""); //$NON-NLS-1$
        return amount.map(value -> AmountFormat.format(value, unit, Locale.getDefault())).orElse(""); //$NON-NLS-1$
    }
}
