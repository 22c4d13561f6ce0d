package org.rashinban.ui.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.AtomicFile;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.FigureWriters;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.ui.system.FileChoice;

/** Asks where to, and writes a figure there in the background. */
public final class FigureSaving {

    private static final String USUAL = "png"; //$NON-NLS-1$

    private final Shell shell;
    private final FigureWriters writers = FigureWriters.installed();

    public FigureSaving(Shell shell) {
        this.shell = shell;
    }

    public void save(Figure figure) {
        PlatformUI.getWorkbench().getService(FileChoice.class)
                .toWrite(shell, Messages.Figure_save, figure.caption().title().in(Locale.getDefault()), formats())
                .ifPresent(file -> write(figure, file));
    }

    private List<String> formats() {
        return Stream.concat(Stream.of(USUAL), writers.formats().stream()).filter(writers.formats()::contains).distinct().toList();
    }

    /** The writer is made beside the window: some bring large libraries along. */
    private void write(Figure figure, Path file) {
        Display display = shell.getDisplay();
        Job job = Job.create(Messages.Figure_saving, monitor -> {
            try {
                FigureWriter writer = writers.of(FileChoice.ending(file.toString())).orElseThrow();
                if (!writer.writes(figure)) {
                    display.asyncExec(() -> refuse(NLS.bind(Messages.Figure_unfit, writer.format())));
                    return Status.OK_STATUS;
                }
                AtomicFile.write(file, out -> writer.write(figure, Rendering.light(Locale.getDefault()), out));
            } catch (IOException e) {
                ILog.of(FigureSaving.class).warn(file.toString(), e);
                display.asyncExec(() -> refuse(NLS.bind(Messages.Figure_saveFailed, file)));
            } catch (RuntimeException | LinkageError e) {
                String why = FigureFailure.reason(file.toString(), e, () -> false);
                display.asyncExec(() -> refuse(NLS.bind(Messages.Figure_failed, why)));
            }
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }

    private void refuse(String why) {
        if (!shell.isDisposed()) {
            MessageDialog.openError(shell, Messages.Figure_save, why);
        }
    }
}
