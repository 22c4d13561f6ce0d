package org.rashinban.ui.start;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The page's pictures and fonts, given back when the page goes. */
final class StartIcons {

    private final LocalResourceManager resources;

    StartIcons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    Image image(String name) {
        URL file = StartIcons.class.getResource("/icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
        return resources.create(ImageDescriptor.createFromURL(file));
    }

    void enlarge(Control control, int points, int style) {
        control.setFont(resources.create(JFaceResources.getDialogFontDescriptor().increaseHeight(points).setStyle(style)));
    }
}
