package org.rashinban.ui.create;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateSummary;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** The templates with what they hold, a description of the one chosen, and the folder. */
final class TemplatePage extends WizardPage {

    private static final int TITLE_CHARS = 42;
    private static final int COUNT_CHARS = 12;

    private final TemplateLibrary library;
    private TableViewer templates;
    private Label description;
    private Text folder;
    private PassphraseFields passphrase;

    TemplatePage(TemplateLibrary library) {
        super("template", Messages.Create_title, null); //$NON-NLS-1$
        this.library = library;
        setDescription(Messages.Create_explained);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);

        templates = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        WidgetId.set(templates.getTable(), "create.templates"); //$NON-NLS-1$
        AccessibleName.set(templates.getTable(), Messages.Create_template);
        templates.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, convertHeightInCharsToPixels(14))
                .applyTo(templates.getTable());
        column(Messages.Create_template, TITLE_CHARS, SWT.LEFT, summary -> summary.title(Locale.getDefault()));
        column(Messages.Create_levels, COUNT_CHARS, SWT.RIGHT, summary -> String.valueOf(summary.levels()));
        column(Messages.Create_elements, COUNT_CHARS, SWT.RIGHT, summary -> String.valueOf(summary.elements()));
        column(Messages.Create_kpis, COUNT_CHARS, SWT.RIGHT, summary -> String.valueOf(summary.kpis()));
        templates.setContentProvider(ArrayContentProvider.getInstance());
        templates.addSelectionChangedListener(event -> check());

        description = new Label(area, SWT.WRAP);
        description.setText(Messages.Create_loading);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1)
                .hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(4)).applyTo(description);

        Label caption = new Label(area, SWT.NONE);
        caption.setText(Messages.Create_folder);
        folder = WidgetId.set(new Text(area, SWT.BORDER | SWT.SINGLE), "create.folder"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        folder.addModifyListener(event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Create_browse);
        browse.addListener(SWT.Selection, event -> browse());
        setButtonLayoutData(browse);
        passphrase = new PassphraseFields(area, this::check);

        setControl(area);
        Dialog.applyDialogFont(area);
        load();
    }

    String template() {
        return chosen().orElseThrow().id();
    }

    Path folder() {
        return path().orElseThrow();
    }

    /** Empty for a store that is not encrypted. */
    String passphrase() {
        return passphrase.passphrase();
    }

    private void column(String title, int chars, int alignment, Function<TemplateSummary, String> text) {
        TableViewerColumn column = new TableViewerColumn(templates, alignment);
        column.getColumn().setText(title);
        column.getColumn().setWidth(convertWidthInCharsToPixels(chars));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(summary -> text.apply((TemplateSummary) summary)));
    }

    /** Reading every template takes a moment; the page is there at once. */
    private void load() {
        Display display = getShell().getDisplay();
        Job job = Job.create(Messages.Create_loading, monitor -> {
            List<TemplateSummary> found = library.summaries().entries();
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(found));
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    /** The wizard may be gone by now. */
    private void show(List<TemplateSummary> found) {
        if (!templates.getTable().isDisposed()) {
            templates.setInput(found);
            description.setText(found.isEmpty() ? Messages.Create_none : Messages.Create_choose);
        }
    }

    private Optional<TemplateSummary> chosen() {
        return Optional.ofNullable((TemplateSummary) templates.getStructuredSelection().getFirstElement());
    }

    private Optional<Path> path() {
        try {
            return Optional.of(folder.getText().strip()).filter(typed -> !typed.isEmpty()).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void check() {
        chosen().ifPresent(summary -> description.setText(summary.description().description(Locale.getDefault())));
        String problem = problem();
        Optional<String> unfit = passphrase.problem();
        setErrorMessage(folder.getText().isBlank() || problem == null ? unfit.orElse(null) : problem);
        setPageComplete(chosen().isPresent() && problem == null && unfit.isEmpty());
    }

    private String problem() {
        Optional<Path> path = path();
        if (path.isEmpty()) {
            return Messages.Create_folderInvalid;
        }
        if (!Files.exists(path.get())) {
            return null;
        }
        try (Stream<Path> files = Files.list(path.get())) {
            return files.findAny().isPresent() ? Messages.Create_folderOccupied : null;
        } catch (IOException e) {
            return Messages.Create_folderInvalid;
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.Create_folder);
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }
}
