package org.rashinban.ui.editor;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Editor_count;
    public static String Editor_gone;
    public static String Editor_path;
    public static String Editor_title;

    static {
        NLS.initializeMessages("org.rashinban.ui.editor.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
