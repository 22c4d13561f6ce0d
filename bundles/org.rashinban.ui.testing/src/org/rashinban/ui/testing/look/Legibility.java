package org.rashinban.ui.testing.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** Finds texts that stand out too little from what they are written on. On the user interface's thread only. */
public final class Legibility {

    /** WCAG 2.2, criterion 1.4.3, level AA. */
    public static final double READABLE = 4.5;

    /** Left out around the text: lines between the columns and below the header. */
    private static final int BORDER = 2;

    private Legibility() {
    }

    /** Each enabled control whose text is pale, with the contrast; nothing where all is well. */
    public static List<String> paleIn(Control root) {
        return Widgets.visible(root).filter(Control::isEnabled).filter(control -> !Widgets.texts(control).isEmpty())
                .flatMap(Legibility::pale).toList();
    }

    private static Stream<String> pale(Control control) {
        double text = Contrast.between(control.getForeground().getRGB(), control.getBackground().getRGB());
        Stream<String> own = text < READABLE ? Stream.of(Widgets.texts(control) + " has " + text) : Stream.empty(); //$NON-NLS-1$
        return Stream.concat(own, header(control).map(Legibility::painted).filter(contrast -> contrast < READABLE)
                .map(contrast -> "the header of " + Widgets.texts(control) + " has " + contrast).stream()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Where on the screen the title of the first column is painted. */
    private static Optional<Rectangle> header(Control control) {
        return switch (control) {
            case Table table when table.getHeaderVisible() ->
                Optional.of(area(table, table.getColumn(0).getWidth(), table.getHeaderHeight()));
            case Tree tree when tree.getHeaderVisible() -> Optional.of(area(tree, tree.getColumn(0).getWidth(), tree.getHeaderHeight()));
            default -> Optional.empty();
        };
    }

    private static Rectangle area(Control control, int width, int height) {
        // By the parent: a table's own coordinates begin below its header on some platforms.
        Point corner = control.getParent().toDisplay(control.getLocation().x + BORDER, control.getLocation().y + BORDER);
        return new Rectangle(corner.x, corner.y, Math.min(width, control.getSize().x) - 3 * BORDER, height - 3 * BORDER);
    }

    /** What a platform's theme paints is not told by the getters: the pixels are compared, the lower corner on the right being paper. */
    private static double painted(Rectangle area) {
        Display display = Display.getCurrent();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, area.x, area.y);
            ImageData pixels = image.getImageData(100);
            RGB paper = pixels.palette.getRGB(pixels.getPixel(pixels.width - 1, pixels.height - 1));
            double best = 1;
            for (int y = 0; y < pixels.height; y++) {
                for (int x = 0; x < pixels.width; x++) {
                    best = Math.max(best, Contrast.between(paper, pixels.palette.getRGB(pixels.getPixel(x, y))));
                }
            }
            return best;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
