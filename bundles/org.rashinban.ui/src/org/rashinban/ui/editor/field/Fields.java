package org.rashinban.ui.editor.field;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.ChoiceKind;
import org.rashinban.ui.grid.cell.ListKind;
import org.rashinban.ui.grid.cell.ReferenceKind;

/** Makes the fields of a form whose grid has two pairs of columns, each a name and a field. */
public final class Fields {

    public static final int COLUMNS = 4;

    private static final int LONG_LINES = 4;
    private static final int SHORT_WIDTH = 120;

    private final FieldContext context;
    private final FormToolkit toolkit;

    public Fields(FieldContext context, FormToolkit toolkit) {
        this.context = context;
        this.toolkit = toolkit;
    }

    public Field create(EStructuralFeature feature, boolean isLong, Composite parent) {
        if (feature.getEType().getInstanceClass() == boolean.class) {
            toolkit.createLabel(parent, ""); //$NON-NLS-1$
            CheckField field = new CheckField(context, feature, parent, toolkit);
            GridDataFactory.fillDefaults().indent(5, 0).applyTo(field.control());
            return field;
        }
        name(feature, isLong, parent);
        CellKind kind = Kinds.of(feature);
        if (kind instanceof ChoiceKind choice) {
            ChoiceField field = new ChoiceField(context, feature, choice, parent);
            place(field.control());
            return field;
        }
        if (kind instanceof ReferenceKind || kind instanceof ListKind list && list.one() instanceof ReferenceKind) {
            ReferenceField field = new ReferenceField(context, feature, kind, parent, toolkit);
            place(field.control());
            return field;
        }
        if (feature == Literals.EVIDENCE__LOCATION) {
            EvidenceField field = new EvidenceField(context, feature, kind, parent, toolkit);
            place(field.control());
            return field;
        }
        TextField field = new TextField(context, feature, kind, isLong, parent, toolkit);
        if (isLong) {
            GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).indent(5, 0)
                    .hint(SHORT_WIDTH, LONG_LINES * field.control().getLineHeight()).applyTo(field.control());
        } else {
            place(field.control());
        }
        return field;
    }

    private void name(EStructuralFeature feature, boolean isLong, Composite parent) {
        Label label = toolkit.createLabel(parent, NLS.bind(Messages.Field_name, Labels.of(feature).in(Locale.getDefault())));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, isLong ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
    }

    private static void place(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(5, 0).hint(SHORT_WIDTH, SWT.DEFAULT)
                .applyTo(control);
    }

    /** How many columns of the grid a field takes with its name. */
    public static int width(boolean isLong) {
        return isLong ? COLUMNS : COLUMNS / 2;
    }
}
