package org.rashinban.ui.store;

/** A place where people type; what they typed becomes part of the program only when they leave the field. */
public interface Typing {

    /** Whether something was typed that the program does not hold yet. */
    boolean isPending();

    /** Takes it over; what cannot be taken stays pending. */
    void commit();

    /** Gives back what stood there. */
    void drop();
}
