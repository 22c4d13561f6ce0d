package org.rashinban.ui.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.rashinban.model.Identified;
import org.rashinban.model.Program;

/** Opens objects in editors. */
public final class Editors {

    private Editors() {
    }

    /** Shows an object in an editor of its own, or the one that shows it already. */
    public static void open(IWorkbenchPage page, EObject object) {
        if (!(object instanceof Identified identified) || object instanceof Program) {
            return;
        }
        try {
            if (page.openEditor(new ObjectInput(identified), ObjectEditor.ID) instanceof ObjectEditor editor) {
                editor.show(identified);
            }
        } catch (PartInitException e) {
            ILog.of(Editors.class).error(e.getMessage(), e);
        }
    }
}
