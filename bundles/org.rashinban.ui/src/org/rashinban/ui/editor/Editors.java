package org.rashinban.ui.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.rashinban.model.Identified;
import org.rashinban.ui.save.StatusLine;
import org.rashinban.ui.store.OwnScope;
import org.rashinban.ui.store.StoreDesk;

/** Opens objects in editors. */
public final class Editors {

    private Editors() {
    }

    /** Shows an object in an editor of its own, or the one that shows it already, unless it is nothing for whoever is there. */
    public static void open(IWorkbenchPage page, EObject object) {
        if (!(object instanceof Identified identified)) {
            return;
        }
        IWorkbenchWindow window = page.getWorkbenchWindow();
        if (window.getService(StoreDesk.class).current().map(OwnScope::of).filter(scope -> !scope.opens(object)).isPresent()) {
            StatusLine.say(window, Messages.Editor_ofOthers);
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
