package org.rashinban.ui.theme;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The product's colours in the theme of the moment; ask at every painting, for the theme can change. */
public final class ThemeColors {

    public static final String PAGE = "org.rashinban.ui.page"; //$NON-NLS-1$
    public static final String CARD = "org.rashinban.ui.card"; //$NON-NLS-1$
    public static final String EDGE = "org.rashinban.ui.edge"; //$NON-NLS-1$
    public static final String TEXT = "org.rashinban.ui.text"; //$NON-NLS-1$
    public static final String HEADING = "org.rashinban.ui.heading"; //$NON-NLS-1$
    public static final String SECONDARY = "org.rashinban.ui.secondary"; //$NON-NLS-1$
    public static final String GOOD = "org.rashinban.ui.good"; //$NON-NLS-1$
    public static final String POOR = "org.rashinban.ui.poor"; //$NON-NLS-1$
    public static final String BAD = "org.rashinban.ui.bad"; //$NON-NLS-1$
    public static final String OPEN = "org.rashinban.ui.open"; //$NON-NLS-1$
    /** Grounds of a grid. */
    public static final String HEAD = "org.rashinban.ui.head"; //$NON-NLS-1$
    public static final String HEAD_SELECTED = "org.rashinban.ui.headSelected"; //$NON-NLS-1$
    public static final String SELECTED = "org.rashinban.ui.selected"; //$NON-NLS-1$
    public static final String LINK = "org.rashinban.ui.link"; //$NON-NLS-1$

    /** Those in which something is written on {@link #PAGE} and {@link #CARD}. */
    public static final List<String> FOR_TEXT = List.of(TEXT, HEADING, SECONDARY, LINK, GOOD, POOR, BAD, OPEN);

    /** Those that tell how something stands; each palette has its own. */
    private static final Set<String> OF_STATUS = Set.of(GOOD, POOR, BAD, OPEN);

    private ThemeColors() {
    }

    public static Color get(String id) {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(inPalette(id));
    }

    private static String inPalette(String id) {
        return OF_STATUS.contains(id) ? switch (new PaletteChoice().current()) {
            case BLUE_TO_RED -> id;
            case TRAFFIC_LIGHT -> id + ".trafficLight"; //$NON-NLS-1$
            case GREEN_TO_VIOLET -> id + ".violet"; //$NON-NLS-1$
        } : id;
    }
}
