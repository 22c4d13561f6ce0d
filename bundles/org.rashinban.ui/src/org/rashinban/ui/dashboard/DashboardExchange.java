package org.rashinban.ui.dashboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rashinban.core.dashboard.DashboardFiles;
import org.rashinban.core.dashboard.DashboardNames;
import org.rashinban.core.dashboard.DashboardReading;
import org.rashinban.core.figure.medium.AtomicFile;
import org.rashinban.model.Dashboard;
import org.rashinban.model.text.Localized;
import org.rashinban.ui.system.FileChoice;

/** Dashboards in files, to be carried to another store. */
final class DashboardExchange {

    private static final List<String> ENDINGS = List.of("yaml"); //$NON-NLS-1$
    private static final int MOST_PROBLEMS = 8;

    private final DashboardFiles files;

    DashboardExchange(DashboardFiles files) {
        this.files = files;
    }

    void write(Shell shell, Dashboard dashboard) {
        choice().toWrite(shell, Messages.Tool_export, DashboardNames.of(dashboard, Locale.getDefault()), ENDINGS).ifPresent(file -> {
            try {
                AtomicFile.write(file, out -> out.write(DashboardFiles.write(dashboard).getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                ILog.of(DashboardExchange.class).warn(file.toString(), e);
                MessageDialog.openError(shell, Messages.Tool_export, NLS.bind(Messages.Exchange_notWritten, file));
            }
        });
    }

    /** Empty if the user gave up, or if the file holds no dashboard, which is said. */
    Optional<Dashboard> read(Shell shell) {
        return choice().toRead(shell, Messages.Tool_import, ENDINGS).flatMap(file -> read(shell, file));
    }

    private static FileChoice choice() {
        return PlatformUI.getWorkbench().getService(FileChoice.class);
    }

    private Optional<Dashboard> read(Shell shell, Path file) {
        try {
            return switch (files.read(file.getFileName().toString(), Files.readString(file))) {
                case DashboardReading.Read read -> Optional.of(read.dashboard());
                case DashboardReading.Refused refused -> {
                    MessageDialog.openError(shell, Messages.Tool_import, NLS.bind(Messages.Exchange_refused, file.getFileName(),
                            sentences(refused.problems())));
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            ILog.of(DashboardExchange.class).warn(file.toString(), e);
            MessageDialog.openError(shell, Messages.Tool_import, NLS.bind(Messages.Exchange_notRead, file));
            return Optional.empty();
        }
    }

    private static String sentences(List<Localized> problems) {
        return problems.stream().limit(MOST_PROBLEMS).map(problem -> problem.in(Locale.getDefault())).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }
}
