package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.figure.Offer;
import org.rashinban.core.figure.Parameter;
import org.rashinban.ui.widgets.WidgetId;

/** Where one parameter of a widget is settled, or left to what is chosen for the whole dashboard. */
interface SettingField {

    /** @param settled what the widget says now */
    void show(List<Offer> offers, Optional<String> settled);

    /** @param settle told what the user wants; empty to leave it to the dashboard */
    static SettingField of(Composite area, Parameter<?> parameter, Consumer<Optional<String>> settle) {
        Label label = new Label(area, SWT.NONE);
        label.setText(NLS.bind(Messages.Settings_parameter, parameter.title().in(Locale.getDefault())));
        return parameter.type() == String.class ? new Words(area, parameter, settle) : new Listed(area, parameter, settle);
    }

    /** Chosen from a list. */
    final class Listed implements SettingField {

        private static final int WIDTH = 320;
        private static final int MOST_SHOWN = 25;

        private final Combo combo;
        private List<Offer> offered = List.of();

        Listed(Composite area, Parameter<?> parameter, Consumer<Optional<String>> settle) {
            combo = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "settings." + parameter.name()); //$NON-NLS-1$
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
            combo.addListener(SWT.Selection, event -> settle.accept(Optional.of(combo.getSelectionIndex() - 1)
                    .filter(at -> at >= 0).map(at -> offered.get(at).text())));
        }

        @Override
        public void show(List<Offer> offers, Optional<String> settled) {
            offered = offers;
            List<String> names = new ArrayList<>(List.of(Messages.Settings_asDashboard));
            offers.forEach(offer -> names.add(offer.name().in(Locale.getDefault())));
            combo.setItems(names.toArray(String[]::new));
            combo.setVisibleItemCount(Math.min(MOST_SHOWN, names.size()));
            int at = settled.map(text -> offers.stream().map(Offer::text).toList().indexOf(text) + 1).orElse(0);
            if (at > 0 || settled.isEmpty()) {
                combo.select(at);
            } else {
                combo.deselectAll();
            }
        }
    }

    /** Typed. */
    final class Words implements SettingField {

        private static final int LINES = 5;

        private final Text text;
        private boolean filled;

        Words(Composite area, Parameter<?> parameter, Consumer<Optional<String>> settle) {
            text = WidgetId.set(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "settings." + parameter.name()); //$NON-NLS-1$
            GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * text.getLineHeight()).applyTo(text);
            text.addModifyListener(event -> {
                if (filled) {
                    settle.accept(Optional.of(text.getText().strip()).filter(words -> !words.isEmpty()));
                }
            });
        }

        /** What is being typed is not typed over. */
        @Override
        public void show(List<Offer> offers, Optional<String> settled) {
            if (!filled) {
                text.setText(settled.orElse("")); //$NON-NLS-1$
                filled = true;
            }
        }
    }
}
