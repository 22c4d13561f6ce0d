package org.rashinban.ui.testing.display;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** Closes views and editors as their crosses do. On the user interface's thread only. */
public final class Parts {

    private Parts() {
    }

    public static void close(IWorkbenchPart part) {
        IWorkbenchPage page = part.getSite().getPage();
        if (part instanceof IEditorPart editor) {
            page.closeEditor(editor, true);
        } else if (part instanceof IViewPart view) {
            page.hideView(view);
        }
    }
}
