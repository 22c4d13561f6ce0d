package org.rashinban.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.rashinban.core.check.Severity;
import org.rashinban.core.tree.Names;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.editor.field.Field;
import org.rashinban.ui.editor.field.FieldContext;
import org.rashinban.ui.editor.field.Fields;
import org.rashinban.ui.editor.field.MembersTable;
import org.rashinban.ui.problems.Problem;
import org.rashinban.ui.sheet.Sheet;
import org.rashinban.ui.sheet.Sheet.Group;
import org.rashinban.ui.sheet.Sheet.Item;
import org.rashinban.ui.sheet.Sheet.Members;
import org.rashinban.ui.widgets.InSteps;
import org.rashinban.ui.widgets.WidgetId;

/** The sheet of an object as a form: its fields in parts, then its lists, one after the other. A list is made when it is opened. */
final class ObjectForm {

    private static final int BAR = ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE;

    private final FieldContext context;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final List<Field> fields = new ArrayList<>();
    private final List<Panel> panels = new ArrayList<>();
    private final List<Runnable> titles = new ArrayList<>();
    private List<Runnable> unmade = new ArrayList<>();
    private List<Problem> problems = List.of();
    private boolean awaitsFocus;

    ObjectForm(FieldContext context, FormToolkit toolkit, Composite parent) {
        this.context = context;
        this.toolkit = toolkit;
        form = toolkit.createScrolledForm(parent);
        form.setExpandHorizontal(true);
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(6, 8).applyTo(form.getBody());
    }

    /**
     * Empty, until it is refreshed.
     *
     * @param panels what comes between the fields and the lists
     */
    void fill(Sheet sheet, List<Panel> panels) {
        sheet.groups().stream().filter(group -> group.part().isFirst()).forEach(group -> unmade.add(() -> group(group)));
        panels.forEach(panel -> unmade.add(() -> panel(panel)));
        sheet.lists().forEach(list -> unmade.add(() -> list(list)));
        sheet.groups().stream().filter(group -> !group.part().isFirst()).forEach(group -> unmade.add(() -> group(group)));
    }

    ScrolledForm control() {
        return form;
    }

    void refresh() {
        EObject object = context.object();
        form.setText(NLS.bind(Messages.Editor_title, Labels.of(object.eClass()).in(Locale.getDefault()),
                Names.of(object).in(Locale.getDefault())).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        titles.forEach(Runnable::run);
        fields.forEach(Field::refresh);
        panels.forEach(Panel::refresh);
        make();
    }

    /** Part after part, from the top. */
    private void make() {
        List<Runnable> parts = unmade;
        unmade = List.of();
        if (!parts.isEmpty()) {
            InSteps.take(parts, form, this::settle);
        }
    }

    private void settle() {
        form.reflow(true);
        if (awaitsFocus && !fields.isEmpty()) {
            setFocus();
        }
    }

    /** The first field gets the keys, once it is made. */
    void setFocus() {
        awaitsFocus = fields.isEmpty();
        form.setFocus();
    }

    void commit() {
        fields.forEach(Field::commit);
    }

    void drop() {
        fields.forEach(Field::drop);
    }

    boolean isPending() {
        return fields.stream().anyMatch(Field::isPending);
    }

    /** What was found about the object. */
    void showProblems(List<Problem> found) {
        problems = List.copyOf(found);
        fields.forEach(this::showProblem);
        String all = problems.stream().map(problem -> problem.sentence().in(Locale.getDefault())).collect(Collectors.joining(" ")); //$NON-NLS-1$
        boolean grave = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        form.setMessage(all.isEmpty() ? null : all, grave ? IMessageProvider.ERROR : IMessageProvider.WARNING);
    }

    private void showProblem(Field field) {
        field.found(problems.stream().filter(problem -> problem.feature().filter(field.feature()::equals).isPresent())
                .map(problem -> problem.sentence().in(Locale.getDefault())).findFirst());
    }

    private void add(Field field) {
        fields.add(field);
        field.refresh();
        showProblem(field);
    }

    private void panel(Panel panel) {
        panel.create(section(panel.title(), true), toolkit);
        panel.refresh();
        panels.add(panel);
    }

    private void group(Group group) {
        Composite area = section(group.part().label(), true);
        GridLayoutFactory.fillDefaults().numColumns(Fields.COLUMNS).margins(6, 6).spacing(10, 6).applyTo(area);
        Fields maker = new Fields(context, toolkit);
        int column = 0;
        for (Item item : group.items()) {
            if (item.isLong() && column > 0) {
                fill(area, Fields.COLUMNS - column);
            }
            add(maker.create(item.feature(), item.isLong(), area));
            column = item.isLong() ? 0 : (column + Fields.width(false)) % Fields.COLUMNS;
        }
    }

    /** Leaves the rest of a row free. */
    private void fill(Composite area, int columns) {
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(toolkit.createLabel(area, "")); //$NON-NLS-1$
    }

    private void list(Members members) {
        EStructuralFeature feature = members.feature();
        boolean filled = feature.isMany() ? !((List<?>) context.object().eGet(feature)).isEmpty() : context.object().eIsSet(feature);
        Section section = toolkit.createSection(form.getBody(), filled ? BAR | ExpandableComposite.EXPANDED : BAR);
        WidgetId.set(section, "section." + feature.getName()); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite area = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().applyTo(area);
        section.setClient(area);
        Runnable titled = () -> section.setText(title(feature));
        titled.run();
        titles.add(titled);
        if (filled) {
            make(members, area);
        } else {
            section.addExpansionListener(new ExpansionAdapter() {
                @Override
                public void expansionStateChanging(ExpansionEvent event) {
                    if (area.getChildren().length == 0) {
                        make(members, area);
                    }
                }

                @Override
                public void expansionStateChanged(ExpansionEvent event) {
                    form.reflow(true);
                }
            });
        }
    }

    private void make(Members members, Composite area) {
        MembersTable table = new MembersTable(context, members, area, toolkit);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        add(table);
        area.layout();
    }

    private String title(EStructuralFeature feature) {
        Object value = context.object().eGet(feature);
        String name = Labels.of(feature).in(Locale.getDefault());
        return value instanceof List<?> many ? NLS.bind(Messages.Editor_count, name, many.size()) : name;
    }

    private Composite section(String title, boolean expanded) {
        Section section = toolkit.createSection(form.getBody(), expanded ? BAR | ExpandableComposite.EXPANDED : BAR);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite area = toolkit.createComposite(section, SWT.NONE);
        section.setClient(area);
        return area;
    }
}
