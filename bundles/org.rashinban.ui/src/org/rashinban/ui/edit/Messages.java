package org.rashinban.ui.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Edit_add;
    public static String Edit_delete;
    public static String Edit_move;
    public static String Edit_set;
    public static String Edit_several;

    static {
        NLS.initializeMessages("org.rashinban.ui.edit.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
