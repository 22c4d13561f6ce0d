package org.rashinban.ui.users;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.permission.Role;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Department;
import org.rashinban.store.access.User;
import org.rashinban.store.access.UserResult;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Asks about one user, and stays until the store has taken the answer. */
final class UserDialog extends HeadedDialog {

    private final UserForm first;
    private final List<Department> departments;
    private final Work work;
    private UserForm form;
    private Text name;
    private Combo role;
    private Combo department;
    private Text password;
    private Text repeated;
    private User done;

    /** What is done with the answer. */
    @FunctionalInterface
    interface Work {
        UserResult on(UserForm form);
    }

    UserDialog(Shell parent, UserForm first, List<Department> departments, Work work) {
        super(parent, first.title(), 2);
        this.first = first;
        this.departments = departments;
        this.work = work;
        form = first;
    }

    /** The user as the store has it then; empty if it was given up. */
    Optional<User> ask() {
        open();
        return Optional.ofNullable(done);
    }

    @Override
    protected void fill(Composite area) {
        setMessage(first.isNew() ? first.asksRole() ? Messages.User_addExplained : Messages.User_firstExplained
                : NLS.bind(Messages.User_changeExplained, first.name()));
        if (first.isNew()) {
            name = text(area, Messages.Users_name, SWT.BORDER, "user.name"); //$NON-NLS-1$
        }
        if (first.asksRole()) {
            role = combo(area, Messages.Users_role, "user.role"); //$NON-NLS-1$
            for (Role one : Role.values()) {
                role.add(one.in(Locale.getDefault()));
            }
            role.select(first.role().ordinal());
            department = combo(area, Messages.Users_department, "user.department"); //$NON-NLS-1$
            departments.forEach(one -> department.add(Names.of(one).in(Locale.getDefault())));
            first.department().flatMap(id -> departments.stream().filter(one -> one.getId().equals(id)).findFirst())
                    .ifPresent(one -> department.select(departments.indexOf(one)));
        }
        if (first.asksPassword()) {
            password = text(area, Messages.User_password, SWT.BORDER | SWT.PASSWORD, "user.password"); //$NON-NLS-1$
            repeated = text(area, Messages.User_repeated, SWT.BORDER | SWT.PASSWORD, "user.repeated"); //$NON-NLS-1$
        }
    }

    private Text text(Composite area, String label, int style, String id) {
        new Label(area, SWT.NONE).setText(label);
        Text text = WidgetId.set(new Text(area, style), id);
        text.addListener(SWT.Modify, event -> check());
        return grab(text);
    }

    private Combo combo(Composite area, String label, String id) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), id);
        combo.addListener(SWT.Selection, event -> check());
        return grab(combo);
    }

    private static <C extends Control> C grab(C control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        return control;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    /** Takes what is typed, and says what is still missing. */
    private void check() {
        Control ok = getButton(OK);
        if (ok == null) {
            return;
        }
        Role chosen = role == null ? first.role() : Role.values()[role.getSelectionIndex()];
        if (department != null) {
            department.setEnabled(chosen == Role.DEPARTMENT);
        }
        Optional<String> owned = chosen != Role.DEPARTMENT ? Optional.empty()
                : department == null ? first.department()
                        : Optional.of(department.getSelectionIndex()).filter(at -> at >= 0).map(at -> departments.get(at).getId());
        form = first.with(name == null ? first.name() : name.getText().strip(), chosen, owned,
                password == null ? "" : password.getText()); //$NON-NLS-1$
        boolean same = repeated == null || repeated.getText().equals(form.password());
        setErrorMessage(same || repeated.getText().isEmpty() ? null : Messages.User_different);
        ok.setEnabled(same && !form.name().isEmpty() && (password == null || !form.password().isEmpty())
                && (chosen != Role.DEPARTMENT || owned.isPresent()));
    }

    @Override
    protected void okPressed() {
        getButton(OK).setEnabled(false);
        UserResult result = work.on(form);
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        switch (result) {
            case UserResult.Done taken -> {
                done = taken.user();
                super.okPressed();
            }
            case UserResult.Refused refused -> {
                check();
                setErrorMessage(refused.why().in(Locale.getDefault()));
            }
        }
    }
}
