package org.rashinban.ui.start;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;

/** The page on which the window opens. */
public final class StartView extends ViewPart {

    static final String ID = "org.rashinban.ui.view.start"; //$NON-NLS-1$

    private ScrolledForm form;

    @Override
    public void createPartControl(Composite parent) {
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.addDisposeListener(disposed -> toolkit.dispose());
        form.setText(Messages.Start_title);
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }
}
