package org.rashinban.ui.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Program;

/** Copies a program bit by bit, so that the thread to which it belongs can do other things in between. */
final class CopyInSteps extends EcoreUtil.Copier {

    private static final long serialVersionUID = 1L;

    private final transient Program copied;
    private final transient Deque<Runnable> lists = new ArrayDeque<>();
    private final transient Map<EClass, List<EReference>> references = new HashMap<>();
    private transient Iterator<Map.Entry<EObject, EObject>> unconnected;

    CopyInSteps(Program program) {
        super(false, true);
        copied = (Program) copy(program);
    }

    /** Goes on for some nanoseconds; true when everything is done. */
    boolean goOn(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (!isDone() && System.nanoTime() < end) {
            step();
        }
        return isDone();
    }

    /** The whole copy. */
    Program finished() {
        while (!isDone()) {
            step();
        }
        return copied;
    }

    private boolean isDone() {
        return lists.isEmpty() && unconnected != null && !unconnected.hasNext();
    }

    /** First the objects themselves, then what they refer to. */
    private void step() {
        if (!lists.isEmpty()) {
            lists.pop().run();
        } else if (unconnected == null) {
            unconnected = entrySet().iterator();
        } else {
            Map.Entry<EObject, EObject> next = unconnected.next();
            references.computeIfAbsent(next.getKey().eClass(), CopyInSteps::referring)
                    .forEach(reference -> copyReference(reference, next.getKey(), next.getValue()));
        }
    }

    private static List<EReference> referring(EClass type) {
        return type.getEAllReferences().stream().filter(reference -> reference.isChangeable() && !reference.isDerived())
                .filter(reference -> !reference.isContainment() && !reference.isContainer()).toList();
    }

    @Override
    protected void copyContainment(EReference reference, EObject object, EObject copy) {
        if (object.eIsSet(reference)) {
            lists.push(() -> super.copyContainment(reference, object, copy));
        }
    }
}
