package org.rashinban.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.rashinban.model.Kpi;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.OwnScope;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.CellText;
import org.rashinban.ui.widgets.ColumnFit;
import org.rashinban.ui.widgets.WidgetId;
import org.rashinban.ui.widgets.YearChoice;

/** The KPIs of what is selected in the plan, evaluated for a fiscal year, each with the reason. */
public final class KpiView extends ViewPart {

    public static final String ID = "org.rashinban.ui.view.kpis"; //$NON-NLS-1$

    private final KpiEvaluations evaluations = new KpiEvaluations();
    private List<?> selection = List.of();
    private final List<ColumnFit<KpiRow>> columns = new ArrayList<>();
    private TableViewer table;
    private PixelConverter pixels;
    private YearChoice year;
    private Label summary;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 6).spacing(8, 6).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Kpi_year);
        year = new YearChoice(area, "kpis.year", this::evaluate); //$NON-NLS-1$
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);

        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        WidgetId.set(table.getTable(), "kpis.table"); //$NON-NLS-1$
        AccessibleName.set(table.getTable(), this::getPartName);
        table.getTable().setHeaderVisible(true);
        pixels = new PixelConverter(LetterFont.on(table.getTable()));
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table.getTable());
        column(Messages.Kpi_code, 8, 12, SWT.LEFT, KpiRow::code);
        column(Messages.Kpi_title, 25, 38, SWT.LEFT, KpiRow::title);
        column(Messages.Kpi_target, 11, 30, SWT.RIGHT, KpiRow::target);
        column(Messages.Kpi_actual, 11, 30, SWT.RIGHT, KpiRow::actual);
        column(Messages.Kpi_achievement, 10, 12, SWT.RIGHT, KpiRow::achievement);
        column(Messages.Kpi_status, 14, 17, SWT.LEFT, KpiRow::status);
        column(Messages.Kpi_grade, 7, 9, SWT.LEFT, KpiRow::grade);
        column(Messages.Kpi_why, 52, 112, SWT.LEFT, KpiRow::why);
        ColumnViewerToolTipSupport.enableFor(table);
        table.setContentProvider(ArrayContentProvider.getInstance());
        getSite().setSelectionProvider(table);
        table.addOpenListener(event -> {
            if (selectedKpi() != null) {
                Editors.open(getSite().getPage(), selectedKpi());
            }
        });
        KpiDetails details = new KpiDetails(area, 3);
        table.addSelectionChangedListener(
                event -> details.show(Optional.ofNullable((KpiRow) event.getStructuredSelection().getFirstElement())));

        Runnable seen = new WhenSeen(this, area, this::evaluate);
        ISelectionListener follow = (part, selected) -> {
            if (part instanceof PlanView && selected instanceof IStructuredSelection chosen) {
                selection = chosen.toList();
                seen.run();
            }
        };
        getSite().getPage().addSelectionListener(PlanView.ID, follow);
        Runnable forget = desk().onChange(() -> {
            selection = List.of();
            year.offer(desk().current().map(OpenStore::program));
            clear();
        });
        Later again = new Later(area, seen);
        Runnable silence = desk().onCopy(again::ask);
        area.addDisposeListener(event -> {
            getSite().getPage().removeSelectionListener(PlanView.ID, follow);
            forget.run();
            silence.run();
        });
        year.offer(desk().current().map(OpenStore::program));
        evaluate();
    }

    @Override
    public void setFocus() {
        table.getTable().setFocus();
    }

    /**
     * @param chars how wide it is at least
     * @param widest how wide it becomes by itself when more stands in it
     */
    private void column(String title, int chars, int widest, int alignment, Function<KpiRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, alignment);
        column.getColumn().setText(title);
        column.getColumn().setWidth(pixels.convertWidthInCharsToPixels(chars));
        column.getColumn().setMoveable(true);
        column.setLabelProvider(new CellText<>(KpiRow.class, text, column.getColumn()::getWidth));
        columns.add(new ColumnFit<>(column.getColumn(), text, pixels.convertWidthInCharsToPixels(widest)));
    }

    /** Without a selection the whole program counts. */
    private void evaluate() {
        Optional<OpenStore> store = desk().current();
        if (store.isEmpty()) {
            clear();
            tell(Messages.Plan_noStore);
            return;
        }
        ProgramCopy copy = store.get().copy();
        List<?> chosen = selection.stream().flatMap(object -> copied(copy, object)).toList();
        KpiEvaluations.Request request = new KpiEvaluations.Request(copy, chosen.isEmpty() ? copy.program().getPlans() : chosen,
                OwnScope.of(store.get()), year.year(), Today.get());
        evaluations.request(request, this::show);
    }

    /** What is shown of one store must not stand there as if it were of the next. */
    private void clear() {
        evaluations.drop();
        table.setInput(List.of());
        table.setSelection(StructuredSelection.EMPTY);
    }

    private static Stream<EObject> copied(ProgramCopy copy, Object selected) {
        return selected instanceof EObject object ? copy.of(object).stream() : Stream.empty();
    }

    private void show(List<KpiRow> rows) {
        if (!table.getTable().isDisposed()) {
            Kpi before = selectedKpi();
            Optional<KpiRow> kept = rows.stream().filter(row -> row.kpi() == before).findFirst();
            table.setInput(rows);
            ColumnFit.widen(table.getTable(), columns, rows);
            table.setSelection(rows.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(kept.orElse(rows.getFirst())), true);
            tell(rows.isEmpty() ? Messages.Kpi_none : NLS.bind(Messages.Kpi_count, rows.size()));
        }
    }

    /** Japanese letters need more height than the empty label had. */
    private void tell(String sentence) {
        summary.setText(sentence);
        summary.requestLayout();
    }

    private Kpi selectedKpi() {
        return table.getStructuredSelection().getFirstElement() instanceof KpiRow row ? row.kpi() : null;
    }

    private StoreDesk desk() {
        return getSite().getService(StoreDesk.class);
    }
}
