package org.rashinban.core.figure;

import java.util.Locale;

import org.rashinban.model.text.Localized;

/** Why there is no value. Nothing of this is ever shown as zero. */
public enum Gap implements Localized {

    /** There is nothing to say; the place stays empty. */
    NONE,
    /** It stands in the row above, where people see it. */
    ABOVE,
    /** 不明: there is a value, but nobody knows it. */
    UNKNOWN,
    /** 未報告: it is due and was not reported. */
    MISSING,
    /** 期限前: it is not due yet. */
    NOT_DUE,
    /** 今後設定: the plan says that it will be set. */
    TO_BE_SET,
    /** 目標なし. */
    NO_TARGET,
    /** 対象外. */
    NOT_APPLICABLE,
    /** 資料に記載なし: the plan says nothing about it. */
    NOT_IN_DOCUMENT,
    /** 評価不能: what is known does not suffice. */
    NOT_ASSESSABLE;

    @Override
    public String in(Locale locale) {
        return this == NONE || this == ABOVE ? "" : Texts.CATALOGUE.sentence("gap." + name()).in(locale);
    }
}
