package org.rashinban.ui.figure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.FigureWriters;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.ui.jobs.NewestWins;

/** Puts a figure where other programs can paste it: the same picture that would be saved, dark on white whatever the theme of the window. */
public final class FigureCopying {

    private static final String FORMAT = "png"; //$NON-NLS-1$
    /** There is one clipboard: what was copied last is what is pasted. */
    private static final NewestWins<Copied> WORK = new NewestWins<>();

    private final Shell shell;

    /** @param why there is no picture */
    private record Copied(Optional<ImageData> picture, String why) {
    }

    public FigureCopying(Shell shell) {
        this.shell = shell;
    }

    public void copy(Figure figure) {
        WORK.ask(Messages.Figure_copying, superseded -> copied(figure, superseded), this::put);
    }

    private static Copied copied(Figure figure, BooleanSupplier superseded) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            FigureWriters.installed().of(FORMAT).orElseThrow().write(figure, Rendering.light(Locale.getDefault()), bytes);
            return new Copied(Optional.of(new ImageData(new ByteArrayInputStream(bytes.toByteArray()))), ""); //$NON-NLS-1$
        } catch (IOException | RuntimeException | LinkageError e) {
            return new Copied(Optional.empty(), FigureFailure.reason(Messages.Figure_copying, e, superseded));
        }
    }

    private void put(Copied copied) {
        if (shell.isDisposed()) {
            return;
        }
        copied.picture().ifPresentOrElse(this::put, () -> MessageDialog.openError(shell, Messages.Figure_copy,
                NLS.bind(Messages.Figure_copyFailed, copied.why())));
    }

    private void put(ImageData picture) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            clipboard.setContents(new Object[] {picture}, new Transfer[] {ImageTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
