package org.rashinban.ui.system;

import java.nio.file.Path;

import org.eclipse.swt.program.Program;

/** Shows a file or a folder in the program that the system has for it. Every part finds it like a service of the platform. */
@FunctionalInterface
public interface Opener {

    /** By the desktop on which the workbench runs; to be asked on the user interface's thread. */
    Opener OF_THE_DESKTOP = place -> Program.launch(place.toString());

    /** @return whether there is such a program, and it was started */
    boolean open(Path place);
}
