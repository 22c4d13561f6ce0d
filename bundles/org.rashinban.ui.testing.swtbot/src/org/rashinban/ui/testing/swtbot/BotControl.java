package org.rashinban.ui.testing.swtbot;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBotControl;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.rashinban.ui.testing.UiControl;
import org.rashinban.ui.testing.UiFailure;
import org.rashinban.ui.testing.display.UiThread;
import org.rashinban.ui.testing.look.Caption;

/** What every found control can do, said to SWTBot. */
class BotControl<B extends AbstractSWTBotControl<? extends Control>> implements UiControl {

    final UiThread ui;
    final B bot;

    BotControl(UiThread ui, B bot) {
        this.ui = ui;
        this.bot = bot;
    }

    @Override
    public final boolean enabled() {
        return bot.isEnabled();
    }

    @Override
    public final boolean focused() {
        return bot.isActive();
    }

    @Override
    public final void focus() {
        bot.setFocus();
    }

    @Override
    public final void press(String keys) {
        onEnabled(() -> {
            bot.setFocus();
            BotKeys.press(bot.widget, keys);
        });
    }

    @Override
    public final void contextMenu(String... path) {
        onEnabled(() -> {
            SWTBotMenu menu = bot.contextMenu().menu(entry(path[0]), false, 0);
            for (int i = 1; i < path.length; i++) {
                menu = menu.menu(entry(path[i]), false, 0);
            }
            menu.click();
        });
    }

    private static Matching<MenuItem> entry(String text) {
        return new Matching<>("the menu entry " + text, MenuItem.class, item -> Caption.same(item.getText(), text)); //$NON-NLS-1$
    }

    /** SWTBot waits for what is disabled; a user sees at once. Afterwards waits until the event queue has come so far. */
    final void onEnabled(Runnable action) {
        if (!bot.isEnabled()) {
            throw new UiFailure("The control is disabled: " + bot); //$NON-NLS-1$
        }
        action.run();
        ui.act(() -> {});
    }
}
