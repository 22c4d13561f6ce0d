package org.rashinban.ui.plan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.rashinban.ui.widgets.WidgetId;

/** Renames in place, when it is asked for and never by a mere click. */
final class TitleEditing extends EditingSupport {

    private final PlanActions actions;
    private final TextCellEditor editor;

    /** @param done is called when somebody has named something, or has given it up */
    TitleEditing(TreeViewer tree, PlanActions actions, Runnable done) {
        super(tree);
        this.actions = actions;
        editor = new TextCellEditor(tree.getTree()) {

            @Override
            public void deactivate() {
                super.deactivate();
                done.run();
            }
        };
        WidgetId.set(editor.getControl(), "plan.title"); //$NON-NLS-1$
        TreeViewerEditor.create(tree, new ColumnViewerEditorActivationStrategy(tree) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return actions.canRename();
    }

    @Override
    protected Object getValue(Object element) {
        Object title = ((EObject) element).eGet(feature(element));
        return title == null ? "" : title; //$NON-NLS-1$
    }

    @Override
    protected void setValue(Object element, Object value) {
        String title = value.toString().strip();
        if (!title.isEmpty()) {
            actions.edits().ifPresent(edits -> edits.set((EObject) element, feature(element), title));
        }
    }

    private static EStructuralFeature feature(Object element) {
        return ((EObject) element).eClass().getEStructuralFeature("title"); //$NON-NLS-1$
    }
}
