package org.rashinban.ui.edit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.label.Labels;

/** Changes of a program, each one step of undo with a name that people understand. */
public final class Edits {

    private final ProgramDomain domain;

    public Edits(ProgramDomain domain) {
        this.domain = domain;
    }

    /** A new object with an identity of its own. */
    public static EObject create(EClass type) {
        EObject made = EcoreUtil.create(type);
        identify(made);
        return made;
    }

    /**
     * A copy of whole trees, references among them included, in which every object has an identity of its own. What was reported for a KPI
     * is not true of its copy.
     */
    public static <T extends EObject> List<T> duplicate(Collection<T> trees) {
        Collection<T> copies = EcoreUtil.copyAll(trees);
        copies.forEach(Edits::identify);
        copies.stream().flatMap(copy -> Contents.of(copy, Kpi.class)).forEach(kpi -> kpi.getActuals().clear());
        return List.copyOf(copies);
    }

    /** Does nothing if the value is already the one that is wanted. */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        Object before = owner.eGet(feature);
        if (before == null ? value != null : !before.equals(value)) {
            run(NLS.bind(Messages.Edit_set, Labels.of(feature).in(Locale.getDefault()), name(owner)),
                    List.of(setting(owner, feature, value)));
        }
    }

    /** A step to be run as one with others. */
    public Command setting(EObject owner, EStructuralFeature feature, Object value) {
        return SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    public void add(EObject owner, EReference feature, EObject child) {
        run(NLS.bind(Messages.Edit_add, Labels.of(child.eClass()).in(Locale.getDefault())),
                List.of(adding(owner, feature, List.of(child))));
    }

    /** A step to be run as one with others. */
    public Command adding(EObject owner, EReference feature, Collection<? extends EObject> children) {
        return AddCommand.create(domain, owner, feature, children);
    }

    /** A step to be run as one with others. */
    public Command adding(EObject owner, EReference feature, Collection<? extends EObject> children, int index) {
        return AddCommand.create(domain, owner, feature, children, index);
    }

    /** A step to be run as one with others: takes members out of a list, contained or referred to. */
    public Command removing(EObject owner, EStructuralFeature feature, Collection<?> members) {
        return RemoveCommand.create(domain, owner, feature, members);
    }

    /** Removes objects with all below them, and every reference to them. Reported values are read before, or undoing would not find them. */
    public void delete(Collection<? extends EObject> objects) {
        Collection<? extends EObject> uppermost = EcoreUtil.filterDescendants(List.copyOf(objects));
        if (!uppermost.isEmpty()) {
            domain.readValues(uppermost.stream().flatMap(object -> Contents.of(object, Kpi.class)).toList());
            run(NLS.bind(Messages.Edit_delete, names(uppermost)), List.of(DeleteCommand.create(domain, uppermost)));
        }
    }

    /** Gives a member of a list another place in it. */
    public void move(EObject owner, EStructuralFeature feature, Object member, int index) {
        String name = member instanceof EObject object ? name(object) : String.valueOf(member);
        run(NLS.bind(Messages.Edit_move, name), List.of(MoveCommand.create(domain, owner, feature, member, index)));
    }

    /** @param label what the menu says about undoing it */
    public void run(String label, List<Command> steps) {
        CompoundCommand command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label, List.copyOf(steps));
        if (command.canExecute()) {
            domain.getCommandStack().execute(command);
        } else {
            command.dispose();
            domain.refuse();
        }
    }

    /** What several objects are called together. */
    public static String names(Collection<? extends EObject> objects) {
        EObject first = objects.iterator().next();
        return objects.size() == 1 ? name(first) : NLS.bind(Messages.Edit_several, name(first), objects.size() - 1);
    }

    private static String name(EObject object) {
        return Names.of(object).in(Locale.getDefault());
    }

    private static void identify(EObject tree) {
        fresh(tree);
        for (TreeIterator<EObject> below = tree.eAllContents(); below.hasNext();) {
            fresh(below.next());
        }
    }

    private static void fresh(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(UUID.randomUUID().toString());
        }
    }
}
