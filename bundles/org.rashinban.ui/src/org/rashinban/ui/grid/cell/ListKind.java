package org.rashinban.ui.grid.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

/** Several values of one sort in a cell, parted by commas, 、 or line breaks. */
public record ListKind(CellKind one) implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return ((Collection<?>) value).stream().map(each -> one.text(row, each)).collect(Collectors.joining(Messages.Cell_between));
    }

    @Override
    public Reading read(EObject row, String typed) {
        List<Object> values = new ArrayList<>();
        for (String part : typed.split("[、，,;；\\n]+")) { //$NON-NLS-1$
            if (part.isBlank()) {
                continue;
            }
            switch (one.read(row, part.strip())) {
                case Reading.Value read -> read.value().filter(value -> !values.contains(value)).ifPresent(values::add);
                case Reading.Unreadable unreadable -> {
                    return unreadable;
                }
            }
        }
        return Reading.Value.of(values);
    }

    @Override
    public List<String> choices(EObject row) {
        return one.choices(row);
    }
}
