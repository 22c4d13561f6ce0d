package org.rashinban.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.rashinban.model.Element;
import org.rashinban.model.Link;
import org.rashinban.model.LinkMark;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.Reading;
import org.rashinban.ui.grid.data.GridColumn;

/** How every row of a matrix relates to one element at its head, which also says to how many. */
record MarkColumn(Marks marks, Element element, List<Element> rows, MarkKind marking) implements GridColumn {

    private static final int CHARS = 12;

    @Override
    public String id() {
        return element.getId();
    }

    @Override
    public String title() {
        String name = Stream.of(element.getShortTitle(), element.getTitle(), element.getCode()).filter(text -> text != null).findFirst()
                .orElse(""); //$NON-NLS-1$
        return NLS.bind(Messages.Matrix_head, name, marks.count(element, rows));
    }

    @Override
    public CellKind kind() {
        return marking;
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
        return Optional.<Object>of(marks.of((Element) row, element)).filter(mark -> mark != LinkMark.NONE);
    }

    @Override
    public Optional<String> locked(EObject row) {
        return Optional.empty();
    }

    @Override
    public Optional<Reading.Value> quick(EObject row, char key) {
        return marking.key(value(row), key);
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        LinkMark mark = (LinkMark) value.orElse(LinkMark.NONE);
        Optional<Link> known = marks.link((Element) row, element);
        if (known.isPresent()) {
            return mark == marks.matrix().getUnlisted()
                    ? RemoveCommand.create(domain, marks.matrix(), Literals.MATRIX__LINKS, known.get())
                    : SetCommand.create(domain, known.get(), Literals.LINK__MARK, mark);
        }
        Link made = (Link) Edits.create(Literals.LINK);
        made.setSource((Element) row);
        made.setTarget(element);
        made.setMark(mark);
        return AddCommand.create(domain, marks.matrix(), Literals.MATRIX__LINKS, made);
    }
}
