package org.rashinban.ui.editor.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
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
import org.rashinban.ui.grid.cell.ListKind;
import org.rashinban.ui.grid.cell.ReferenceKind;
import org.rashinban.ui.widgets.WidgetId;

/** Other objects, typed by name or chosen from a list. */
final class ReferenceField extends Field {

    private final ReferenceKind kind;
    private final Composite area;
    private final TextField text;
    private final ToolItem choose;
    private final ToolItem open;

    ReferenceField(FieldContext context, EStructuralFeature feature, CellKind kind, Composite parent, FormToolkit toolkit) {
        super(context, feature);
        this.kind = (ReferenceKind) (kind instanceof ListKind list ? list.one() : kind);
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        text = new TextField(context, feature, kind, false, area, toolkit);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(text.control());
        ToolBar bar = new ToolBar(area, SWT.FLAT);
        toolkit.adapt(bar, true, true);
        choose = item(bar, "…", Messages.Field_choose, name(), "choose", this::choose); //$NON-NLS-1$ //$NON-NLS-2$
        open = item(bar, "→", Messages.Field_open, name(), "open", this::open); //$NON-NLS-1$ //$NON-NLS-2$
        refresh();
    }

    Composite control() {
        return area;
    }

    @Override
    public void refresh() {
        text.refresh();
        choose.setEnabled(context.lock(feature).isEmpty());
        open.setEnabled(!chosen().isEmpty());
    }

    @Override
    public void commit() {
        text.commit();
    }

    @Override
    public void drop() {
        text.drop();
    }

    @Override
    public boolean isPending() {
        return text.isPending();
    }

    private ToolItem item(ToolBar bar, String sign, String tip, String name, String id, Runnable action) {
        ToolItem item = WidgetId.set(new ToolItem(bar, SWT.PUSH), "field." + feature.getName() + '.' + id); //$NON-NLS-1$
        item.setText(sign);
        item.setToolTipText(NLS.bind(tip, name));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void choose() {
        List<? extends EObject> candidates = kind.candidates().apply(context.object());
        new PickDialog(area.getShell(), name(), candidates, chosen(), feature.isMany()).ask()
                .ifPresent(picked -> context.edits().set(context.object(), feature,
                        feature.isMany() ? picked : picked.isEmpty() ? null : picked.getFirst()));
        refresh();
    }

    private void open() {
        List<EObject> chosen = chosen();
        Optional<EObject> target = chosen.size() < 2 ? chosen.stream().findFirst()
                : new PickDialog(area.getShell(), name(), chosen, List.of(), false).ask()
                        .flatMap(picked -> picked.stream().findFirst());
        target.ifPresent(context::open);
    }

    private List<EObject> chosen() {
        Object value = context.object().eGet(feature);
        List<EObject> chosen = new ArrayList<>();
        if (value instanceof Collection<?> many) {
            many.forEach(one -> chosen.add((EObject) one));
        } else if (value instanceof EObject one) {
            chosen.add(one);
        }
        return chosen;
    }
}
