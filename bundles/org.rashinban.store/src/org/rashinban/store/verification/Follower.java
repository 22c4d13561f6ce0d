package org.rashinban.store.verification;

import org.rashinban.model.text.Sentence;

/** Follows a verification while it is at work, and may think better of it. */
public interface Follower {

    /** Of somebody who waits for the end, and does nothing else in the store meanwhile. */
    Follower PATIENT = new Follower() {
        @Override
        public void begins(Sentence step) {
            // Nobody looks.
        }

        @Override
        public boolean givesUp() {
            return false;
        }

        @Override
        public boolean isAlone() {
            return true;
        }
    };

    /** How many steps there are, for a bar that grows. */
    int STEPS = 5;

    void begins(Sentence step);

    /** Is asked again and again. */
    boolean givesUp();

    /** Whether nobody saves meanwhile who would have to wait. */
    default boolean isAlone() {
        return false;
    }
}
