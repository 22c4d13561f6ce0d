package org.rashinban.ui.users;

import java.util.Optional;

import org.rashinban.core.permission.Role;
import org.rashinban.store.access.User;

/**
 * What is asked about a user, and what was answered.
 *
 * @param title of the question
 * @param isNew the name is asked for
 * @param asksRole role and department are asked for
 * @param asksPassword a password is asked for
 */
record UserForm(String title, boolean isNew, boolean asksRole, boolean asksPassword, String name, Role role, Optional<String> department,
        String password) {

    /** @param first nobody else is there; the first user is an administrator */
    static UserForm added(boolean first) {
        return new UserForm(Messages.User_addTitle, true, !first, true, "", first ? Role.ADMINISTRATOR : Role.DEPARTMENT, //$NON-NLS-1$
                Optional.empty(), ""); //$NON-NLS-1$
    }

    static UserForm assigned(User user) {
        return new UserForm(Messages.User_assignTitle, false, true, false, user.name(), user.role(), user.department(), ""); //$NON-NLS-1$
    }

    static UserForm secured(User user) {
        return new UserForm(Messages.User_passwordTitle, false, false, true, user.name(), user.role(), user.department(), ""); //$NON-NLS-1$
    }

    UserForm with(String newName, Role newRole, Optional<String> newDepartment, String newPassword) {
        return new UserForm(title, isNew, asksRole, asksPassword, newName, newRole, newDepartment, newPassword);
    }
}
