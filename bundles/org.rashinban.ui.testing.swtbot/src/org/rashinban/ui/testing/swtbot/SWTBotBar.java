package org.rashinban.ui.testing.swtbot;

import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBotControl;

/** A whole tool bar, which SWTBot itself does not know. */
final class SWTBotBar extends AbstractSWTBotControl<ToolBar> {

    SWTBotBar(ToolBar bar) {
        super(bar);
    }
}
