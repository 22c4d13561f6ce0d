package org.rashinban.ui.widgets;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a heading and one area below it, which can be made larger. */
public abstract class HeadedDialog extends TitleAreaDialog {

    private static final int MARGIN = 12;
    /** Margins, the place of a sign, and what theme and measuring may differ by. */
    private static final int AROUND_MESSAGE = 60;

    private final String title;
    private final int columns;
    private String message = ""; //$NON-NLS-1$

    /** @param columns of the area */
    protected HeadedDialog(Shell parent, String title, int columns) {
        super(parent);
        this.title = title;
        this.columns = columns;
        setHelpAvailable(false);
    }

    @Override
    public void setMessage(String shown, int type) {
        message = shown == null ? "" : shown; //$NON-NLS-1$
        super.setMessage(shown, type);
    }

    /** So wide that what the heading says can be read, also in large letters. */
    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        GC gc = new GC(getShell());
        gc.setFont(JFaceResources.getDialogFont());
        int needed = gc.textExtent(message).x + getTitleImageLabel().computeSize(SWT.DEFAULT, SWT.DEFAULT).x + AROUND_MESSAGE;
        gc.dispose();
        return new Point(Math.max(size.x, Math.min(needed, getShell().getMonitor().getClientArea().width)), size.y);
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        setTitle(title);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(MARGIN, MARGIN).spacing(10, 8).applyTo(area);
        fill(area);
        return area;
    }

    /** Makes what stands below the heading. */
    protected abstract void fill(Composite area);
}
