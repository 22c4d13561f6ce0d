package org.rashinban.ui.enquiry;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.rashinban.exchange.form.FormWriter;
import org.rashinban.exchange.form.Issue;
import org.rashinban.exchange.reply.Collected;
import org.rashinban.exchange.reply.Collecting;
import org.rashinban.exchange.reply.ReturnedFile;
import org.rashinban.model.Enquiry;
import org.rashinban.ui.store.OpenStore;

/** Writes the forms of an enquiry and reads them back, telling how far it is; meanwhile nothing else is done in the window. */
final class EnquiryFiles {

    private final IWorkbenchPartSite site;
    private final EnquiryChange steps;

    EnquiryFiles(IWorkbenchPartSite site, EnquiryChange steps) {
        this.site = site;
        this.steps = steps;
    }

    void issue(OpenStore store, Enquiry enquiry) {
        steps.load(enquiry);
        PlaceDialog.folder(site.getShell(), Messages.Enquiry_issue, Messages.Enquiry_issueExplained).ask().ifPresent(folder -> {
            Issue issue = new Issue(new FormWriter(store.store().id(), Locale.getDefault()), steps.today());
            List<Issue.Issued> issued = new ArrayList<>();
            boolean whole = run(monitor -> {
                monitor.beginTask(NLS.bind(Messages.Enquiry_issuing, enquiry.getName()), enquiry.getForms().size());
                try {
                    issue.write(enquiry, folder, form -> {
                        issued.add(form);
                        monitor.subTask(form.file().getFileName().toString());
                        step(monitor);
                    });
                } catch (Issue.Unwritable e) {
                    throw new InvocationTargetException(e, e.why().in(Locale.getDefault()));
                }
            }, () -> tell(NLS.bind(Messages.Enquiry_issueStopped, issued.size(), folder)));
            if (whole) {
                boolean noted = steps.issued(enquiry, issue, issued);
                String done = NLS.bind(noted ? Messages.Enquiry_issued : Messages.Enquiry_issuedUnnoted, issued.size(), folder);
                tell(Issue.kept(issued).map(kept -> done + '\n' + kept.in(Locale.getDefault())).orElse(done));
            }
        });
    }

    void collect(OpenStore store, Enquiry enquiry) {
        steps.load(enquiry);
        PlaceDialog.folderOrFile(site.getShell(), Messages.Enquiry_collect, Messages.Enquiry_collectExplained).ask()
                .flatMap(folder -> collected(store, enquiry, folder))
                .ifPresent(
                        collected -> new CollectDialog(site.getShell(), collected, decision -> steps.accept(collected, decision)).open());
    }

    private Optional<Collected> collected(OpenStore store, Enquiry enquiry, Path folder) {
        Collected[] collected = new Collected[1];
        boolean whole = run(monitor -> {
            try {
                List<ReturnedFile> files = ReturnedFile.in(folder);
                monitor.beginTask(NLS.bind(Messages.Enquiry_collecting, enquiry.getName()), files.size());
                collected[0] = new Collecting(store.store().id(), enquiry).collect(files, file -> {
                    monitor.subTask(file);
                    step(monitor);
                });
            } catch (IOException e) {
                throw new InvocationTargetException(e, NLS.bind(Messages.Enquiry_noFolder, folder));
            }
        }, () -> tell(Messages.Enquiry_collectStopped));
        if (!whole) {
            return Optional.empty();
        }
        collected[0].refused().forEach(file -> file.fault().ifPresent(fault -> ILog.of(EnquiryFiles.class).error(file.name(), fault)));
        return Optional.of(collected[0]);
    }

    /** After each file is the moment to stop, if the user wants that. */
    private static void step(IProgressMonitor monitor) {
        monitor.worked(1);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void tell(String sentence) {
        MessageDialog.openInformation(site.getShell(), Messages.Enquiry_title, sentence);
    }

    /**
     * False if it was not done to its end.
     *
     * @param givenUp says what is left if the user has cancelled it
     */
    private boolean run(IRunnableWithProgress work, Runnable givenUp) {
        try {
            new ProgressMonitorDialog(site.getShell()).run(true, true, work);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException defect) {
                throw defect;
            }
            MessageDialog.openWarning(site.getShell(), Messages.Enquiry_title, e.getMessage());
            return false;
        } catch (InterruptedException cancelled) {
            // Nothing has changed in the program yet.
            givenUp.run();
            return false;
        }
    }
}
