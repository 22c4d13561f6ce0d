package org.rashinban.ui.editor.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.rashinban.model.provenance.Provenance;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.Reading;

/** Where an entry comes from. */
record SourceKind() implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return value.toString();
    }

    @Override
    public Reading read(EObject row, String typed) {
        try {
            return Reading.Value.of(Provenance.of(typed));
        } catch (IllegalArgumentException e) {
            return new Reading.Unreadable(NLS.bind(Messages.Field_source, typed));
        }
    }
}
