package org.rashinban.ui.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.rashinban.model.Program;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.widgets.WidgetId;

/** The tree of the plans in the open store. */
public final class PlanView extends ViewPart {

    public static final String ID = "org.rashinban.ui.view.plan"; //$NON-NLS-1$

    /** Plan, edition and the first two levels of elements. */
    private static final int EXPANDED = 4;

    private final StackLayout stack = new StackLayout();
    private TreeViewer tree;
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
        PlanLabels labels = new PlanLabels(Locale.getDefault());
        column(Messages.Plan_name, 330, SWT.LEFT, labels::name);
        column(Messages.Plan_code, 96, SWT.LEFT, labels::code);
        column(Messages.Plan_level, 84, SWT.LEFT, labels::level);
        column(Messages.Plan_owners, 110, SWT.LEFT, labels::owners);
        column(Messages.Plan_kpis, 52, SWT.RIGHT, labels::kpis);
        tree.setContentProvider(new PlanTreeContent());
        getSite().setSelectionProvider(tree);

        StoreDesk desk = getSite().getService(StoreDesk.class);
        Runnable silence = desk.onChange(() -> show(desk.current()));
        area.addDisposeListener(event -> silence.run());
        show(desk.current());
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    private void column(String title, int width, int alignment, Function<Object, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(tree, alignment);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(text));
    }

    private void show(Optional<OpenStore> store) {
        Program program = store.map(OpenStore::program).orElse(null);
        tree.setInput(program);
        tree.expandToLevel(EXPANDED);
        stack.topControl = program == null ? empty : tree.getTree();
        area.layout();
    }
}
