package org.rashinban.core.evaluation;

import java.util.Locale;

import org.rashinban.model.text.Localized;

/** How a KPI stands in a period. Only the first four say how well it goes; the others say why nobody can. */
public enum Status implements Localized {

    /** 達成: the target was due and is reached, equal included. */
    MET,
    /** 順調: not due yet, and no worse than the schedule. */
    ON_TRACK,
    /** 遅れ: not due yet, and worse than the schedule. */
    BEHIND,
    /** 未達成: the target was due and is not reached. */
    NOT_MET,
    /** 期限前: the target is for later. */
    NOT_DUE,
    /** 評価不能: what is known does not suffice, such as a reduction without a baseline. */
    NOT_ASSESSABLE,
    /** 未報告: the value is due and is not there. */
    MISSING,
    /** 目標なし. */
    NO_TARGET,
    /** 今後設定: the plan says that the target will be set. */
    TO_BE_SET;

    public boolean isAssessed() {
        return compareTo(NOT_MET) <= 0;
    }

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("status." + name()).in(locale);
    }
}
