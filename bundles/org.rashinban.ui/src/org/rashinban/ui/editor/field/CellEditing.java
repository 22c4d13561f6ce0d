package org.rashinban.ui.editor.field;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.ChoiceKind;
import org.rashinban.ui.grid.cell.Reading;
import org.rashinban.ui.widgets.WidgetId;

/** Cells of a table of objects, changed where they stand: by double click, F2 or Enter, and on with Tab. */
final class CellEditing extends EditingSupport {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private final TableViewer table;
    private final FieldContext context;
    private final EStructuralFeature column;
    private final CellKind kind;
    private final Consumer<Optional<String>> refusals;

    /** @param refusals is told why something that was typed cannot be taken, and when it could */
    CellEditing(TableViewer table, FieldContext context, EStructuralFeature column, CellKind kind, Consumer<Optional<String>> refusals) {
        super(table);
        this.table = table;
        this.context = context;
        this.column = column;
        this.kind = kind;
        this.refusals = refusals;
    }

    static void prepare(TableViewer table) {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(table, new FocusCellOwnerDrawHighlighter(table));
        TableViewerEditor.create(table, focus, new ColumnViewerEditorActivationStrategy(table) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                            ColumnViewerEditorActivationEvent.TRAVERSAL ->
                        true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2 || event.keyCode == SWT.CR;
                    default -> false;
                };
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                | ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    static String text(CellKind kind, EObject row, EStructuralFeature column) {
        Object value = row.eGet(column);
        return isNothing(value) ? NOTHING : kind.text(row, value);
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        if (kind instanceof ChoiceKind choice) {
            return new ComboBoxCellEditor(table.getTable(), choice.choices((EObject) row).toArray(String[]::new), SWT.READ_ONLY);
        }
        TextCellEditor editor = new TextCellEditor(table.getTable());
        WidgetId.set(editor.getControl(), "cell." + column.getName()); //$NON-NLS-1$
        return editor;
    }

    @Override
    protected boolean canEdit(Object row) {
        return context.lock(column).isEmpty();
    }

    @Override
    protected Object getValue(Object row) {
        Object value = ((EObject) row).eGet(column);
        return kind instanceof ChoiceKind choice ? Integer.valueOf(choice.values().indexOf(value))
                : isNothing(value) ? NOTHING : kind.entry((EObject) row, value);
    }

    @Override
    protected void setValue(Object row, Object entered) {
        EObject object = (EObject) row;
        if (kind instanceof ChoiceKind choice) {
            int index = (Integer) entered;
            if (index >= 0) {
                context.edits().set(object, column, choice.values().get(index));
            }
            return;
        }
        String typed = entered.toString();
        switch (typed.isBlank() ? new Reading.Value(Optional.empty()) : kind.read(object, typed)) {
            case Reading.Unreadable unreadable -> refusals.accept(Optional.of(unreadable.why()));
            case Reading.Value read -> {
                refusals.accept(Optional.empty());
                context.edits().set(object, column, read.value().orElse(column.isMany() ? List.of() : null));
            }
        }
        table.update(row, null);
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof Collection<?> many && many.isEmpty();
    }
}
