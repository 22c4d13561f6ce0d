package org.rashinban.ui.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.rashinban.charts.Picture;
import org.rashinban.charts.Pictures;
import org.rashinban.charts.paper.Area;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.medium.Rendering.Size;
import org.rashinban.ui.jobs.Background;
import org.rashinban.ui.theme.Screen;

/**
 * A figure as dots, with what is to be seen where.
 *
 * @param size in the units of the window
 * @param unit how many of those a point of the drawing measures
 * @param zoom of the screen that it was drawn for, in per cent
 */
public record DrawnFigure(Figure figure, ImageData dots, Size size, double unit, int zoom, List<Area> areas) {

    /** As the bytes of a screen lie, so that nothing has to be turned round on the way there. */
    private static final PaletteData COLOURS = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);
    /** Pictures are measured in points, windows in dots of which 96 make an inch. */
    private static final double POINT = 96.0 / 72;
    /** Where several figures share a window each is drawn smaller than one that has it for itself. */
    private static final double BESIDE_OTHERS = 0.84;
    /** Below that small text cannot be read. */
    private static final double SMALLEST = 0.75;
    private static final double LARGEST = 2.4;
    private static final double NARROWER = 0.94;

    /** @param room how wide the window is; what cannot be as narrow is smaller and, where it would be too small, wider */
    public static DrawnFigure of(Figure figure, Screen screen, int room) {
        Picture picture = picture(figure, screen);
        double unit = comfortable(picture, POINT * screen.letters().scale(), room);
        return draw(figure, picture, picture.within(room / unit), unit, screen.zoom());
    }

    /** How high {@link #of} draws it by how wide that or, if it is narrower, the room is. */
    static double proportions(Figure figure, Screen screen, int room) {
        Picture picture = picture(figure, screen);
        double wide = room / comfortable(picture, POINT * screen.letters().scale(), room);
        Size size = picture.within(wide);
        return size.height() / Math.max(size.width(), wide);
    }

    /** A smaller unit where the picture would otherwise be too narrow to be read well. */
    private static double comfortable(Picture picture, double unit, double room) {
        double wanted = Math.max(picture.comfortable(), picture.within(room / unit).width()) * unit;
        return unit * Math.clamp(room / wanted, SMALLEST, 1);
    }

    /**
     * For a place of a given size that is one of several. Charts are made to fit into it, a little smaller if need be; what has to be read
     * line by line keeps its size and is longer than the place.
     */
    public static DrawnFigure fitting(Figure figure, Screen screen, int width, int height) {
        return fitting(figure, picture(figure, screen), POINT * BESIDE_OTHERS * screen.letters().scale(), screen.zoom(),
                new Size(width, height));
    }

    /** For a place that is there for this figure alone, to be read from afar: as large as it goes. */
    public static DrawnFigure filling(Figure figure, Screen screen, int width, int height) {
        Picture picture = picture(figure, screen);
        Size natural = picture.natural();
        double larger = Math.min(width / (natural.width() * POINT), height / (natural.height() * POINT));
        return fitting(figure, picture, POINT * Math.clamp(larger, 1, LARGEST), screen.zoom(), new Size(width, height));
    }

    /** How large what is said instead of a figure is, in points of the window. */
    public static int sentence(Screen screen) {
        return (int) Math.round(screen.look().font(Style.SUBJECT).getSize2D() * BESIDE_OTHERS * screen.letters().scale());
    }

    /** How large its title is where it is one of several, in points of the window. */
    public static int title(Screen screen) {
        return (int) Math.round(screen.look().font(Style.TITLE).getSize2D() * BESIDE_OTHERS * screen.letters().scale());
    }

    /** Where the letters of its title stand, from its upper edge, in the units of the window. */
    public static int baseline(Screen screen) {
        return (int) Math.round(Picture.titleBaseline(screen.look()) * POINT * BESIDE_OTHERS * screen.letters().scale());
    }

    /** What such a figure leaves free around itself, in the units of the window. */
    public static int margin(Screen screen) {
        return (int) Math.round(Picture.MARGIN * POINT * BESIDE_OTHERS * screen.letters().scale());
    }

    private static Picture picture(Figure figure, Screen screen) {
        Background.require();
        return new Pictures(screen.look(), Locale.getDefault()).of(figure);
    }

    private static DrawnFigure fitting(Figure figure, Picture picture, double unit, int zoom, Size dots) {
        Size place = new Size(Math.max(1, dots.width() / unit), Math.max(1, dots.height() / unit));
        Size needed = picture.flattest(place.width());
        boolean fits = needed.width() <= place.width() && needed.height() <= place.height();
        Optional<Size> shrunk = fits ? Optional.of(place) : isRead(figure) ? Optional.empty() : shrunk(picture, place);
        if (shrunk.isPresent()) {
            return draw(figure, picture, shrunk.get(), unit, zoom);
        }
        // What is longer than its place leaves room for the bar that scrolls it, and gets smaller before it is scrolled sideways, too.
        Size beside = new Size(Math.max(1, dots.width() - FigureCanvas.BAR), dots.height());
        double smaller = comfortable(picture, unit, beside.width());
        // Charts that follow each other are flat, so that each can be seen as a whole.
        Size longer = isRead(figure) ? picture.within(beside.width() / smaller) : picture.flattest(beside.width() / smaller);
        return draw(figure, picture,
                new Size(Math.max(longer.width(), beside.width() / smaller), Math.max(longer.height(), beside.height() / smaller)), smaller,
                zoom);
    }

    /** The widest size at which the picture is hardly smaller than it should be: a round one gets lower by getting narrower. */
    private static Optional<Size> shrunk(Picture picture, Size place) {
        return Stream.iterate(place.width(), width -> width > place.width() / 2, width -> width * NARROWER)
                .map(width -> new Size(width, place.height())).filter(size -> {
                    Size needed = picture.flattest(size.width());
                    return needed.width() * SMALLEST <= size.width() && needed.height() * SMALLEST <= size.height();
                }).findFirst();
    }

    private static boolean isRead(Figure figure) {
        return figure instanceof TableFigure || figure instanceof TextFigure
                || figure instanceof PageFigure page && page.parts().stream().anyMatch(DrawnFigure::isRead);
    }

    private static DrawnFigure draw(Figure figure, Picture picture, Size size, double unit, int zoom) {
        double scale = unit * zoom / 100;
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.ceil(size.width() * scale)),
                Math.max(1, (int) Math.ceil(size.height() * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            // Whole dots and a little more than the size: the ground reaches to the edge.
            graphics.scale(image.getWidth() / size.width(), image.getHeight() / size.height());
            List<Area> areas = picture.draw(graphics, size);
            return new DrawnFigure(figure, data(image), new Size(size.width() * unit, size.height() * unit), unit, zoom, areas);
        } finally {
            graphics.dispose();
        }
    }

    private static ImageData data(BufferedImage image) {
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteBuffer bytes = ByteBuffer.allocate(dots.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(dots);
        return new ImageData(image.getWidth(), image.getHeight(), Integer.SIZE, COLOURS, Integer.BYTES, bytes.array());
    }

    /** What the picture says at a place of the window. */
    public Optional<Area> at(int x, int y) {
        return areas.stream().filter(area -> area.shape().contains(x / unit, y / unit)).reduce((below, above) -> above);
    }
}
