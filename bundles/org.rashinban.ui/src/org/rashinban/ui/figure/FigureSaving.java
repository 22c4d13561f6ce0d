package org.rashinban.ui.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.AtomicFile;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.FigureWriters;
import org.rashinban.core.figure.medium.Rendering;

/** Asks where to, and writes a figure there in the background. */
public final class FigureSaving {

    private final Shell shell;
    private final FigureWriters writers = FigureWriters.installed();

    public FigureSaving(Shell shell) {
        this.shell = shell;
    }

    public void save(Figure figure) {
        List<String> formats = writers.formats();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(formats.stream().map(format -> "*." + format).toArray(String[]::new)); //$NON-NLS-1$
        dialog.setFilterIndex(Math.max(0, formats.indexOf("png"))); //$NON-NLS-1$
        dialog.setFileName(figure.caption().title().in(Locale.getDefault()));
        Optional.ofNullable(dialog.open()).map(typed -> Path.of(named(typed, formats, dialog.getFilterIndex())))
                .ifPresent(file -> writers.of(ending(file.toString())).ifPresent(writer -> write(figure, writer, file)));
    }

    /** What was typed without an ending gets that of the chosen format. */
    private static String named(String typed, List<String> formats, int chosen) {
        return formats.contains(ending(typed)) ? typed : typed + "." + formats.get(Math.max(0, chosen)); //$NON-NLS-1$
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void write(Figure figure, FigureWriter writer, Path file) {
        Job job = Job.create(Messages.Figure_saving, monitor -> {
            try {
                AtomicFile.write(file, out -> writer.write(figure, Rendering.light(Locale.getDefault()), out));
            } catch (IOException e) {
                ILog.of(FigureSaving.class).warn(file.toString(), e);
                shell.getDisplay()
                        .asyncExec(() -> MessageDialog.openError(shell, Messages.Figure_save, NLS.bind(Messages.Figure_saveFailed, file)));
            }
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }
}
