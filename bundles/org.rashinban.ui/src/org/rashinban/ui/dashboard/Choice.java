package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.widgets.WidgetId;

/** A labelled list from which one thing is chosen; it can be out of the way. */
final class Choice<T> {

    private static final int MOST_SHOWN = 25;

    private static final double STEP = 0.1;

    private final Composite area;
    private final Combo combo;
    private final GridData place;
    private final int least;
    private final Function<T, String> name;
    private List<T> things = List.of();
    private List<String> names = List.of();

    /**
     * @param id    by which the control is found
     * @param least width in dots for letters of the usual size
     */
    Choice(Composite bar, String label, String id, int least, Function<T, String> name, Consumer<T> chosen) {
        this.name = name;
        area = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        new Label(area, SWT.NONE).setText(label);
        combo = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), id);
        this.least = (int) (least * Screen.of(bar).letters().scale());
        place = GridDataFactory.swtDefaults().hint(this.least, SWT.DEFAULT).create();
        combo.setLayoutData(place);
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
        // The whole name, where the list is too narrow for it.
        combo.setToolTipText(at < 0 ? null : names.get(at).strip());
    }

    void narrow() {
        place.widthHint = Math.min(least, wanted());
    }

    /** As wide as its longest name needs, or as much of that as there is room for. */
    void widen(BooleanSupplier fits) {
        int wanted = wanted();
        for (double share = 1; share > 0 && wanted > least; share -= STEP) {
            place.widthHint = (int) Math.round(least + share * (wanted - least));
            if (fits.getAsBoolean()) {
                return;
            }
        }
        narrow();
    }

    private int wanted() {
        return combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    List<String> names() {
        return names;
    }

    boolean isVisible() {
        return area.getVisible();
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
