package org.rashinban.ui.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.permission.Actor;
import org.rashinban.core.permission.ChangeRules;
import org.rashinban.core.permission.Right;
import org.rashinban.model.text.Localized;

/** What whoever has a store open may change on screen. The store asks the same rules again when it saves. */
public final class EditingRights {

    private final Actor actor;
    private final Optional<Localized> locked;

    /** @param locked why nobody may change this store, as a copy for reading; else empty */
    public EditingRights(Actor actor, Optional<Localized> locked) {
        this.actor = actor;
        this.locked = locked;
    }

    /** Why nothing at all can be changed; empty if something can. */
    public Optional<Localized> refusal() {
        return locked.or(() -> actor.refusal(Right.ENTER_VALUES).map(why -> why));
    }

    /** Why plans, organisation and the like cannot be changed; empty if everything can. */
    public Optional<Localized> programRefusal() {
        return locked.or(() -> actor.refusal(Right.EDIT_PROGRAM).map(why -> why));
    }

    boolean isLimited() {
        return programRefusal().isPresent();
    }

    /** Of one object: as it was, and as it is. */
    Optional<Localized> refusal(Optional<EObject> before, Optional<EObject> after) {
        return ChangeRules.refusal(actor, before, after).map(why -> why);
    }
}
