package org.rashinban.ui.testing.swtbot;

import org.eclipse.swt.widgets.Canvas;
import org.rashinban.ui.testing.UiCanvas;
import org.rashinban.ui.testing.display.UiThread;

final class BotCanvas extends BotControl<SWTBotPainted<Canvas>> implements UiCanvas {

    BotCanvas(UiThread ui, Canvas canvas) {
        super(ui, new SWTBotPainted<>(canvas));
    }

    @Override
    public int width() {
        return ui.read(() -> bot.widget.getSize().x);
    }

    @Override
    public int height() {
        return ui.read(() -> bot.widget.getSize().y);
    }

    @Override
    public void click(int x, int y) {
        onEnabled(() -> bot.clickAt(x, y));
    }

    @Override
    public void doubleClick(int x, int y) {
        onEnabled(() -> bot.doubleClickAt(x, y));
    }

    @Override
    public void drag(int fromX, int fromY, int toX, int toY) {
        onEnabled(() -> bot.drag(fromX, fromY, toX, toY));
    }

    @Override
    public void type(String text) {
        onEnabled(() -> text.chars().forEach(character -> BotKeys.type(bot.widget, (char) character)));
    }
}
