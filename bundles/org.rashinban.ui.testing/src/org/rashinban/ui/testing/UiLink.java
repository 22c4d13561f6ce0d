package org.rashinban.ui.testing;

public interface UiLink extends UiControl {

    String caption();

    void click();
}
