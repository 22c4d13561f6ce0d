package org.rashinban.ui.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Matrix;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.figure.FigurePaper;
import org.rashinban.ui.grid.cell.TextKind;
import org.rashinban.ui.grid.data.DerivedColumn;
import org.rashinban.ui.grid.data.FeatureColumn;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.grid.table.Grid;
import org.rashinban.ui.grid.table.GridCommands;
import org.rashinban.ui.grid.table.GridSpec;
import org.rashinban.ui.grid.table.RowSelection;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.save.StoreView;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.WidgetId;

/** Which elements relate to which, as a table of circles that are set by a key or a click. */
public final class MatrixView extends StoreView {

    public static final String ID = "org.rashinban.ui.view.matrix"; //$NON-NLS-1$

    private static final int CODE = 11;
    private static final int NAME = 30;
    private static final int COUNT = 6;
    private static final int HEADER_LINES = 3;
    /** What stands beside each other above the matrix. */
    private static final int BAR = 5;

    private final StackLayout stack = new StackLayout();
    private final RowSelection selection = new RowSelection();
    private List<Matrix> matrices = List.of();
    private Combo choice;
    private Button add;
    private Button edit;
    private Button print;
    private Composite body;
    private Label empty;
    private Optional<Grid> grid = Optional.empty();
    private Optional<Marks> marks = Optional.empty();
    private List<List<Element>> elements = List.of();

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(BAR).margins(8, 6).spacing(8, 6).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Matrix_which);
        choice = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "matrix.choice"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        choice.addListener(SWT.Selection, event -> show());
        add = Buttons.push(area, Messages.Matrix_add, "matrix.add", this::add); //$NON-NLS-1$
        edit = Buttons.push(area, Messages.Matrix_edit, "matrix.edit", this::edit); //$NON-NLS-1$
        print = Buttons.push(area, Messages.Matrix_print, "matrix.print", this::print); //$NON-NLS-1$
        body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).span(BAR, 1).applyTo(body);
        empty = StyleClass.SECONDARY.on(WidgetId.set(new Label(body, SWT.WRAP), "matrix.empty")); //$NON-NLS-1$
        getSite().setSelectionProvider(selection);
        Runnable otherStore = desk().onChange(new WhenSeen(this, area, this::restart));
        Runnable otherData = desk().onData(new WhenSeen(this, area, this::update));
        area.addDisposeListener(event -> {
            otherStore.run();
            otherData.run();
        });
        followStore(area);
        restart();
    }

    @Override
    public void setFocus() {
        grid.ifPresentOrElse(Grid::setFocus, choice::setFocus);
    }

    private void restart() {
        Optional<Matrix> before = marks.map(Marks::matrix);
        matrices = matrices();
        choice.removeAll();
        matrices.forEach(matrix -> choice.add(name(matrix)));
        choice.select(Math.max(0, before.map(matrices::indexOf).orElse(0)));
        choice.setEnabled(!matrices.isEmpty());
        add.setEnabled(desk().current().filter(store -> store.rights().programRefusal().isEmpty()).isPresent());
        show();
    }

    private void add() {
        desk().current().ifPresent(store -> {
            MatrixDialog dialog =
                    new MatrixDialog(getSite().getShell(), store.program(), chosen().map(matrix -> (Edition) matrix.eContainer()));
            dialog.ask().ifPresent(made -> {
                new Edits(store.domain()).add(dialog.edition(), Literals.EDITION__MATRICES, made);
                restart();
                choice.select(matrices.indexOf(made));
                show();
            });
        });
    }

    private Optional<Matrix> chosen() {
        return marks.map(Marks::matrix).or(() -> matrices.stream().skip(Math.max(0, choice.getSelectionIndex())).findFirst());
    }

    private void edit() {
        chosen().ifPresent(matrix -> Editors.open(getSite().getPage(), matrix));
    }

    private List<Matrix> matrices() {
        return desk().current().map(store -> Contents.of(store.program(), Matrix.class).toList()).orElse(List.of());
    }

    private static String name(Matrix matrix) {
        String edition = Names.of(matrix.eContainer()).in(Locale.getDefault());
        return NLS.bind(Messages.Matrix_of, edition, Names.of(matrix).in(Locale.getDefault()));
    }

    private void show() {
        grid.ifPresent(shown -> shown.control().dispose());
        grid = Optional.empty();
        marks = Optional.empty();
        desk().current().filter(store -> !matrices.isEmpty())
                .ifPresent(store -> open(store, new Marks(matrices.get(choice.getSelectionIndex()))));
        empty.setText(
                desk().current().isEmpty() ? Messages.Matrix_noStore : matrices.isEmpty() ? Messages.Matrix_none : Messages.Matrix_noRows);
        stack.topControl = grid.isPresent() ? grid.get().control() : empty;
        edit.setEnabled(!matrices.isEmpty());
        print.setEnabled(grid.isPresent());
        body.layout();
    }

    private void open(OpenStore store, Marks shown) {
        List<Element> rows = shown.rows();
        List<Element> columns = shown.columns();
        if (rows.isEmpty() || columns.isEmpty()) {
            return;
        }
        List<GridColumn> all = new ArrayList<>(List.of(FeatureColumn.of(CODE, Literals.ELEMENT__CODE).locked(Messages.Matrix_lockedName),
                FeatureColumn.of(NAME, Literals.ELEMENT__TITLE).locked(Messages.Matrix_lockedName),
                new DerivedColumn("count", Messages.Matrix_count, new TextKind(false), COUNT, //$NON-NLS-1$
                        row -> Optional.of(Marks.count(columns.stream().map(column -> shown.of((Element) row, column)))),
                        Messages.Matrix_lockedCount)));
        columns.forEach(column -> all.add(new MarkColumn(shown, column, rows, new MarkKind())));
        Grid made = new Grid(body, new GridSpec("matrix." + shown.matrix().getId(), name(shown.matrix()), all, 3, true, HEADER_LINES,
                Messages.Matrix_hint)); //$NON-NLS-1$
        made.onSelection(() -> selection.select(made.selection()));
        GridCommands.install(getSite(), made);
        made.show(store.domain(), store.rights().programRefusal().map(why -> why.in(Locale.getDefault())), rows);
        grid = Optional.of(made);
        marks = Optional.of(shown);
        elements = elements(shown);
    }

    /** Other elements make another grid; other marks only paint it anew. */
    private void update() {
        if (!matrices.equals(matrices())) {
            restart();
        } else if (marks.isPresent() && grid.isPresent() && !grid.get().control().isDisposed()) {
            marks.get().refresh();
            if (elements.equals(elements(marks.get()))) {
                grid.get().update(marks.get().rows());
            } else {
                show();
            }
        }
    }

    /** Those at the head of rows and columns. */
    private static List<List<Element>> elements(Marks shown) {
        return List.of(shown.rows(), shown.columns());
    }

    private void print() {
        marks.ifPresent(shown -> new FigurePaper(getSite().getShell(), desk()).print("matrix", choices(shown.matrix()), //$NON-NLS-1$
                Today.get()));
    }

    private static Map<String, String> choices(Matrix matrix) {
        Map<String, String> choices = new HashMap<>(Map.of("edition", ((Edition) matrix.eContainer()).getId(), //$NON-NLS-1$
                "plan", ((Edition) matrix.eContainer()).getPlan().getId())); //$NON-NLS-1$
        if (matrix.getCode() != null) {
            choices.put("matrix", matrix.getCode()); //$NON-NLS-1$
        }
        return choices;
    }
}
