package org.rashinban.ui.preferences;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.charts.theme.Palette;
import org.rashinban.ui.theme.LetterChoice;
import org.rashinban.ui.theme.LetterSize;
import org.rashinban.ui.theme.Letters;
import org.rashinban.ui.theme.PaletteChoice;
import org.rashinban.ui.widgets.WidgetId;

/** In which letters and in which colours everything is to be read. */
public final class ReadingPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int HINT_WIDTH = 320;

    private final Map<Palette, Button> palettes = new EnumMap<>(Palette.class);
    private final PaletteChoice palette = new PaletteChoice();
    private final LetterChoice letters = new LetterChoice();
    private List<String> families = List.of();
    private Combo size;
    private Combo family;

    @Override
    public void init(IWorkbench workbench) {
        // Nothing of the workbench is asked for.
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(5, 12).applyTo(page);
        addPalettes(group(page, Messages.Reading_status));
        addLetters(group(page, Messages.Reading_letters));
        show(palette.current());
        show(letters.current());
        return page;
    }

    private static Group group(Composite page, String title) {
        Group group = new Group(page, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private void addPalettes(Group group) {
        for (Palette each : Palette.values()) {
            Button button = WidgetId.set(new Button(group, SWT.RADIO), "palette." + each); //$NON-NLS-1$
            button.setText(name(each));
            palettes.put(each, button);
            new Swatches(group, each);
        }
        hint(group, Messages.Reading_statusHint);
    }

    private static String name(Palette palette) {
        return switch (palette) {
            case BLUE_TO_RED -> Messages.Reading_blueToRed;
            case TRAFFIC_LIGHT -> Messages.Reading_trafficLight;
            case GREEN_TO_VIOLET -> Messages.Reading_greenToViolet;
        };
    }

    private void addLetters(Group group) {
        size = combo(group, Messages.Reading_size, "letters.size", //$NON-NLS-1$
                List.of(Messages.Reading_normal, Messages.Reading_large, Messages.Reading_veryLarge));
        families = LetterChoice.families(group.getDisplay());
        family = combo(group, Messages.Reading_family, "letters.family", families); //$NON-NLS-1$
        family.add(Messages.Reading_familyOfSystem, 0);
        hint(group, Messages.Reading_lettersHint);
    }

    private static Combo combo(Group group, String label, String id, List<String> entries) {
        new Label(group, SWT.NONE).setText(label);
        Combo combo = WidgetId.set(new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN), id);
        entries.forEach(combo::add);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static void hint(Group group, String text) {
        Label hint = new Label(group, SWT.WRAP);
        hint.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(hint);
    }

    private void show(Palette shown) {
        palettes.forEach((each, button) -> button.setSelection(each == shown));
    }

    private void show(Letters shown) {
        size.select(shown.size().ordinal());
        family.select(shown.family().map(name -> families.indexOf(name) + 1).orElse(0));
    }

    @Override
    protected void performDefaults() {
        show(Palette.BLUE_TO_RED);
        show(Letters.OF_SYSTEM);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            palette.choose(palettes.entrySet().stream().filter(each -> each.getValue().getSelection()).findFirst().orElseThrow().getKey());
            letters.choose(new Letters(LetterSize.values()[size.getSelectionIndex()],
                    Optional.of(family.getSelectionIndex() - 1).filter(at -> at >= 0).map(families::get)));
            return true;
        } catch (BackingStoreException e) {
            setErrorMessage(Messages.General_notKept + ' ' + e.getLocalizedMessage());
            return false;
        }
    }
}
