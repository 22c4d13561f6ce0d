package org.rashinban.store.program;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Identified;
import org.rashinban.model.Program;

/**
 * Which objects of a program were touched since it was read or saved, so that a save need not compare all the others. It listens to every
 * object, also to those that were taken out: they may come back.
 */
final class Touched extends AdapterImpl {

    private final Program program;
    private final Set<Identified> changed = new LinkedHashSet<>();
    private final Map<Identified, Map<EReference, Integer>> lists = new LinkedHashMap<>();
    private final Set<String> takenOut = new LinkedHashSet<>();
    private boolean everything;
    private boolean deaf;

    private Touched(Program program, boolean everything) {
        this.program = program;
        this.everything = everything;
    }

    /** All that the program holds is stored. */
    static Touched nothing(Program program) {
        Touched touched = new Touched(program, false);
        touched.listenTo(program);
        return touched;
    }

    /** Nothing of the program is stored. */
    static Touched everything(Program program) {
        return new Touched(program, true);
    }

    /** Whether all has to be compared. */
    boolean isEverything() {
        return everything;
    }

    /** Objects of which a feature other than a containment was set. */
    Set<Identified> changed() {
        return changed;
    }

    /** Containments whose members or their order changed, with the place of the first member that need not be the one stored there. */
    Map<Identified, Map<EReference, Integer>> lists() {
        return lists;
    }

    /** Identifiers of objects that left their container, be it for another one. */
    Set<String> takenOut() {
        return takenOut;
    }

    boolean isInProgram(EObject object) {
        return EcoreUtil.isAncestor(program, object);
    }

    /** From now on all is stored as it stands. */
    void clear() {
        if (everything) {
            listenTo(program);
        }
        everything = false;
        changed.clear();
        lists.clear();
        takenOut.clear();
    }

    /** A feature other than a containment is to be compared. */
    void isChanged(Identified object) {
        changed.add(object);
    }

    /** Where it hangs is to be compared; it may be new there. */
    void hangs(Identified object) {
        isChanged((Identified) object.eContainer(), object.eContainmentFeature(), 0);
    }

    private void isChanged(Identified owner, EReference containment, int from) {
        lists.computeIfAbsent(owner, key -> new LinkedHashMap<>()).merge(containment, from, Math::min);
    }

    /** Members that are to be compared may have come to stand further in front. */
    private void mayHaveShifted(Identified owner, EReference containment) {
        Map<EReference, Integer> changedLists = lists.get(owner);
        if (changedLists != null) {
            changedLists.computeIfPresent(containment, (list, from) -> 0);
        }
    }

    /** It has left the place where it is stored. */
    void moved(Identified object) {
        hangs(object);
        isOut(object.getId());
    }

    /** It has left its container, whether it was ever there in memory or not. */
    void isOut(String id) {
        takenOut.add(id);
    }

    /** They are where they were stored. */
    void isBack(Set<String> ids) {
        takenOut.removeAll(ids);
    }

    /** Brings into the program what the store holds, which touches nothing. */
    void unheard(Runnable reading) {
        deaf = true;
        try {
            reading.run();
        } finally {
            deaf = false;
        }
    }

    private void listenTo(EObject root) {
        if (!root.eAdapters().contains(this)) {
            root.eAdapters().add(this);
        }
        for (EObject child : root.eContents()) {
            listenTo(child);
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (notification.isTouch() || !(notification.getFeature() instanceof EStructuralFeature feature)
                || !(notification.getNotifier() instanceof Identified object)) {
            return;
        }
        boolean contains = feature instanceof EReference reference && reference.isContainment();
        if (contains) {
            each(notification.getNewValue(), this::listenTo);
        }
        if (deaf) {
            if (contains) {
                mayHaveShifted(object, (EReference) feature);
            }
            return;
        }
        if (contains) {
            isChanged(object, (EReference) feature, firstChanged(notification));
            each(notification.getOldValue(), old -> takenOut.add(((Identified) old).getId()));
        } else if (!(feature instanceof EReference reference && reference.isContainer())) {
            changed.add(object);
            // Whoever is given another identifier is another object to the store.
            everything |= feature == object.eClass().getEIDAttribute();
        }
    }

    /** Members before the one that came or went are where they were. */
    private static int firstChanged(Notification notification) {
        return switch (notification.getEventType()) {
            case Notification.ADD, Notification.ADD_MANY, Notification.REMOVE -> Math.max(0, notification.getPosition());
            default -> 0;
        };
    }

    private static void each(Object value, Consumer<EObject> action) {
        switch (value) {
            case EObject one -> action.accept(one);
            case Collection<?> many -> List.copyOf(many).forEach(one -> action.accept((EObject) one));
            case null, default -> {
                // The other values that notifications carry are places in lists.
            }
        }
    }
}
