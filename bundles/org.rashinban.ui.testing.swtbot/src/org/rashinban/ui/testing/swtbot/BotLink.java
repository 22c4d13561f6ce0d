package org.rashinban.ui.testing.swtbot;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBotControl;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLink;
import org.rashinban.ui.testing.UiLink;
import org.rashinban.ui.testing.display.UiThread;
import org.rashinban.ui.testing.look.Caption;
import org.rashinban.ui.testing.look.Widgets;

/** A link of SWT, or one of the forms, which SWTBot clicks like any control. */
final class BotLink extends BotControl<AbstractSWTBotControl<?>> implements UiLink {

    private final Control link;

    BotLink(UiThread ui, Control link) {
        super(ui, link instanceof Link plain ? new SWTBotLink(plain) : new SWTBotPainted<>(link));
        this.link = link;
    }

    @Override
    public String caption() {
        return ui.read(() -> Caption.of(Widgets.texts(link).getFirst()));
    }

    @Override
    public void click() {
        onEnabled(() -> {
            if (bot instanceof SWTBotLink plain) {
                plain.click();
            } else {
                ((SWTBotPainted<?>) bot).clickMiddle();
            }
        });
    }
}
