package org.rashinban.ui.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.rashinban.model.LinkMark;
import org.rashinban.model.text.TextNormalizer;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.Reading;

/** The marks of a matrix as they are printed and typed. No relation is a blank. */
record MarkKind() implements CellKind {

    /** As the space bar goes through them. */
    private static final List<LinkMark> CYCLE = List.of(LinkMark.NONE, LinkMark.RELATED, LinkMark.STRONG, LinkMark.UNKNOWN);

    private static final Map<LinkMark, String> SIGNS = Map.of(LinkMark.RELATED, "○", LinkMark.STRONG, "◎", LinkMark.UNKNOWN, "？"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    /** The zero of Chinese characters, which looks like a circle and is what some input methods offer for one. */
    private static final char ZERO = 0x3007;

    /** After widths and capitals are made one; large and small circles, letters and digits that look like them. */
    private static final Map<String, LinkMark> SPELLINGS = Map.ofEntries(Map.entry("○", LinkMark.RELATED), Map.entry("◯", LinkMark.RELATED), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry(String.valueOf(ZERO), LinkMark.RELATED), Map.entry("o", LinkMark.RELATED), Map.entry("1", LinkMark.RELATED), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("●", LinkMark.RELATED), Map.entry("◎", LinkMark.STRONG), Map.entry("2", LinkMark.STRONG), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            Map.entry("?", LinkMark.UNKNOWN), Map.entry("-", LinkMark.NONE), Map.entry("0", LinkMark.NONE)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    @Override
    public String text(EObject row, Object value) {
        return SIGNS.getOrDefault(value, ""); //$NON-NLS-1$
    }

    @Override
    public Reading read(EObject row, String typed) {
        LinkMark mark = SPELLINGS.get(TextNormalizer.searchKey(typed));
        if (mark == null) {
            return new Reading.Unreadable(NLS.bind(Messages.Matrix_unreadable, typed));
        }
        return new Reading.Value(Optional.<Object>of(mark).filter(found -> found != LinkMark.NONE));
    }

    /** What a single key means; empty if it means nothing. */
    Optional<Reading.Value> key(Optional<Object> before, char key) {
        if (key == ' ') {
            LinkMark next = CYCLE.get((CYCLE.indexOf(before.orElse(LinkMark.NONE)) + 1) % CYCLE.size());
            return Optional.of(new Reading.Value(Optional.<Object>of(next).filter(found -> found != LinkMark.NONE)));
        }
        return read(null, String.valueOf(key)) instanceof Reading.Value read ? Optional.of(read) : Optional.empty();
    }
}
