package org.rashinban.ui.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Level;
import org.rashinban.model.LinkMark;
import org.rashinban.model.Matrix;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Asks what a new matrix relates to what. */
final class MatrixDialog extends HeadedDialog {

    private static final int CHARS = 50;

    private final List<Edition> editions;
    private final Optional<Edition> current;
    private Combo edition;
    private Text title;
    private Combo rows;
    private Combo columns;
    private int chosen;
    private Matrix made;

    /** @param current the edition that is offered first */
    MatrixDialog(Shell parent, Program program, Optional<Edition> current) {
        super(parent, Messages.Matrix_new, 2);
        editions = Contents.of(program, Edition.class).toList();
        this.current = current;
    }

    /** Empty if it was given up. */
    Optional<Matrix> ask() {
        open();
        return Optional.ofNullable(made);
    }

    /** To which the new matrix belongs. */
    Edition edition() {
        return editions.get(chosen);
    }

    @Override
    protected void fill(Composite area) {
        setMessage(Messages.Matrix_newExplained);
        edition = combo(area, Messages.Matrix_newEdition, "matrix.new.edition"); //$NON-NLS-1$
        editions.forEach(one -> edition.add(NLS.bind(Messages.Matrix_of, Names.of(one.getPlan()).in(Locale.getDefault()),
                Names.of(one).in(Locale.getDefault()))));
        new Label(area, SWT.NONE).setText(Messages.Matrix_newTitle);
        title = WidgetId.set(new Text(area, SWT.BORDER), "matrix.new.title"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(CHARS), SWT.DEFAULT).applyTo(title);
        rows = combo(area, Messages.Matrix_newRows, "matrix.new.rows"); //$NON-NLS-1$
        columns = combo(area, Messages.Matrix_newColumns, "matrix.new.columns"); //$NON-NLS-1$
        edition.select(Math.max(0, current.map(editions::indexOf).orElse(0)));
        offerLevels();
        edition.addListener(SWT.Selection, event -> offerLevels());
        title.addListener(SWT.Modify, event -> check());
        rows.addListener(SWT.Selection, event -> check());
        columns.addListener(SWT.Selection, event -> check());
    }

    private static Combo combo(Composite area, String label, String id) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** Measures stand in rows as a rule, and what they serve above them at the heads of columns. */
    private void offerLevels() {
        chosen = edition.getSelectionIndex();
        List<Level> levels = edition().getLevels();
        for (Combo combo : List.of(rows, columns)) {
            combo.removeAll();
            levels.forEach(level -> combo.add(Names.of(level).in(Locale.getDefault())));
            combo.setEnabled(!levels.isEmpty());
        }
        int measures = IntStream.range(0, levels.size()).filter(place -> levels.get(place).isMeasure()).findFirst()
                .orElse(levels.size() - 1);
        rows.select(measures);
        columns.select(measures == 0 ? 1 : measures - 1);
        check();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        Control ok = getButton(OK);
        if (ok == null) {
            return;
        }
        Optional<String> fault = edition().getLevels().size() < 2 ? Optional.of(Messages.Matrix_newNoLevels)
                : rows.getSelectionIndex() == columns.getSelectionIndex() ? Optional.of(Messages.Matrix_newSameLevel) : Optional.empty();
        setErrorMessage(fault.orElse(null));
        ok.setEnabled(fault.isEmpty() && !title.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        List<Level> levels = edition().getLevels();
        made = (Matrix) Edits.create(Literals.MATRIX);
        made.setTitle(title.getText().strip());
        made.setCode(freeCode());
        made.setUnlisted(LinkMark.NONE);
        made.setRowLevel(levels.get(rows.getSelectionIndex()));
        made.setColumnLevel(levels.get(columns.getSelectionIndex()));
        super.okPressed();
    }

    /** By which figures and reports tell one matrix of an edition from another. */
    private String freeCode() {
        List<String> taken = edition().getMatrices().stream().map(Matrix::getCode).toList();
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> "M" + number).filter(code -> !taken.contains(code)) //$NON-NLS-1$
                .findFirst().orElseThrow();
    }
}
