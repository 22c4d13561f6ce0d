package org.rashinban.ui.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Acts on the running workbench as a user would. Called from any thread but the display's, so that a dialog which an action opens
 * does not stop the test. Whatever is looked for is waited for; what does not come fails with the tree of visible widgets.
 */
public interface UiDriver {

    /** The workbench's main window. */
    UiScope window();

    /** The open dialog with this title. */
    UiScope dialog(String title);

    /** The view or editor with this title, brought to the front. */
    UiScope view(String title);

    /** The titles of all open dialogs, the topmost last. */
    List<String> dialogs();

    /** Chooses an entry of the main menu; texts without mnemonics, accelerators and dots. */
    void menu(String... path);

    /** The entries below an entry of the main menu (of the bar itself without a path). */
    List<UiMenuEntry> menuEntries(String... path);

    /** Presses a key where the focus is, in the notation of JFace: {@code CTRL+S}, {@code F2}, {@code ARROW_DOWN}, {@code CR}. */
    void press(String keys);

    /** Asks something of the user interface, on its thread. */
    <T> T read(Supplier<T> question);

    /** Waits until something holds; asked on the user interface's thread. */
    void waitUntil(String what, BooleanSupplier condition);

    /** Writes what the screen shows now as a PNG file. */
    Path screenshot(Path file);
}
