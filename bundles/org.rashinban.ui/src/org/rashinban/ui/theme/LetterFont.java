package org.rashinban.ui.theme;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The chosen letters as a font. The style sheet reaches a control only after it has been laid out, which is too late for measuring. */
public final class LetterFont {

    private static final String KEY = "org.rashinban.ui.letters"; //$NON-NLS-1$

    private LetterFont() {
    }

    static void register(Letters letters, Display display) {
        FontData data = display.getSystemFont().getFontData()[0];
        data.setHeight(letters.height(data.getHeight()));
        letters.family().ifPresent(data::setName);
        JFaceResources.getFontRegistry().put(KEY, new FontData[] {data});
    }

    /** Dialogs measure themselves by the fonts of JFace; to be called once the workbench has settled them. */
    public static void giveToDialogs() {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        if (fonts.hasValueFor(KEY)) {
            FontData[] chosen = fonts.getFontData(KEY);
            fonts.put(JFaceResources.DEFAULT_FONT, chosen);
            fonts.put(JFaceResources.DIALOG_FONT, chosen);
        }
    }

    /** That of the system, as long as nothing else was chosen. */
    public static Font get() {
        return JFaceResources.getFontRegistry().get(KEY);
    }

    /** For what is measured by its font as soon as it is made. */
    public static <C extends Control> C on(C control) {
        if (JFaceResources.getFontRegistry().hasValueFor(KEY)) {
            control.setFont(get());
        }
        return control;
    }

    /** How wide a text is in the chosen letters. A control that is asked for its size before it is shown may still measure by other ones. */
    public static int width(Control control, String text) {
        GC gc = new GC(on(control));
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }
}
