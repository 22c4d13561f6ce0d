package org.rashinban.store.access;

import java.time.Instant;
import java.util.Optional;

import org.rashinban.core.permission.Actor;
import org.rashinban.core.permission.Role;

/**
 * Somebody who may work in a store.
 *
 * @param department identifier of the department whose values the user enters; only for that role
 * @param failures wrong passwords since the last right one
 * @param lockedUntil when the right password will be accepted again; empty if it is, or if only an administrator ends the lock
 * @param lockedByHand whether an administrator keeps the user out
 */
public record User(String id, String name, Role role, Optional<String> department, Instant passwordSet, int failures,
        Optional<Instant> lockedUntil, boolean lockedByHand) {

    Actor actor() {
        return new Actor(name, role, department);
    }
}
