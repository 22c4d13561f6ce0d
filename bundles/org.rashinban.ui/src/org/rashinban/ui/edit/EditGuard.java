package org.rashinban.ui.edit;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Program;
import org.rashinban.model.text.Localized;

/**
 * Watches what a command does on behalf of somebody who may change only some objects. Who may change everything, or nothing, is not
 * watched.
 */
final class EditGuard {

    private final EditingRights rights;
    private final Program program;
    private final Function<EObject, Optional<EObject>> before;
    private final Set<EObject> touched = new LinkedHashSet<>();
    private boolean watching;

    /** @param before gives an object as it was before the command, in its place; empty if it is new */
    EditGuard(EditingRights rights, Program program, Function<EObject, Optional<EObject>> before) {
        this.rights = rights;
        this.program = program;
        this.before = before;
        if (rights.isLimited() && rights.refusal().isEmpty()) {
            program.eAdapters().add(new Watch());
        }
    }

    Optional<Localized> refusal() {
        return rights.refusal();
    }

    void begin() {
        touched.clear();
        watching = rights.isLimited();
        if (watching) {
            // Makes the state before, if it is not at hand yet.
            before.apply(program);
        }
    }

    /** Why what was done since the beginning must not be. */
    Optional<Localized> end() {
        if (!watching) {
            return Optional.empty();
        }
        watching = false;
        Predicate<EObject> isThere = object -> EcoreUtil.isAncestor(program, object);
        return touched.stream().map(object -> rights.refusal(before.apply(object), Optional.of(object).filter(isThere)))
                .flatMap(Optional::stream).findFirst();
    }

    private final class Watch extends EContentAdapter {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (watching && !notification.isTouch()) {
                note(notification.getNotifier(), notification.getOldValue(), notification.getNewValue());
            }
        }

        /** A list that got or lost a member is not changed itself: the member is. */
        private void note(Object notifier, Object... values) {
            boolean members = false;
            for (Object value : values) {
                if (value instanceof EObject object && (object.eContainer() == notifier || object.eContainer() == null)) {
                    touched.add(object);
                    members = true;
                }
            }
            if (!members && notifier instanceof EObject object) {
                touched.add(object);
            }
        }
    }
}
