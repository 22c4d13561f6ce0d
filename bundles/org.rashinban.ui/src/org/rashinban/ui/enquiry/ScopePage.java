package org.rashinban.ui.enquiry;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.core.enquiry.Question;
import org.rashinban.core.enquiry.Questions;
import org.rashinban.core.rollup.Owners;
import org.rashinban.model.Department;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.WidgetId;

/** Which departments are asked, and about which KPIs: all of them at first. */
final class ScopePage extends WizardPage {

    private static final int LINES = 9;
    private static final int CHARS = 50;

    private final Program program;
    private CheckboxTableViewer departments;
    private CheckboxTableViewer kpis;
    private Label count;
    private Map<Kpi, List<Question>> offered = Map.of();

    ScopePage(Program program) {
        super("scope", Messages.Enquiry_scope, null); //$NON-NLS-1$
        this.program = program;
        setDescription(Messages.Enquiry_scopeExplained);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(12, 12).spacing(16, 6).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Enquiry_departments);
        new Label(area, SWT.NONE).setText(Messages.Enquiry_kpis);
        departments = list(area, "enquiry.departments", object -> String.valueOf(((Department) object).getName())); //$NON-NLS-1$
        kpis = list(area, "enquiry.kpis", object -> name((Kpi) object)); //$NON-NLS-1$
        buttons(area, departments, "enquiry.departments"); //$NON-NLS-1$
        buttons(area, kpis, "enquiry.kpis"); //$NON-NLS-1$
        count = WidgetId.set(new Label(area, SWT.WRAP), "enquiry.count"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(count);
        setControl(area);
    }

    private CheckboxTableViewer list(Composite area, String id, Function<Object, String> name) {
        CheckboxTableViewer list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        WidgetId.set(list.getTable(), id);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(CHARS), list.getTable().getItemHeight() * LINES).applyTo(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(ColumnLabelProvider.createTextProvider(name::apply));
        list.addCheckStateListener(event -> check());
        return list;
    }

    private void buttons(Composite area, CheckboxTableViewer list, String id) {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        button(bar, list, Messages.Enquiry_tickAll, id + ".all", true); //$NON-NLS-1$
        button(bar, list, Messages.Enquiry_tickNone, id + ".none", false); //$NON-NLS-1$
    }

    private void button(Composite bar, CheckboxTableViewer list, String text, String id, boolean ticked) {
        Buttons.push(bar, text, id, () -> {
            list.setAllChecked(ticked);
            check();
        });
    }

    private static String name(Kpi kpi) {
        return kpi.getCode() == null ? String.valueOf(kpi.getTitle()) : kpi.getCode() + ' ' + kpi.getTitle();
    }

    /** What was chosen stays chosen as long as it is offered. */
    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            TermsPage terms = ((EnquiryWizard) getWizard()).terms();
            Set<Object> refused = unticked(kpis);
            Set<Object> unasked = unticked(departments);
            offered = questions(terms);
            kpis.setInput(List.copyOf(offered.keySet()));
            departments.setInput(offered.keySet().stream().flatMap(kpi -> Owners.of(kpi).stream()).distinct().toList());
            kpis.setCheckedElements(offered.keySet().stream().filter(kpi -> !refused.contains(kpi)).toArray());
            departments.setCheckedElements(
                    ((List<?>) departments.getInput()).stream().filter(one -> !unasked.contains(one)).toArray());
            check();
        }
        super.setVisible(visible);
    }

    private static Set<Object> unticked(CheckboxTableViewer list) {
        Set<Object> unticked = new HashSet<>(list.getInput() == null ? List.of() : (List<?>) list.getInput());
        unticked.removeAll(Set.of(list.getCheckedElements()));
        return unticked;
    }

    private Map<Kpi, List<Question>> questions(TermsPage terms) {
        Map<Kpi, List<Question>> questions = new LinkedHashMap<>();
        for (Plan plan : terms.plan().map(List::of).orElse(program.getPlans())) {
            for (Kpi kpi : Questions.kpis(plan)) {
                List<Question> asked = terms.periods().stream().flatMap(period -> Questions.of(kpi, period, terms.due()).stream())
                        .distinct().toList();
                if (!asked.isEmpty() && !Owners.of(kpi).isEmpty()) {
                    questions.put(kpi, asked);
                }
            }
        }
        return questions;
    }

    private void check() {
        Set<Object> asked = Set.of(departments.getCheckedElements());
        Set<Department> answering = new HashSet<>();
        int values = 0;
        for (Object one : kpis.getCheckedElements()) {
            List<Department> owners = Owners.of((Kpi) one).stream().filter(asked::contains).toList();
            answering.addAll(owners);
            values += owners.size() * offered.get(one).size();
        }
        count.setText(NLS.bind(Messages.Enquiry_count, answering.size(), values));
        setPageComplete(values > 0);
    }

    /** Identifiers; none for all. */
    List<String> kpis() {
        return chosen(kpis);
    }

    /** Identifiers; none for all. */
    List<String> departments() {
        return chosen(departments);
    }

    private static List<String> chosen(CheckboxTableViewer list) {
        List<Object> ticked = list.getInput() == null ? List.of() : List.of(list.getCheckedElements());
        boolean all = list.getInput() == null || ticked.size() == ((List<?>) list.getInput()).size();
        return all ? List.of() : ticked.stream().map(Identified.class::cast).map(Identified::getId).toList();
    }
}
