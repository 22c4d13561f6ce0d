package org.rashinban.core.permission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.text.Sentence;

/**
 * Who wants to do something.
 *
 * @param department identifier of the department that the user works for; empty for roles without one
 */
public record Actor(String name, Role role, Optional<String> department) {

    /** Empty if the actor may do it; else who may. */
    public Optional<Sentence> refusal(Right right) {
        if (role.has(right)) {
            return Optional.empty();
        }
        Collection<Role> holders = List.of(Role.values()).stream().filter(holder -> holder.has(right)).toList();
        return Optional.of(Texts.CATALOGUE.sentence("right.missing", right, holders, name, role));
    }
}
