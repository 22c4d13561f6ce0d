package org.rashinban.ui.testing.swtbot;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.display.UiThread;

final class BotTable extends BotControl<SWTBotTable> implements UiTable {

    BotTable(UiThread ui, SWTBotTable table) {
        super(ui, table);
    }

    @Override
    public int rowCount() {
        return bot.rowCount();
    }

    @Override
    public List<String> columns() {
        return bot.columns();
    }

    @Override
    public String cell(int row, int column) {
        return bot.cell(row, column);
    }

    @Override
    public void select(int... rows) {
        onEnabled(() -> bot.select(rows));
    }

    @Override
    public void clickCell(int row, int column) {
        onEnabled(() -> bot.click(row, column));
    }

    @Override
    public void doubleClickCell(int row, int column) {
        onEnabled(() -> bot.doubleClick(row, column));
    }

    @Override
    public void check(int row) {
        onEnabled(() -> bot.getTableItem(row).toggleCheck());
    }

    @Override
    public List<Integer> selection() {
        return ui.read(() -> IntStream.of(bot.widget.getSelectionIndices()).boxed().toList());
    }
}
