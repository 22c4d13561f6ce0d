package org.rashinban.ui.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeColumn;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.save.StatusLine;
import org.rashinban.ui.save.StoreView;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.OwnScope;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.theme.ThemeChange;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.CellText;
import org.rashinban.ui.widgets.WidgetId;

/** The tree of the plans in the open store. */
public final class PlanView extends StoreView {

    public static final String ID = "org.rashinban.ui.view.plan"; //$NON-NLS-1$

    /** Plan, edition and the first two levels of elements. */
    private static final int EXPANDED = 4;

    private static final int NAME_CHARS = 27;
    private static final int STATUS_CHARS = 13;

    private final StackLayout stack = new StackLayout();
    private final NodeStatuses statuses = new NodeStatuses();
    private final PlanFilter filter = new PlanFilter(statuses);
    private PlanFilterBar bar;
    private TreeViewer tree;
    private TreeViewerColumn names;
    private TreeViewerColumn status;
    private PixelConverter pixels;
    private Composite area;
    private Composite page;
    private Label empty;
    private Label nothing;
    private boolean outdated;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = new Label(area, SWT.WRAP | SWT.CENTER);
        empty.setText(Messages.Plan_noStore);
        page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new PlanFilterBar(page, this::narrow);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        nothing = new Label(page, SWT.WRAP);
        nothing.setText(Messages.Plan_nothingFound);
        nothing.setVisible(false);
        GridDataFactory.fillDefaults().indent(8, 4).exclude(true).applyTo(nothing);
        tree = new TreeViewer(page, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        fillTree();
        AccessibleName.set(tree.getTree(), this::getPartName);
        PlanActions actions = new PlanActions(tree, desk(), sentence -> StatusLine.say(getSite().getWorkbenchWindow(), sentence));
        PlanMoves moves = new PlanMoves(actions);
        names.setEditingSupport(new TitleEditing(tree, actions, this::named));
        new PlanCommands(actions, moves, getViewSite()).install(tree.getTree());
        new PlanDragDrop(tree, actions, moves).install();
        tree.addOpenListener(event -> actions.single().ifPresent(object -> Editors.open(getSite().getPage(), object)));
        getSite().setSelectionProvider(tree);
        Runnable otherStore = desk().onChange(() -> {
            moves.forget();
            show(desk().current());
        });
        Later count = new Later(area, this::count);
        Runnable otherData = desk().onData(new WhenSeen(this, area, this::refresh));
        Runnable otherCopy = desk().onCopy(count::ask);
        area.addDisposeListener(event -> {
            otherStore.run();
            otherData.run();
            otherCopy.run();
        });
        ThemeChange.follow(area, tree::refresh);
        followStore(area);
        show(desk().current());
        count.ask();
    }

    private void fillTree() {
        WidgetId.set(tree.getTree(), "plan.tree"); //$NON-NLS-1$
        tree.getTree().setHeaderVisible(true);
        tree.setUseHashlookup(true);
        pixels = new PixelConverter(LetterFont.on(tree.getTree()));
        PlanLabels labels = new PlanLabels(Locale.getDefault());
        names = column(Messages.Plan_name, NAME_CHARS, SWT.LEFT, labels::name);
        status = new TreeViewerColumn(tree, SWT.LEFT);
        status.getColumn().setText(Messages.Plan_status);
        status.getColumn().setWidth(pixels.convertWidthInCharsToPixels(STATUS_CHARS));
        status.setLabelProvider(new StatusCell(statuses));
        column(Messages.Plan_code, 9, SWT.LEFT, labels::code);
        column(Messages.Plan_level, 13, SWT.LEFT, labels::level);
        column(Messages.Plan_owners, 12, SWT.LEFT, labels::owners);
        column(Messages.Plan_kpis, 6, SWT.RIGHT, labels::kpis);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.getTree().addListener(SWT.Resize, event -> widenName());
        tree.setContentProvider(new PlanTreeContent());
        tree.addFilter(filter);
    }

    /** How everything stands, counted anew in the background. */
    private void count() {
        LocalDate today = Today.get();
        FiscalPeriod year = PlanYears.ofProgram(desk().current().map(OpenStore::program), today);
        status.getColumn().setToolTipText(NLS.bind(Messages.Plan_statusYear, year.in(Locale.getDefault())));
        desk().current().ifPresent(store -> statuses.count(store.copy(), year, today, this::refresh));
    }

    /** Shows what the filter lets through, opened as far as it goes. */
    private void narrow() {
        filter.want(bar.wanted(scope()), desk().current().map(OpenStore::program));
        tree.refresh();
        if (!filter.wanted().isAll()) {
            tree.expandAll();
        }
        tellWhetherNothing();
    }

    private OwnScope scope() {
        return desk().current().map(OwnScope::of).orElse(new OwnScope(Optional.empty()));
    }

    /** A name that is just being typed must not be taken away: the rest is shown when that is done. */
    private void refresh() {
        if (area.isDisposed()) {
            return;
        }
        outdated = tree.isCellEditorActive();
        if (!outdated) {
            showAnew();
        }
    }

    private void named() {
        if (outdated) {
            area.getDisplay().asyncExec(this::refresh);
        }
    }

    private void showAnew() {
        Optional<Program> program = desk().current().map(OpenStore::program);
        bar.show(program);
        filter.want(bar.wanted(scope()), program);
        tree.refresh();
        tellWhetherNothing();
    }

    private void tellWhetherNothing() {
        boolean none = !filter.wanted().isAll() && tree.getTree().getItemCount() == 0;
        ((GridData) nothing.getLayoutData()).exclude = !none;
        nothing.setVisible(none);
        page.layout();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == page) {
            tree.getTree().setFocus();
        } else {
            empty.setFocus();
        }
    }

    private TreeViewerColumn column(String title, int chars, int alignment, Function<Object, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(tree, alignment);
        column.getColumn().setText(title);
        column.getColumn().setWidth(pixels.convertWidthInCharsToPixels(chars));
        column.setLabelProvider(new CellText<>(Object.class, text, column.getColumn()::getWidth));
        return column;
    }

    /** The names take what the other columns leave. */
    private void widenName() {
        TreeColumn[] columns = tree.getTree().getColumns();
        int others = Stream.of(columns).skip(1).mapToInt(TreeColumn::getWidth).sum();
        columns[0].setWidth(Math.max(pixels.convertWidthInCharsToPixels(NAME_CHARS), tree.getTree().getClientArea().width - others));
    }

    private void show(Optional<OpenStore> store) {
        Program program = store.map(OpenStore::program).orElse(null);
        statuses.forget();
        bar.show(Optional.ofNullable(program));
        filter.want(bar.wanted(scope()), Optional.ofNullable(program));
        tree.setInput(program);
        tree.expandToLevel(EXPANDED);
        stack.topControl = program == null ? empty : page;
        area.layout();
    }
}
