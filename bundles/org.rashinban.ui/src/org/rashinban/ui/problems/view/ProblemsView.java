package org.rashinban.ui.problems.view;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.rashinban.core.check.Severity;
import org.rashinban.core.tree.Names;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.problems.Problem;
import org.rashinban.ui.problems.ProblemFix;
import org.rashinban.ui.problems.ProblemList;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.TextTable;
import org.rashinban.ui.widgets.WidgetId;

/** What the checks found, the gravest first; from here one gets to the place, and some of it is mended by a click. */
public final class ProblemsView extends ViewPart {

    public static final String ID = "org.rashinban.ui.view.problems"; //$NON-NLS-1$

    /** Nobody goes through more of them; filling and emptying a table of thousands would keep the window. */
    private static final int MOST = 500;

    private Combo least;
    private Label summary;
    private TextTable<Problem> table;
    private Button fix;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 6).spacing(8, 6).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Problems_least);
        least = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "problems.least"); //$NON-NLS-1$
        for (Severity severity : Severity.values()) {
            least.add(severity.in(Locale.getDefault()));
        }
        least.select(Severity.values().length - 1);
        least.addListener(SWT.Selection, event -> show());
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        fix = Buttons.push(area, Messages.Problems_fix, "problems.fix", () -> table.selected().ifPresent(this::mend)); //$NON-NLS-1$
        fix.setEnabled(false);
        table = new TextTable<>(area, Problem.class, "problems.table", this::getPartName); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(table.control());
        table.column(Messages.Problems_severity, 10, 20,
                problem -> sign(problem.severity()) + ' ' + problem.severity().in(Locale.getDefault()));
        table.column(Messages.Problems_object, 20, 44, problem -> Names.of(problem.object()).in(Locale.getDefault()));
        table.column(Messages.Problems_sentence, 40, 110, problem -> problem.sentence().in(Locale.getDefault()));
        table.column(Messages.Problems_fix, 16, 50, problem -> problem.fix().map(ProblemFix::label).orElse("")); //$NON-NLS-1$
        table.viewer().addSelectionChangedListener(event -> enable());
        table.viewer().addOpenListener(event -> table.selected().ifPresent(problem -> Editors.open(getSite().getPage(), problem.object())));
        menu();
        getSite().setSelectionProvider(table.viewer());
        Runnable silence = problems().onChange(new WhenSeen(this, area, this::show));
        area.addDisposeListener(event -> silence.run());
        show();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> table.selected().ifPresent(problem -> {
            shown.add(action(Messages.Problems_open, true, () -> Editors.open(getSite().getPage(), problem.object())));
            shown.add(action(problem.fix().map(ProblemFix::label).orElse(Messages.Problems_fix), canMend(problem), () -> mend(problem)));
        }));
        table.control().setMenu(menu.createContextMenu(table.control()));
    }

    private static Action action(String label, boolean possible, Runnable work) {
        Action action = new Action(label.replace("&", "&&")) { //$NON-NLS-1$ //$NON-NLS-2$
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(possible);
        return action;
    }

    private void show() {
        if (table.control().isDisposed()) {
            return;
        }
        if (desk().current().isEmpty()) {
            table.show(List.of());
            summary.setText(Messages.Problems_noStore);
        } else if (problems().found().isEmpty()) {
            summary.setText(Messages.Problems_looking);
        } else {
            Severity wanted = Severity.values()[least.getSelectionIndex()];
            List<Problem> shown = problems().found().get().stream().filter(problem -> problem.severity().compareTo(wanted) <= 0).toList();
            table.show(shown.subList(0, Math.min(MOST, shown.size())));
            summary.setText(shown.isEmpty() ? Messages.Problems_none
                    : NLS.bind(shown.size() <= MOST ? Messages.Problems_count : Messages.Problems_many, shown.size(), MOST));
        }
        enable();
    }

    private void enable() {
        fix.setEnabled(table.selected().filter(this::canMend).isPresent());
    }

    private boolean canMend(Problem problem) {
        return problem.fix().isPresent() && desk().current().filter(store -> store.rights().programRefusal().isEmpty()).isPresent();
    }

    private void mend(Problem problem) {
        desk().current().map(OpenStore::domain).map(Edits::new)
                .ifPresent(edits -> problem.fix().ifPresent(mending -> mending.apply(edits)));
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "×"; //$NON-NLS-1$
            case WARNING -> "△"; //$NON-NLS-1$
            case INFORMATION -> "○"; //$NON-NLS-1$
        };
    }

    private ProblemList problems() {
        return getSite().getService(ProblemList.class);
    }

    private StoreDesk desk() {
        return getSite().getService(StoreDesk.class);
    }
}
