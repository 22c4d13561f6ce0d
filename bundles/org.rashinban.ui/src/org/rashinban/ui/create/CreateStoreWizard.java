package org.rashinban.ui.create;

import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;
import org.rashinban.core.template.TemplateLibrary;

/** Asks for a template and for the folder of the new store. */
final class CreateStoreWizard extends Wizard {

    private final TemplatePage page;
    private String template;
    private Path folder;
    private String passphrase;

    CreateStoreWizard(TemplateLibrary library) {
        page = new TemplatePage(library);
        setWindowTitle(Messages.Create_title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        template = page.template();
        folder = page.folder();
        passphrase = page.passphrase();
        return true;
    }

    String template() {
        return template;
    }

    Path folder() {
        return folder;
    }

    String passphrase() {
        return passphrase;
    }
}
