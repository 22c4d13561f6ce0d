package org.rashinban.ui.testing.swtbot;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.rashinban.ui.testing.UiButton;
import org.rashinban.ui.testing.UiCanvas;
import org.rashinban.ui.testing.UiCombo;
import org.rashinban.ui.testing.UiLink;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.display.UiThread;
import org.rashinban.ui.testing.look.Caption;
import org.rashinban.ui.testing.look.Widgets;
import org.rashinban.ui.widgets.WidgetId;

/** Finds controls below one, by SWTBot's search. */
final class BotScope implements UiScope {

    private final UiThread ui;
    private final Control root;
    private final SWTBot bot;
    private final Supplier<String> title;
    private final Runnable close;

    BotScope(UiThread ui, Control root, Supplier<String> title, Runnable close) {
        this.ui = ui;
        this.root = root;
        this.bot = new SWTBot(root);
        this.title = title;
        this.close = close;
    }

    @Override
    public String title() {
        return title.get();
    }

    @Override
    public UiButton button(String name) {
        Predicate<Widget> called = widget -> name.equals(widget.getData(WidgetId.KEY)) || reads(widget, name);
        Widget found = find("the button " + name, Widget.class, called); //$NON-NLS-1$
        return found instanceof ToolItem item ? BotButtons.of(ui, item) : BotButtons.of(ui, (Button) found);
    }

    private static boolean reads(Widget widget, String name) {
        return switch (widget) {
            case Button button -> Caption.same(button.getText(), name);
            case ToolItem item -> Caption.same(item.getText(), name)
                    || item.getToolTipText() != null && Caption.same(item.getToolTipText(), name);
            default -> false;
        };
    }

    @Override
    public UiText text(String name) {
        Predicate<Control> isText = control -> control instanceof Text || control instanceof StyledText;
        return BotText.of(ui, find("the text field " + name, Control.class, isText.and(named(name)))); //$NON-NLS-1$
    }

    @Override
    public UiCombo combo(String name) {
        Predicate<Control> isCombo = control -> control instanceof Combo || control instanceof CCombo;
        return BotCombo.of(ui, find("the choice " + name, Control.class, isCombo.and(named(name)))); //$NON-NLS-1$
    }

    @Override
    public UiLink link(String name) {
        Predicate<Control> isLink = control -> control instanceof Link || control instanceof Hyperlink;
        Predicate<Control> reads = control -> Widgets.texts(control).stream().anyMatch(text -> Caption.same(text, name));
        return new BotLink(ui, find("the link " + name, Control.class, isLink.and(reads.or(named(name))))); //$NON-NLS-1$
    }

    @Override
    public UiTree tree() {
        return new BotTree(ui, new SWTBotTree(find("a tree", Tree.class, tree -> true))); //$NON-NLS-1$
    }

    @Override
    public UiTree tree(String widgetId) {
        return new BotTree(ui, new SWTBotTree(find("the tree " + widgetId, Tree.class, named(widgetId)))); //$NON-NLS-1$
    }

    @Override
    public UiTable table() {
        return new BotTable(ui, new SWTBotTable(find("a table", Table.class, table -> true))); //$NON-NLS-1$
    }

    @Override
    public UiTable table(String widgetId) {
        return new BotTable(ui, new SWTBotTable(find("the table " + widgetId, Table.class, named(widgetId)))); //$NON-NLS-1$
    }

    @Override
    public UiCanvas canvas(String widgetId) {
        return new BotCanvas(ui, find("the canvas " + widgetId, Canvas.class, named(widgetId))); //$NON-NLS-1$
    }

    @Override
    public List<String> captions() {
        return ui.read(() -> Widgets.visible(root).flatMap(control -> Widgets.texts(control).stream()).map(Caption::of).toList());
    }

    @Override
    public boolean shows(String caption) {
        return captions().contains(Caption.of(caption));
    }

    @Override
    public void close() {
        close.run();
        ui.act(() -> {});
    }

    private static Predicate<Control> named(String name) {
        Predicate<Control> labelled = control -> Widgets.labelBefore(control).filter(label -> Caption.same(label, name)).isPresent();
        return labelled.or(control -> Widgets.hasId(control, name));
    }

    private <W extends Widget> W find(String what, Class<W> type, Predicate<? super W> condition) {
        return bot.widget(new Matching<>(what, type, condition));
    }
}
