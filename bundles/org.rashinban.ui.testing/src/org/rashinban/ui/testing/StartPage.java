package org.rashinban.ui.testing;

import java.util.List;

/** The page on which the window opens. */
public final class StartPage {

    private final UiScope scope;

    StartPage(UiScope scope) {
        this.scope = scope;
    }

    public UiButton createFromTemplate() {
        return scope.button("start.create"); //$NON-NLS-1$
    }

    public UiButton openStore() {
        return scope.button("start.open"); //$NON-NLS-1$
    }

    /** A store among the recent ones, by its name. */
    public UiLink recent(String name) {
        return scope.link(name);
    }

    public List<String> captions() {
        return scope.captions();
    }

    public boolean shows(String caption) {
        return scope.shows(caption);
    }
}
