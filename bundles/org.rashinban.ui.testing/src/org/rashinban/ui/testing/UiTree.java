package org.rashinban.ui.testing;

import java.util.List;

/** A tree; a node is named by the texts of the first column from the root down. */
public interface UiTree extends UiControl {

    /** The texts of the nodes below; expands on the way. */
    List<String> children(String... path);

    void expand(String... path);

    void select(String... path);

    /** Selects a node beside those that are selected. */
    void selectAlso(String... path);

    void doubleClick(String... path);

    /** Drags a node and drops it on another one. */
    void drag(List<String> from, List<String> onto);

    /** The same with the key held down that makes a copy of it. */
    void dragCopy(List<String> from, List<String> onto);

    /** The paths' last texts of what is selected. */
    List<String> selection();
}
