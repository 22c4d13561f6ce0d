package org.rashinban.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Actual;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.text.Localized;
import org.rashinban.ui.edit.EditingRights;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.editor.field.FieldContext;
import org.rashinban.ui.problems.Problem;
import org.rashinban.ui.problems.ProblemList;
import org.rashinban.ui.save.StoreParts;
import org.rashinban.ui.sheet.Sheets;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.store.Typing;

/** Shows any object of the model and lets it be changed. It stays when its object is removed: undoing brings both back. */
public final class ObjectEditor extends EditorPart implements ISaveablesSource, FieldContext, Typing {

    public static final String ID = "org.rashinban.ui.editor.object"; //$NON-NLS-1$

    private final StackLayout stack = new StackLayout();
    private Composite area;
    private Label gone;
    private FormToolkit toolkit;
    private ObjectForm form;
    private Identified object;
    private StoreParts parts;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ObjectInput known)) {
            throw new PartInitException(String.valueOf(input));
        }
        setSite(site);
        setInput(input);
        object = known.object();
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        gone = new Label(area, SWT.WRAP | SWT.CENTER);
        gone.setText(Messages.Editor_gone);
        toolkit = new FormToolkit(parent.getDisplay());
        area.addDisposeListener(event -> toolkit.dispose());
        parts = new StoreParts(getSite().getWorkbenchWindow(), desk());
        Runnable otherStore = desk().onChange(this::followStore);
        Runnable otherData = desk().onData(this::refresh);
        Runnable noMore = desk().addTyping(this);
        Runnable quiet = desk().onTyping(() -> firePropertyChange(PROP_DIRTY));
        area.addDisposeListener(event -> {
            noMore.run();
            quiet.run();
            otherStore.run();
            otherData.run();
        });
        ProblemList problems = getSite().getService(ProblemList.class);
        Runnable unchecked = problems.onChange(this::showProblems);
        area.addDisposeListener(event -> unchecked.run());
        getSite().setSelectionProvider(new FixedSelection(() -> new StructuredSelection(object)));
        build();
        refresh();
    }

    private void build() {
        if (form != null) {
            form.control().dispose();
        }
        if (object instanceof Kpi kpi) {
            desk().current().ifPresent(store -> store.editing().load(kpi));
        }
        form = new ObjectForm(this, toolkit, area);
        form.fill(new Sheets().of(object.eClass()), panels());
    }

    /** What some classes show beyond their fields. */
    private List<Panel> panels() {
        return switch (object) {
            case Kpi kpi -> List.of(new KpiPanel(desk()::current, () -> (Kpi) object));
            case Element element -> Stream.of("kpi-sheet", "roadmap") //$NON-NLS-1$ //$NON-NLS-2$
                    .<Panel>map(figure -> new FigurePanel(figure, desk(), () -> object, this::open)).toList();
            default -> List.of();
        };
    }

    /** The program may have been read anew, with the object or without it; another store has nothing to do with it. */
    private void followStore() {
        Optional<OpenStore> store = desk().current();
        Optional<Identified> same = store.flatMap(open -> Contents.of(open.program(), Identified.class)
                .filter(candidate -> candidate.getId().equals(object.getId()) && candidate.eClass() == object.eClass()).findFirst());
        if (same.isPresent()) {
            follow(same.get());
        } else {
            getSite().getPage().getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
        }
    }

    private void follow(Identified same) {
        object = same;
        setInput(new ObjectInput(object));
        build();
    }

    /** An editor that is still there from before the program was read anew shows what is there now. */
    void show(Identified wanted) {
        if (object != wanted) {
            follow(wanted);
            refresh();
        }
    }

    private void refresh() {
        parts.changed(this, () -> firePropertyChange(PROP_DIRTY));
        if (isThere()) {
            setPartName(getEditorInput().getName());
            setTitleToolTip(path());
            form.refresh();
            showProblems();
            stack.topControl = form.control();
        } else {
            stack.topControl = gone;
        }
        area.layout();
    }

    /** What the checks say stands beside the fields, and above them how much there is. */
    private void showProblems() {
        if (area.isDisposed() || !isThere()) {
            return;
        }
        List<Problem> own = getSite().getService(ProblemList.class).found().orElse(List.of()).stream()
                .filter(problem -> problem.object() == object).toList();
        form.showProblems(own);
    }

    private boolean isThere() {
        return desk().current().filter(store -> EcoreUtil.isAncestor(store.program(), object)).isPresent();
    }

    private String path() {
        return Contents.upwards(object).toList().reversed().stream()
                .map(each -> Names.of(each).in(Locale.getDefault())).collect(Collectors.joining(Messages.Editor_path));
    }

    @Override
    public EObject object() {
        return object;
    }

    @Override
    public Edits edits() {
        return new Edits(desk().current().orElseThrow().domain());
    }

    /** Reported values may be entered by more people than everything else. */
    @Override
    public Optional<String> lock(EStructuralFeature feature) {
        Optional<EditingRights> rights = desk().current().map(OpenStore::rights);
        boolean value = Contents.nearest(object, Actual.class).isPresent()
                || feature == Literals.KPI__ACTUALS || feature.getEContainingClass() == Literals.ACTUAL;
        Optional<Localized> refusal = rights.flatMap(some -> value ? some.refusal() : some.programRefusal());
        return refusal.map(why -> why.in(Locale.getDefault()));
    }

    @Override
    public void open(EObject other) {
        Editors.open(getSite().getPage(), other);
    }

    @Override
    public void typed() {
        desk().typed();
    }

    @Override
    public boolean isPending() {
        return isThere() && form != null && form.isPending();
    }

    @Override
    public void commit() {
        form.commit();
    }

    @Override
    public void drop() {
        form.drop();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == gone) {
            gone.setFocus();
        } else {
            form.setFocus();
        }
    }

    private StoreDesk desk() {
        return getSite().getService(StoreDesk.class);
    }

    @Override
    public Saveable[] getSaveables() {
        return parts == null ? new Saveable[0] : parts.saveables();
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public boolean isDirty() {
        return parts != null && parts.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        parts.save();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** What is unsaved stays on the desk. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }
}
