package org.rashinban.ui.testing.swtbot;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBotControl;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.rashinban.ui.testing.UiCombo;
import org.rashinban.ui.testing.display.UiThread;

final class BotCombo extends BotControl<AbstractSWTBotControl<?>> implements UiCombo {

    private final Supplier<String[]> items;
    private final Consumer<String> selecting;

    private BotCombo(UiThread ui, AbstractSWTBotControl<?> bot, Supplier<String[]> items, Consumer<String> selecting) {
        super(ui, bot);
        this.items = items;
        this.selecting = selecting;
    }

    static UiCombo of(UiThread ui, Control control) {
        if (control instanceof Combo combo) {
            SWTBotCombo bot = new SWTBotCombo(combo);
            return new BotCombo(ui, bot, bot::items, bot::setSelection);
        }
        SWTBotCCombo bot = new SWTBotCCombo((CCombo) control);
        return new BotCombo(ui, bot, bot::items, bot::setSelection);
    }

    @Override
    public List<String> items() {
        return List.of(items.get());
    }

    @Override
    public String read() {
        return bot.getText();
    }

    @Override
    public void select(String item) {
        onEnabled(() -> selecting.accept(item));
    }
}
