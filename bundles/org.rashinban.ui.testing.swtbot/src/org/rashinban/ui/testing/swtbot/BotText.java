package org.rashinban.ui.testing.swtbot;

import java.util.function.Consumer;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBotControl;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.display.UiThread;

final class BotText extends BotControl<AbstractSWTBotControl<?>> implements UiText {

    private final Consumer<String> typing;
    private final Consumer<String> replacing;

    private BotText(UiThread ui, AbstractSWTBotControl<?> bot, Consumer<String> typing, Consumer<String> replacing) {
        super(ui, bot);
        this.typing = typing;
        this.replacing = replacing;
    }

    static UiText of(UiThread ui, Control control) {
        if (control instanceof Text text) {
            SWTBotText bot = new SWTBotText(text);
            return new BotText(ui, bot, typed -> bot.setText(bot.getText() + typed), bot::setText);
        }
        SWTBotStyledText bot = new SWTBotStyledText((StyledText) control);
        return new BotText(ui, bot, bot::insertText, bot::setText);
    }

    @Override
    public String read() {
        return bot.getText();
    }

    @Override
    public void type(String text) {
        onEnabled(() -> typing.accept(text));
    }

    @Override
    public void replace(String text) {
        onEnabled(() -> replacing.accept(text));
    }
}
