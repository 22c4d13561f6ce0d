package org.rashinban.ui.testing.display;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** What the screen shows, as a file. */
public final class Screenshots {

    private Screenshots() {
    }

    public static Path write(UiThread ui, Path file) {
        ImageData pixels = ui.read(() -> grab(ui.display()));
        ImageLoader writer = new ImageLoader();
        writer.data = new ImageData[] {pixels};
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    private static ImageData grab(Display display) {
        Rectangle screen = display.getBounds();
        Image image = new Image(display, screen.width, screen.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, screen.x, screen.y);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
