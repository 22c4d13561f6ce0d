package org.rashinban.ui.app;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** The line at the bottom of the window. */
final class StatusTrim {

    private static final String[] PARTS = {"org.eclipse.ui.StatusLine", "org.eclipse.ui.ProgressBar"}; //$NON-NLS-1$ //$NON-NLS-2$

    private final EModelService models;
    private final MWindow window;

    StatusTrim(IWorkbenchWindow window) {
        this.models = window.getService(EModelService.class);
        this.window = window.getService(MWindow.class);
    }

    /** Takes away the handles for dragging: nobody has a use for them. The model keeps that for the next start. */
    void fixInPlace() {
        Stream.of(PARTS)
                .flatMap(id -> Optional.ofNullable(models.find(id, window)).stream())
                .filter(part -> part.getTags().remove(IPresentationEngine.DRAGGABLE))
                .filter(MUIElement::isToBeRendered)
                .forEach(StatusTrim::renderAgain);
    }

    private static void renderAgain(MUIElement part) {
        part.setToBeRendered(false);
        part.setToBeRendered(true);
    }
}
