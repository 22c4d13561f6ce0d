package org.rashinban.ui.register;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.tree.Contents;

/** Where new entries go. */
final class Homes {

    /** Into what contains the selected entry, else into the edition. */
    static final Register.Home BESIDE = (scope, selected) -> selected.map(EObject::eContainer).or(() -> Optional.of(scope.edition()));

    static final Register.Home EDITION = (scope, selected) -> Optional.of(scope.edition());

    static final Register.Home ORGANIZATION = (scope, selected) -> Optional.ofNullable(scope.program().getOrganization());

    private Homes() {
    }

    /** Into what contains the selected entry, else into the last object that can contain one. */
    static Register.Home within(EClass type) {
        return (scope, selected) -> selected.map(EObject::eContainer)
                .or(() -> Contents.of(scope.edition(), EObject.class).filter(type::isInstance).reduce((one, next) -> next));
    }
}
