package org.rashinban.ui.report;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rashinban.reports.report.Reports;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.system.Opener;

/** Writes reports of the open store: asks which, shows how far it is, and tells what came of it. */
public final class ReportHandler extends AbstractHandler {

    private final Clock clock = Clock.systemDefaultZone();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        StoreDesk desk = window.getService(StoreDesk.class);
        desk.takeTyped();
        Optional<OpenStore> store = desk.current().filter(open -> !WhatPage.plans(open.program()).isEmpty());
        if (store.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.Report_title, Messages.Report_noPlan);
            return null;
        }
        ReportWizard wizard = new ReportWizard(store.get(), Reports.installed(), Today.get());
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setHelpAvailable(false);
        if (dialog.open() == Window.OK) {
            write(window, new ReportWork(store.get(), wizard.choice(), clock), wizard.choice());
        }
        return null;
    }

    private static void write(IWorkbenchWindow window, ReportWork work, ReportChoice choice) throws ExecutionException {
        try {
            new ProgressMonitorDialog(window.getShell()).run(true, true, work);
        } catch (InvocationTargetException e) {
            throw new ExecutionException("Writing reports", e.getCause()); //$NON-NLS-1$
        } catch (InterruptedException e) {
            throw new ExecutionException("The work itself tells that it was given up", e); //$NON-NLS-1$
        }
        new ReportOutcome(window.getShell(), window.getService(Opener.class), choice).show(work);
    }
}
