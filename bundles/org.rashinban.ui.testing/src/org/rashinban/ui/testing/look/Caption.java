package org.rashinban.ui.testing.look;

import java.util.regex.Pattern;

/** A text as a user reads it: no mnemonic, no accelerator, no link tags, no dots that announce a dialog. */
public final class Caption {

    private static final Pattern APPENDED_MNEMONIC = Pattern.compile("\\(&\\S\\)"); //$NON-NLS-1$
    private static final Pattern TAG = Pattern.compile("</?[aA][^>]*>"); //$NON-NLS-1$
    private static final Pattern DOTS = Pattern.compile("(\\.\\.\\.|…)$"); //$NON-NLS-1$
    private static final Pattern COLON = Pattern.compile("[:：]$"); //$NON-NLS-1$

    private Caption() {
    }

    public static String of(String raw) {
        String text = raw;
        int accelerator = text.indexOf('\t');
        if (accelerator >= 0) {
            text = text.substring(0, accelerator);
        }
        text = APPENDED_MNEMONIC.matcher(text).replaceAll(""); //$NON-NLS-1$
        text = TAG.matcher(text).replaceAll(""); //$NON-NLS-1$
        text = text.replaceAll("&(.)", "$1").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        text = DOTS.matcher(text).replaceAll(""); //$NON-NLS-1$
        return COLON.matcher(text).replaceAll("").strip(); //$NON-NLS-1$
    }

    public static boolean same(String raw, String wanted) {
        return of(raw).equals(of(wanted));
    }
}
