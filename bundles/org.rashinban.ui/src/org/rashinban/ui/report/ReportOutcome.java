package org.rashinban.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.reports.batch.Output;
import org.rashinban.ui.system.Opener;

/** Tells what came of writing reports, or opens them. */
final class ReportOutcome {

    private final Shell shell;
    private final Opener opener;
    private final ReportChoice choice;

    ReportOutcome(Shell shell, Opener opener, ReportChoice choice) {
        this.shell = shell;
        this.opener = opener;
        this.choice = choice;
    }

    void show(ReportWork work) {
        List<Output> outputs = work.outputs();
        List<Path> written = outputs.stream().filter(Output.Written.class::isInstance).map(Output::file).toList();
        StringBuilder said = new StringBuilder(work.trouble());
        outputs.stream().filter(Output.Refused.class::isInstance).map(output -> ((Output.Refused) output).why().in(Locale.getDefault()))
                .forEach(why -> line(said, why));
        Set<String> lost = outputs.stream().filter(Output.Written.class::isInstance)
                .flatMap(output -> ((Output.Written) output).lost().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (!lost.isEmpty()) {
            line(said, NLS.bind(Messages.Report_lost, String.join(" ", lost))); //$NON-NLS-1$
        }
        outputs.stream().filter(Output.Written.class::isInstance).flatMap(output -> ((Output.Written) output).remarks().stream())
                .map(remark -> remark.in(Locale.getDefault())).distinct().forEach(remark -> line(said, remark));
        boolean troubled = !said.isEmpty();
        outputs.stream().filter(Output.Written.class::isInstance).map(Output.Written.class::cast).filter(one -> !one.leftOut().isEmpty())
                .forEach(one -> line(said, NLS.bind(Messages.Report_leftOut, one.file().getFileName(),
                        String.join(", ", one.leftOut())))); //$NON-NLS-1$
        boolean told = !said.isEmpty();
        if (work.isGivenUp()) {
            line(said, Messages.Report_cancelled);
        }
        if (!written.isEmpty()) {
            line(said, NLS.bind(Messages.Report_written, written.size(), choice.folder()));
        }
        // Whatever is to be told of them, those that were written are what was asked for.
        boolean opened = choice.open() && !work.isGivenUp() && !written.isEmpty() && open(written);
        if (troubled) {
            MessageDialog.openWarning(shell, Messages.Report_result, said.toString());
        } else if (told || !opened) {
            MessageDialog.openInformation(shell, Messages.Report_result, said.toString());
        }
    }

    /** A single file itself, several by their folder. */
    private boolean open(List<Path> written) {
        return opener.open(written.size() == 1 ? written.getFirst() : choice.folder());
    }

    private static void line(StringBuilder said, String sentence) {
        said.append(said.isEmpty() ? "" : "\n\n").append(sentence); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
