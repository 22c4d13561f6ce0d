package org.rashinban.ui.dashboard;

/** How much room a widget needs of what its row gives it. */
enum Need {

    /** It says only that there is nothing to be seen. */
    LINE,
    ALL,
    /** Two years stand above each other. */
    MORE
}
