package org.rashinban.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.model.ReportProfile;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.WidgetId;

/** The settings that were kept: used, renamed and deleted. */
final class ProfileBar {

    private final Profiles profiles;
    private final Consumer<ReportProfile> used;
    private final Combo combo;
    private final Button rename;
    private final Button delete;

    /** @param area of two columns */
    ProfileBar(Composite area, Profiles profiles, Consumer<ReportProfile> used) {
        this.profiles = profiles;
        this.used = used;
        new Label(area, SWT.NONE).setText(Messages.Report_profile);
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        combo = WidgetId.set(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "report.profile"); //$NON-NLS-1$
        AccessibleName.set(combo, LegacyActionTools.removeMnemonics(Messages.Report_profile));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        combo.addListener(SWT.Selection, event -> use());
        rename = button(bar, Messages.Report_rename, "report.profile.rename", this::rename); //$NON-NLS-1$
        delete = button(bar, Messages.Report_delete, "report.profile.delete", this::delete); //$NON-NLS-1$
        fill(0);
    }

    private Button button(Composite bar, String label, String id, Consumer<ReportProfile> work) {
        return Buttons.push(bar, label, id, () -> chosen().ifPresent(work));
    }

    private void fill(int selected) {
        combo.setItems(Messages.Report_noProfile);
        profiles.all().forEach(one -> combo.add(String.valueOf(one.getName())));
        combo.select(selected);
        combo.setEnabled(!profiles.all().isEmpty());
        enable();
    }

    private void enable() {
        boolean changeable = chosen().isPresent() && profiles.refusal().isEmpty();
        rename.setEnabled(changeable);
        delete.setEnabled(changeable);
    }

    private Optional<ReportProfile> chosen() {
        List<ReportProfile> all = profiles.all();
        int at = combo.getSelectionIndex() - 1;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    private void use() {
        enable();
        chosen().ifPresent(used);
    }

    private void rename(ReportProfile profile) {
        InputDialog dialog = new InputDialog(combo.getShell(), Messages.Report_renameTitle, Messages.Report_renameText, profile.getName(),
                validator(profile));
        if (dialog.open() == Window.OK) {
            profiles.rename(profile, dialog.getValue().strip());
            fill(combo.getSelectionIndex());
        }
    }

    private IInputValidator validator(ReportProfile profile) {
        return typed -> {
            String name = typed.strip();
            return name.isEmpty() ? Messages.Report_nameMissing
                    : profiles.all().stream().anyMatch(one -> one != profile && name.equals(one.getName()))
                            ? NLS.bind(Messages.Report_nameTaken, name) : null;
        };
    }

    private void delete(ReportProfile profile) {
        if (MessageDialog.openQuestion(combo.getShell(), Messages.Report_deleteTitle,
                NLS.bind(Messages.Report_deleteText, profile.getName()))) {
            profiles.delete(profile);
            fill(0);
        }
    }
}
