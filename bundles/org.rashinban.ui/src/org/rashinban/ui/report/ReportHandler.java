package org.rashinban.ui.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rashinban.reports.report.Reports;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Writes reports of the open store: asks which, and works in the background. */
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
        ReportWizard wizard = new ReportWizard(store.get(), Reports.installed(), LocalDate.now(clock));
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setHelpAvailable(false);
        if (dialog.open() == Window.OK) {
            new ReportJob(window.getShell(), store.get(), wizard.choice(), clock).schedule();
        }
        return null;
    }
}
