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
import org.rashinban.ui.theme.Appearance;
import org.rashinban.ui.theme.AppearanceChoice;
import org.rashinban.ui.widgets.WidgetId;

/** How the window looks, and where its language comes from. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    static final String ID = "org.rashinban.ui.preferences.general"; //$NON-NLS-1$

    private final Map<Appearance, Button> choices = new EnumMap<>(Appearance.class);
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
        addLanguage(group(page, Messages.General_language));
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
        Button button = WidgetId.set(new Button(group, SWT.RADIO), "appearance." + choice); //$NON-NLS-1$
        button.setText(text);
        choices.put(choice, button);
    }

    private static void addLanguage(Group group) {
        Label hint = new Label(group, SWT.WRAP);
        hint.setText(Messages.General_languageHint);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 320;
        hint.setLayoutData(data);
    }

    private void show(Appearance shown) {
        choices.forEach((choice, button) -> button.setSelection(choice == shown));
    }

    @Override
    protected void performDefaults() {
        show(Appearance.SYSTEM);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        for (Map.Entry<Appearance, Button> choice : choices.entrySet()) {
            if (choice.getValue().getSelection() && choice.getKey() != appearance.current()) {
                return chosen(choice.getKey());
            }
        }
        return true;
    }

    private boolean chosen(Appearance choice) {
        try {
            appearance.choose(choice);
            return true;
        } catch (BackingStoreException e) {
            setErrorMessage(Messages.General_notKept + ' ' + e.getLocalizedMessage());
            return false;
        }
    }
}
