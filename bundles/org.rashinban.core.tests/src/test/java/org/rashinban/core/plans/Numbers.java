package org.rashinban.core.plans;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printed numbers: 基本方針１, （1）, ③, 4.1. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private Numbers() {
    }

    /** The number without what stands around it. */
    static String of(String printed) {
        Matcher number = NUMBER.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC));
        if (!number.find()) {
            throw new IllegalArgumentException("no number: " + printed);
        }
        return number.group();
    }
}
