package org.rashinban.ui.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeColumn;
import org.rashinban.model.Program;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.save.StoreView;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.widgets.WidgetId;

/** The tree of the plans in the open store. */
public final class PlanView extends StoreView {

    public static final String ID = "org.rashinban.ui.view.plan"; //$NON-NLS-1$

    /** Plan, edition and the first two levels of elements. */
    private static final int EXPANDED = 4;

    private static final int NAME_CHARS = 27;

    private final StackLayout stack = new StackLayout();
    private TreeViewer tree;
    private PixelConverter pixels;
    private Composite area;
    private Label empty;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = new Label(area, SWT.WRAP | SWT.CENTER);
        empty.setText(Messages.Plan_noStore);
        tree = new TreeViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        WidgetId.set(tree.getTree(), "plan.tree"); //$NON-NLS-1$
        tree.getTree().setHeaderVisible(true);
        tree.setUseHashlookup(true);
        pixels = new PixelConverter(tree.getTree());
        PlanLabels labels = new PlanLabels(Locale.getDefault());
        PlanActions actions = new PlanActions(tree, desk());
        column(Messages.Plan_name, NAME_CHARS, SWT.LEFT, labels::name).setEditingSupport(new TitleEditing(tree, actions));
        column(Messages.Plan_code, 10, SWT.LEFT, labels::code);
        column(Messages.Plan_level, 13, SWT.LEFT, labels::level);
        column(Messages.Plan_owners, 12, SWT.LEFT, labels::owners);
        column(Messages.Plan_kpis, 7, SWT.RIGHT, labels::kpis);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.getTree().addListener(SWT.Resize, event -> widenName());
        tree.setContentProvider(new PlanTreeContent());
        getSite().setSelectionProvider(tree);

        new PlanCommands(actions, getViewSite()).install(tree.getTree());
        Runnable otherStore = desk().onChange(() -> show(desk().current()));
        Runnable otherData = desk().onData(tree::refresh);
        area.addDisposeListener(event -> {
            otherStore.run();
            otherData.run();
        });
        tree.addOpenListener(event -> actions.single().ifPresent(object -> Editors.open(getSite().getPage(), object)));
        followStore(area);
        show(desk().current());
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
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
        tree.setInput(program);
        tree.expandToLevel(EXPANDED);
        stack.topControl = program == null ? empty : tree.getTree();
        area.layout();
    }
}
