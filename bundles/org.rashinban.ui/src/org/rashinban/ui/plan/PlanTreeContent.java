package org.rashinban.ui.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Node;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;

/** Plans, their editions with the one in force first, and the elements below. */
final class PlanTreeContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Program program ? program.getPlans().toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    @Override
    public boolean hasChildren(Object parent) {
        return !children(parent).isEmpty();
    }

    @Override
    public Object getParent(Object child) {
        return ((EObject) child).eContainer();
    }

    static List<? extends EObject> children(Object parent) {
        return switch (parent) {
            case Plan plan -> inForceFirst(plan.getEditions().stream());
            case Node node -> node.getChildren();
            default -> List.of();
        };
    }

    private static List<Edition> inForceFirst(Stream<Edition> editions) {
        return editions.sorted(Comparator.comparing((Edition edition) -> edition.getState() != EditionState.CURRENT)).toList();
    }
}
