package org.rashinban.ui.preferences;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.model.period.YearNotation;
import org.rashinban.ui.theme.Appearance;
import org.rashinban.ui.theme.AppearanceChoice;
import org.rashinban.ui.widgets.WidgetId;

/** How the window looks, and where its language comes from. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    static final String ID = "org.rashinban.ui.preferences.general"; //$NON-NLS-1$

    private final Map<Appearance, Button> choices = new EnumMap<>(Appearance.class);
    private final Map<YearNotation, Button> notations = new EnumMap<>(YearNotation.class);
    private final YearsChoice years = new YearsChoice();
    private AppearanceChoice appearance;

    @Override
    public void init(IWorkbench workbench) {
        appearance = new AppearanceChoice(workbench);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        addAppearance(group(page, Messages.General_appearance));
        addYears(group(page, Messages.General_years));
        addLanguage(group(page, Messages.General_language));
        hint(group(page, Messages.General_rules), Messages.General_rulesHint);
        return page;
    }

    private static Group group(Composite page, String title) {
        Group group = new Group(page, SWT.NONE);
        group.setText(title);
        group.setLayout(new GridLayout());
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return group;
    }

    private void addAppearance(Group group) {
        addChoice(group, Appearance.SYSTEM, Messages.General_system);
        addChoice(group, Appearance.LIGHT, Messages.General_light);
        addChoice(group, Appearance.DARK, Messages.General_dark);
        show(appearance.current());
    }

    private void addChoice(Group group, Appearance choice, String text) {
        choices.put(choice, radio(group, "appearance." + choice, text)); //$NON-NLS-1$
    }

    private static Button radio(Group group, String id, String text) {
        Button button = WidgetId.set(new Button(group, SWT.RADIO), id);
        button.setText(text);
        return button;
    }

    private void addYears(Group group) {
        notations.put(YearNotation.BOTH, radio(group, "years.both", Messages.General_yearsBoth)); //$NON-NLS-1$
        notations.put(YearNotation.ERA, radio(group, "years.era", Messages.General_yearsEra)); //$NON-NLS-1$
        notations.put(YearNotation.WESTERN, radio(group, "years.western", Messages.General_yearsWestern)); //$NON-NLS-1$
        show(years.current());
        hint(group, Messages.General_yearsHint);
    }

    private static void addLanguage(Group group) {
        hint(group, Messages.General_languageHint);
    }

    private static void hint(Group group, String text) {
        Label hint = new Label(group, SWT.WRAP);
        hint.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 320;
        hint.setLayoutData(data);
    }

    private void show(Appearance shown) {
        choices.forEach((choice, button) -> button.setSelection(choice == shown));
    }

    private void show(YearNotation shown) {
        notations.forEach((notation, button) -> button.setSelection(notation == shown));
    }

    @Override
    protected void performDefaults() {
        show(Appearance.SYSTEM);
        show(YearNotation.BOTH);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            Appearance look = selected(choices);
            if (look != appearance.current()) {
                appearance.choose(look);
            }
            years.choose(selected(notations));
            return true;
        } catch (BackingStoreException e) {
            setErrorMessage(Messages.General_notKept + ' ' + e.getLocalizedMessage());
            return false;
        }
    }

    private static <T> T selected(Map<T, Button> radios) {
        return radios.entrySet().stream().filter(radio -> radio.getValue().getSelection()).findFirst().orElseThrow().getKey();
    }
}
