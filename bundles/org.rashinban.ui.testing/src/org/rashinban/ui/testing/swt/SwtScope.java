package org.rashinban.ui.testing.swt;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
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

/** Finds controls below one. */
final class SwtScope implements UiScope {

    private final UiThread ui;
    private final Supplier<String> title;
    private final Control root;
    private final Runnable close;

    SwtScope(UiThread ui, Supplier<String> title, Control root, Runnable close) {
        this.ui = ui;
        this.title = title;
        this.root = root;
        this.close = close;
    }

    @Override
    public String title() {
        return ui.read(title);
    }

    @Override
    public UiButton button(String name) {
        return ui.await("the button " + name, () -> pushed(name).or(() -> inToolBar(name))); //$NON-NLS-1$
    }

    private Optional<UiButton> pushed(String name) {
        return visible(Button.class).filter(button -> Widgets.hasId(button, name) || Caption.same(button.getText(), name))
                .findFirst().map(button -> new SwtButton(ui, button));
    }

    private Optional<UiButton> inToolBar(String name) {
        return visible(ToolBar.class).flatMap(bar -> Stream.of(bar.getItems())).filter(item -> called(item, name))
                .findFirst().map(item -> new SwtToolButton(ui, item));
    }

    private static boolean called(ToolItem item, String name) {
        String tip = item.getToolTipText();
        return name.equals(item.getData(WidgetId.KEY)) || Caption.same(item.getText(), name) || tip != null && Caption.same(tip, name);
    }

    @Override
    public UiText text(String name) {
        Predicate<Control> isText = control -> control instanceof Text || control instanceof StyledText;
        return new SwtText(ui, find("the text field " + name, Control.class, isText.and(named(name)))); //$NON-NLS-1$
    }

    @Override
    public UiCombo combo(String name) {
        Predicate<Control> isCombo = control -> control instanceof Combo || control instanceof CCombo;
        return new SwtCombo(ui, find("the choice " + name, Control.class, isCombo.and(named(name)))); //$NON-NLS-1$
    }

    @Override
    public UiLink link(String name) {
        Predicate<Control> isLink = control -> control instanceof Link || control instanceof Hyperlink;
        Predicate<Control> reads = control -> Widgets.texts(control).stream().anyMatch(text -> Caption.same(text, name));
        return new SwtLink(ui, find("the link " + name, Control.class, isLink.and(reads.or(hasId(name))))); //$NON-NLS-1$
    }

    @Override
    public UiTree tree() {
        return new SwtTree(ui, find("a tree", Tree.class, tree -> true)); //$NON-NLS-1$
    }

    @Override
    public UiTree tree(String widgetId) {
        return new SwtTree(ui, find("the tree " + widgetId, Tree.class, hasId(widgetId))); //$NON-NLS-1$
    }

    @Override
    public UiTable table() {
        return new SwtTable(ui, find("a table", Table.class, table -> true)); //$NON-NLS-1$
    }

    @Override
    public UiTable table(String widgetId) {
        return new SwtTable(ui, find("the table " + widgetId, Table.class, hasId(widgetId))); //$NON-NLS-1$
    }

    @Override
    public UiCanvas canvas(String widgetId) {
        return new SwtCanvas(ui, find("the canvas " + widgetId, Canvas.class, hasId(widgetId))); //$NON-NLS-1$
    }

    @Override
    public List<String> captions() {
        return ui.read(this::visibleCaptions);
    }

    private List<String> visibleCaptions() {
        return Widgets.visible(root).flatMap(control -> Widgets.texts(control).stream()).map(Caption::of).toList();
    }

    @Override
    public boolean shows(String caption) {
        return captions().contains(Caption.of(caption));
    }

    @Override
    public void close() {
        ui.act(close);
    }

    private static Predicate<Control> named(String name) {
        return hasId(name).or(control -> Widgets.labelBefore(control).filter(label -> Caption.same(label, name)).isPresent());
    }

    private static Predicate<Control> hasId(String name) {
        return control -> Widgets.hasId(control, name);
    }

    private <C extends Control> Stream<C> visible(Class<C> type) {
        return Widgets.visible(root).filter(type::isInstance).map(type::cast);
    }

    private <C extends Control> C find(String what, Class<C> type, Predicate<? super C> wanted) {
        return ui.await(what, () -> visible(type).filter(wanted).findFirst());
    }
}
