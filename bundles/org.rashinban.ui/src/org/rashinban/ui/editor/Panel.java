package org.rashinban.ui.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What the editor of some classes shows beyond the fields. */
interface Panel {

    String title();

    void create(Composite area, FormToolkit toolkit);

    /** The data changed. */
    void refresh();
}
