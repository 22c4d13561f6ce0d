package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.widgets.WidgetId;

/** A labelled list from which one thing is chosen; it can be out of the way. */
final class Choice<T> {

    private static final int MOST_SHOWN = 25;

    private final Composite area;
    private final Combo combo;
    private final Function<T, String> name;
    private List<T> things = List.of();
    private List<String> names = List.of();

    /**
     * @param id   by which the control is found
     * @param most width in dots for letters of the usual size
     */
    Choice(Composite bar, String label, String id, int most, Function<T, String> name, Consumer<T> chosen) {
        this.name = name;
        area = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        new Label(area, SWT.NONE).setText(label);
        combo = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), id);
        GridDataFactory.swtDefaults().hint((int) (most * Screen.of(bar).letters().scale()), SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> chosen.accept(things.get(combo.getSelectionIndex())));
    }

    /** Leaves the list alone where it is the same as before. */
    void fill(List<T> offered, Optional<T> selected) {
        things = List.copyOf(offered);
        List<String> now = new ArrayList<>(offered.stream().map(name).toList());
        if (!Objects.equals(now, names)) {
            names = List.copyOf(now);
            combo.setItems(names.toArray(String[]::new));
            combo.setVisibleItemCount(Math.min(MOST_SHOWN, names.size()));
        }
        int at = selected.map(things::indexOf).orElse(-1);
        if (at >= 0) {
            combo.select(at);
        } else {
            combo.deselectAll();
        }
    }

    void visible(boolean shown) {
        ((RowData) area.getLayoutData()).exclude = !shown;
        area.setVisible(shown);
    }

    Composite area() {
        return area;
    }

    void focus() {
        combo.setFocus();
    }
}
