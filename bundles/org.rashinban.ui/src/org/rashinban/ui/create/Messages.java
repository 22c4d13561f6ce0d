package org.rashinban.ui.create;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Create_browse;
    public static String Create_choose;
    public static String Create_elements;
    public static String Create_explained;
    public static String Create_folder;
    public static String Create_folderInvalid;
    public static String Create_folderOccupied;
    public static String Create_job;
    public static String Create_kpis;
    public static String Create_levels;
    public static String Create_loading;
    public static String Create_none;
    public static String Create_passphrase;
    public static String Create_passphraseAgain;
    public static String Create_passphraseDiffers;
    public static String Create_passphraseHint;
    public static String Create_template;
    public static String Create_title;

    static {
        NLS.initializeMessages("org.rashinban.ui.create.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
