package org.rashinban.ui.save;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** The line at the bottom of a window. */
public final class StatusLine {

    private StatusLine() {
    }

    /** Shows a sentence there; without an active part there is nothing to show it for. */
    public static void say(IWorkbenchWindow window, String sentence) {
        IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        IStatusLineManager line = part == null ? null : switch (part.getSite()) {
            case IViewSite site -> site.getActionBars().getStatusLineManager();
            case IEditorSite site -> site.getActionBars().getStatusLineManager();
            default -> null;
        };
        if (line != null) {
            line.setErrorMessage(null);
            line.setMessage(sentence);
        }
    }
}
