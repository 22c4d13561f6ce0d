package org.rashinban.ui.dashboard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where somebody came from. */
final class History {

    private static final int LONGEST = 50;

    private final Deque<BoardState> states = new ArrayDeque<>();

    /** Before something else is opened from here. */
    void leave(BoardState state) {
        states.push(state);
        if (states.size() > LONGEST) {
            states.removeLast();
        }
    }

    Optional<BoardState> back() {
        return Optional.ofNullable(states.poll());
    }

    boolean isEmpty() {
        return states.isEmpty();
    }

    void clear() {
        states.clear();
    }
}
