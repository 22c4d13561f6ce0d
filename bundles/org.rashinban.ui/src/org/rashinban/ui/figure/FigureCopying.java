package org.rashinban.ui.figure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.FigureWriters;
import org.rashinban.core.figure.medium.Rendering;

/** Puts a figure where other programs can paste it: the same picture that would be saved, dark on white whatever the theme of the window. */
public final class FigureCopying {

    private static final String FORMAT = "png"; //$NON-NLS-1$

    private final Shell shell;

    public FigureCopying(Shell shell) {
        this.shell = shell;
    }

    public void copy(Figure figure) {
        FigureWriter writer = FigureWriters.installed().of(FORMAT).orElseThrow();
        Job.create(Messages.Figure_copying, monitor -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                writer.write(figure, Rendering.light(Locale.getDefault()), bytes);
            } catch (IOException e) {
                throw new IllegalStateException("Nothing is written outside memory", e); //$NON-NLS-1$
            }
            ImageData picture = new ImageData(new ByteArrayInputStream(bytes.toByteArray()));
            shell.getDisplay().asyncExec(() -> put(picture));
            return Status.OK_STATUS;
        }).schedule();
    }

    private void put(ImageData picture) {
        if (shell.isDisposed()) {
            return;
        }
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            clipboard.setContents(new Object[] {picture}, new Transfer[] {ImageTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
