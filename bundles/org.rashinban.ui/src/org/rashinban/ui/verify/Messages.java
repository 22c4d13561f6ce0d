package org.rashinban.ui.verify;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Verify_faults;
    public static String Verify_givenUp;
    public static String Verify_sound;
    public static String Verify_title;

    static {
        NLS.initializeMessages("org.rashinban.ui.verify.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
