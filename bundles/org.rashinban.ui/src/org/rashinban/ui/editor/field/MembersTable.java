package org.rashinban.ui.editor.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.sheet.Sheet.Members;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Objects that hang on another one, as a table: added, removed, put in order, changed in place, opened. */
public final class MembersTable extends Field {

    private static final int FEWEST = 2;
    private static final int MOST = 10;
    private static final int WIDEST = 32;
    private static final int NARROWEST = 12;

    private final Members members;
    private final Composite area;
    private final TableViewer table;
    private final List<Button> changing = new ArrayList<>();
    private Button open;

    public MembersTable(FieldContext context, Members members, Composite parent, FormToolkit toolkit) {
        super(context, members.feature());
        this.members = members;
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).applyTo(area);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        WidgetId.set(table.getTable(), "members." + feature.getName()); //$NON-NLS-1$
        AccessibleName.set(table.getTable(), name());
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        CellEditing.prepare(table);
        PixelConverter pixels = new PixelConverter(LetterFont.on(table.getTable()));
        members.columns().forEach(column -> column(column, pixels));
        buttons(toolkit);
        table.addSelectionChangedListener(event -> enable());
        refresh();
    }

    public Composite control() {
        return area;
    }

    @Override
    public void refresh() {
        List<EObject> rows = rows();
        if (!table.isCellEditorActive()) {
            table.setInput(rows);
        }
        GridData place = (GridData) table.getTable().getLayoutData();
        int lines = Math.clamp(rows.size() + 1L, FEWEST, MOST);
        place.heightHint = lines * table.getTable().getItemHeight();
        enable();
    }

    private void column(EStructuralFeature column, PixelConverter pixels) {
        CellKind kind = Kinds.of(column);
        TableViewerColumn made = new TableViewerColumn(table, kind.isNumeric() ? SWT.RIGHT : SWT.LEFT);
        made.getColumn().setText(Labels.of(column).in(Locale.getDefault()));
        boolean wide = column.getEType().getInstanceClass() == String.class && !column.getName().equals("code"); //$NON-NLS-1$
        made.getColumn().setWidth(pixels.convertWidthInCharsToPixels(wide ? WIDEST : NARROWEST + 4));
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return CellEditing.text(kind, (EObject) row, column);
            }
        });
        made.setEditingSupport(new CellEditing(table, context, column, kind, this::refused));
    }

    private void buttons(FormToolkit toolkit) {
        GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(table.getTable());
        Composite bar = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(bar);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(bar);
        changing.add(button(bar, Messages.Members_add, "add", this::add, toolkit)); //$NON-NLS-1$
        open = button(bar, Messages.Members_open, "open", this::open, toolkit); //$NON-NLS-1$
        changing.add(button(bar, Messages.Members_remove, "remove", () -> context.edits().delete(chosen()), toolkit)); //$NON-NLS-1$
        if (feature.isMany()) {
            changing.add(button(bar, Messages.Members_up, "up", () -> move(-1), toolkit)); //$NON-NLS-1$
            changing.add(button(bar, Messages.Members_down, "down", () -> move(1), toolkit)); //$NON-NLS-1$
        }
    }

    private Button button(Composite bar, String label, String id, Runnable action, FormToolkit toolkit) {
        Button button = WidgetId.set(toolkit.createButton(bar, label, SWT.PUSH), "members." + feature.getName() + '.' + id); //$NON-NLS-1$
        button.setToolTipText(NLS.bind(Messages.Members_of, name(), label));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void enable() {
        boolean may = context.lock(feature).isEmpty();
        List<EObject> chosen = chosen();
        open.setEnabled(!chosen.isEmpty());
        changing.getFirst().setEnabled(may && (feature.isMany() || rows().isEmpty()));
        changing.stream().skip(1).forEach(button -> button.setEnabled(may && !chosen.isEmpty()));
        if (changing.size() > 2) {
            int at = chosen.size() == 1 ? rows().indexOf(chosen.getFirst()) : -1;
            changing.get(2).setEnabled(may && at > 0);
            changing.get(3).setEnabled(may && at >= 0 && at < rows().size() - 1);
        }
    }

    private void add() {
        EObject made = Edits.create(((EReference) feature).getEReferenceType());
        Command adding = feature.isMany() ? context.edits().adding(context.object(), (EReference) feature, List.of(made))
                : context.edits().setting(context.object(), feature, made);
        context.edits().run(NLS.bind(Messages.Members_added, Labels.of(made.eClass()).in(Locale.getDefault())), List.of(adding));
        refresh();
        table.setSelection(new StructuredSelection(made), true);
        if (!members.columns().isEmpty()) {
            table.editElement(made, 0);
        }
    }

    private void open() {
        chosen().stream().findFirst().ifPresent(context::open);
    }

    private void move(int distance) {
        EObject member = chosen().getFirst();
        context.edits().move(context.object(), feature, member, rows().indexOf(member) + distance);
        table.setSelection(new StructuredSelection(member), true);
    }

    private List<EObject> chosen() {
        return table.getStructuredSelection().stream().map(EObject.class::cast).toList();
    }

    private List<EObject> rows() {
        Object value = context.object().eGet(feature);
        List<EObject> rows = new ArrayList<>();
        if (value instanceof Collection<?> many) {
            many.forEach(one -> rows.add((EObject) one));
        } else if (value instanceof EObject one) {
            rows.add(one);
        }
        return rows;
    }
}
