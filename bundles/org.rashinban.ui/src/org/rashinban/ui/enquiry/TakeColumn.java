package org.rashinban.ui.enquiry;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.ChoiceKind;
import org.rashinban.ui.grid.data.GridColumn;

/** The tick with which a cell is taken over. */
record TakeColumn(CellKind kind) implements GridColumn {

    private static final int CHARS = 6;

    static TakeColumn create() {
        return new TakeColumn(new ChoiceKind(List.of(Boolean.FALSE, Boolean.TRUE),
                taken -> Boolean.TRUE.equals(taken) ? Messages.Enquiry_taken : Messages.Enquiry_left));
    }

    @Override
    public String id() {
        return "take"; //$NON-NLS-1$
    }

    @Override
    public String title() {
        return Messages.Enquiry_take;
    }

    @Override
    public int chars() {
        return CHARS;
    }

    @Override
    public int alignment() {
        return SWT.CENTER;
    }

    @Override
    public Optional<Object> value(EObject row) {
        return Optional.<Object>of(((ReplyLine) row).isTaken()).filter(taken -> ((ReplyLine) row).part().isPresent());
    }

    @Override
    public Optional<String> locked(EObject row) {
        ReplyLine line = (ReplyLine) row;
        return line.part().isPresent() ? Optional.empty()
                : Optional.of(line.cell().isPresent() ? Messages.Enquiry_computed : Messages.Enquiry_nothingToTake);
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        return new Tick((ReplyLine) row, value.filter(Boolean.TRUE::equals).isPresent());
    }

    private static final class Tick extends AbstractCommand {

        private final ReplyLine row;
        private final boolean taken;

        Tick(ReplyLine row, boolean taken) {
            this.row = row;
            this.taken = taken;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            row.take(taken);
        }

        @Override
        public void undo() {
            row.take(!taken);
        }

        @Override
        public void redo() {
            execute();
        }
    }
}
