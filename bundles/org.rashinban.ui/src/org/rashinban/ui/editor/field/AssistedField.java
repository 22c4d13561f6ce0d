package org.rashinban.ui.editor.field;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.widgets.WidgetId;

/** Something that is typed, or chosen with a button beside it; with another one what is named there is opened. */
abstract class AssistedField extends Field {

    private final Composite area;
    private final TextField text;
    private final ToolItem choose;
    private final ToolItem open;

    AssistedField(FieldContext context, EStructuralFeature feature, CellKind kind, Composite parent, FormToolkit toolkit) {
        super(context, feature);
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        text = new TextField(context, feature, kind, false, area, toolkit);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(text.control());
        ToolBar bar = new ToolBar(area, SWT.FLAT);
        toolkit.adapt(bar, true, true);
        choose = item(bar, "…", Messages.Field_choose, "choose", this::choose); //$NON-NLS-1$ //$NON-NLS-2$
        open = item(bar, "→", Messages.Field_open, "open", this::open); //$NON-NLS-1$ //$NON-NLS-2$
        refresh();
    }

    private ToolItem item(ToolBar bar, String sign, String tip, String id, Runnable action) {
        ToolItem item = WidgetId.set(new ToolItem(bar, SWT.PUSH), "field." + feature.getName() + '.' + id); //$NON-NLS-1$
        item.setText(sign);
        item.setToolTipText(NLS.bind(tip, name()));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    final Composite control() {
        return area;
    }

    /** Lets the user choose, and takes over what was chosen. */
    abstract void choose();

    abstract void open();

    abstract boolean canOpen();

    @Override
    public final void refresh() {
        text.refresh();
        choose.setEnabled(context.lock(feature).isEmpty());
        open.setEnabled(canOpen());
    }

    @Override
    public final void commit() {
        text.commit();
    }

    @Override
    public final void drop() {
        text.drop();
    }

    @Override
    public final boolean isPending() {
        return text.isPending();
    }
}
