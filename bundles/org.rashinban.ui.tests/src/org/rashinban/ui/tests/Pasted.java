package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.rashinban.ui.testing.UiDriver;

/** What another program gets that pastes. */
final class Pasted {

    private Pasted() {
    }

    /** Waits until it is the picture of a file, dot by dot. */
    static void isPictureOf(UiDriver driver, Path file) throws IOException {
        ImageData expected = new ImageData(new ByteArrayInputStream(Files.readAllBytes(file)));
        assertThat(expected.width).isGreaterThan(1);
        driver.waitUntil("the picture of " + file.getFileName(),
                () -> driver.read(Pasted::picture).filter(pasted -> isSame(pasted, expected)).isPresent());
    }

    private static Optional<ImageData> picture() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return Optional.ofNullable((ImageData) clipboard.getContents(ImageTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    private static boolean isSame(ImageData one, ImageData other) {
        if (one.width != other.width || one.height != other.height) {
            return false;
        }
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width; x++) {
                if (!colour(one, x, y).equals(colour(other, x, y))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static RGB colour(ImageData picture, int x, int y) {
        return picture.palette.getRGB(picture.getPixel(x, y));
    }
}
