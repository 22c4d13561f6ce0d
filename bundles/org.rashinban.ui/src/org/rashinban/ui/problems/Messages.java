package org.rashinban.ui.problems;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Problems_looking;

    static {
        NLS.initializeMessages("org.rashinban.ui.problems.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
