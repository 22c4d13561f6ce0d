package org.rashinban.ui.create;

import java.nio.file.Path;
import java.time.Clock;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.Stores;
import org.rashinban.ui.store.StoreOpener;

/** Makes a store from a plan template that the user chooses. */
public final class CreateStoreHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        TemplateLibrary library = TemplateLibrary.installed();
        CreateStoreWizard wizard = new CreateStoreWizard(library);
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setHelpAvailable(false);
        if (dialog.open() == Window.OK) {
            Path folder = wizard.folder();
            new StoreOpener(window).start(Messages.Create_job, folder,
                    none -> create(library, wizard.template(), folder, wizard.passphrase()));
        }
        return null;
    }

    private static StoreOpening create(TemplateLibrary library, String template, Path folder, String passphrase) {
        return switch (library.load(template)) {
            case TemplateReading.Loaded loaded -> new Stores(Clock.systemDefaultZone()).create(folder, loaded.program(), passphrase,
                    System.getProperty("user.name")); //$NON-NLS-1$
            case TemplateReading.Refused refused -> new StoreOpening.Refused(Reason.DAMAGED, refused.problems().getFirst().message());
        };
    }
}
