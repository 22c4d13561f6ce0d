package org.rashinban.ui.testing;

import java.util.List;

public interface UiCombo extends UiControl {

    List<String> items();

    String read();

    void select(String item);
}
