package org.rashinban.ui.app;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The picture that is seen until the first window is open. Our own shell and not the platform's splash screen, because that one
 * is drawn by native launchers that the product does not have, and does not know screens of high resolution.
 */
final class Splash implements AutoCloseable {

    private static final String PICTURE = "/icons/splash.png"; //$NON-NLS-1$
    private static final String PICTURE_DOUBLE = "/icons/splash@2x.png"; //$NON-NLS-1$

    private final Shell shell;

    private Splash(Shell shell) {
        this.shell = shell;
    }

    static Splash open(Display display) {
        ImageDataProvider picture = zoom -> switch (zoom) {
            case 100 -> read(PICTURE);
            case 200 -> read(PICTURE_DOUBLE);
            default -> null;
        };
        Image image = new Image(display, picture);
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.addDisposeListener(disposed -> image.dispose());
        shell.addPaintListener(event -> event.gc.drawImage(image, 0, 0));
        Rectangle size = image.getBounds();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2, size.width, size.height);
        shell.open();
        // The workbench lets no event through before its first window, so the picture is painted here or never.
        while (display.readAndDispatch()) {
            shell.update();
        }
        return new Splash(shell);
    }

    private static ImageData read(String resource) {
        try (InputStream stream = Splash.class.getResourceAsStream(resource)) {
            return new ImageData(stream);
        } catch (IOException e) {
            throw new IllegalStateException("The splash picture cannot be read: " + resource, e);
        }
    }

    @Override
    public void close() {
        shell.dispose();
    }
}
