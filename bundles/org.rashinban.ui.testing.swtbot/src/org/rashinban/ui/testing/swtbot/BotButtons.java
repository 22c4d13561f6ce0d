package org.rashinban.ui.testing.swtbot;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBotControl;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarPushButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.rashinban.ui.testing.UiButton;
import org.rashinban.ui.testing.display.UiThread;
import org.rashinban.ui.testing.look.Caption;

/** The kinds of buttons that SWTBot tells apart. */
final class BotButtons {

    private BotButtons() {
    }

    static UiButton of(UiThread ui, Button button) {
        int style = ui.read(button::getStyle);
        if ((style & SWT.CHECK) != 0) {
            SWTBotCheckBox bot = new SWTBotCheckBox(button);
            return new BotButton(ui, bot, bot::click, bot::isChecked);
        }
        if ((style & SWT.RADIO) != 0) {
            SWTBotRadio bot = new SWTBotRadio(button);
            return new BotButton(ui, bot, bot::click, bot::isSelected);
        }
        if ((style & SWT.TOGGLE) != 0) {
            SWTBotToggleButton bot = new SWTBotToggleButton(button);
            return new BotButton(ui, bot, bot::click, bot::isPressed);
        }
        SWTBotButton bot = new SWTBotButton(button);
        return new BotButton(ui, bot, bot::click, () -> false);
    }

    static UiButton of(UiThread ui, ToolItem item) {
        SWTBotBar bar = new SWTBotBar(ui.read(item::getParent));
        if ((ui.read(item::getStyle) & SWT.CHECK) != 0) {
            SWTBotToolbarToggleButton bot = new SWTBotToolbarToggleButton(item);
            return new BotButton(ui, bar, bot::click, bot::isChecked);
        }
        SWTBotToolbarPushButton bot = new SWTBotToolbarPushButton(item);
        return new BotButton(ui, bar, bot::click, () -> false);
    }

    private static final class BotButton extends BotControl<AbstractSWTBotControl<?>> implements UiButton {

        private final Runnable click;
        private final BooleanSupplier selected;

        BotButton(UiThread ui, AbstractSWTBotControl<?> bot, Runnable click, BooleanSupplier selected) {
            super(ui, bot);
            this.click = click;
            this.selected = selected;
        }

        @Override
        public String caption() {
            return Caption.of(bot.getText());
        }

        @Override
        public void click() {
            onEnabled(click);
        }

        @Override
        public boolean selected() {
            return selected.getAsBoolean();
        }
    }
}
