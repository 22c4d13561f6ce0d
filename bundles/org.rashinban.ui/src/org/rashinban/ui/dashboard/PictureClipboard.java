package org.rashinban.ui.dashboard;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Puts a picture where other programs can paste it. */
final class PictureClipboard {

    private PictureClipboard() {
    }

    static void put(Display display, ImageData picture) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {picture}, new Transfer[] {ImageTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
