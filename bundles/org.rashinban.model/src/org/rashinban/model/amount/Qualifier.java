package org.rashinban.model.amount;

import java.util.Locale;

import org.rashinban.model.text.Localized;

/** What a document says about a number besides the number. */
public enum Qualifier implements Localized {

    /** 合計: a total of parts, not an addition to something. */
    TOTAL,
    /** 累計: everything since the start, not only this period. */
    CUMULATIVE,
    /** 延べ: every attendance counts, persons may count more than once. */
    PERSON_TIMES,
    /** 最大: the highest value within the period. */
    PEAK,
    /** 平均. */
    AVERAGE,
    /** うち: part of a larger whole. */
    PARTIAL,
    /** 推計, 見込: calculated or foreseen, not counted. */
    ESTIMATE,
    /** 約: rounded by whoever wrote it. */
    ABOUT,
    /** 以上. */
    AT_LEAST,
    /** 以下. */
    AT_MOST,
    /** 未満, 弱. */
    LESS_THAN,
    /** 超, 強. */
    MORE_THAN;

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("qualifier." + name()).in(locale);
    }
}
