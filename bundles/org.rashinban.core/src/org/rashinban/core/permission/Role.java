package org.rashinban.core.permission;

import java.util.Locale;

import org.rashinban.model.text.Localized;

/** What somebody is to a store. Each user has one role. */
public enum Role implements Localized {

    /** Keeps the store and its users, and may do everything else too. */
    ADMINISTRATOR,
    /** Keeps the whole program current (DX推進担当). */
    OFFICE,
    /** Reads. */
    COMMITTEE,
    /** Enters and submits the values of the KPIs that a department owns, alone or with others (所管課). */
    DEPARTMENT;

    public boolean has(Right right) {
        return right.holders().contains(this);
    }

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("role." + name()).in(locale);
    }
}
