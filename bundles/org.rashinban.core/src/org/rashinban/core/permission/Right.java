package org.rashinban.core.permission;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.rashinban.model.text.Localized;

/** What can be done with a store as a whole, apart from changing single objects of the program. */
public enum Right implements Localized {

    /** Look at the program, its history and its snapshots; check the store; take data out of it. */
    READ(EnumSet.allOf(Role.class)),
    /** Enter reported values, each within the rules for single objects. */
    ENTER_VALUES(EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.DEPARTMENT)),
    /** Change anything in the program, one object or a whole plan at once. */
    EDIT_PROGRAM(EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE)),
    /** Freeze a state under a name. */
    FREEZE(EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE)),
    BACK_UP(EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE)),
    /** Put an earlier state in the place of the present one. */
    RESTORE(EnumSet.of(Role.ADMINISTRATOR)),
    ADMINISTER_USERS(EnumSet.of(Role.ADMINISTRATOR));

    private final Set<Role> holders;

    Right(Set<Role> holders) {
        this.holders = Set.copyOf(holders);
    }

    /** The roles that have this right. */
    public Set<Role> holders() {
        return holders;
    }

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("right." + name()).in(locale);
    }
}
