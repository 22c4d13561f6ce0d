package org.rashinban.ui.grid.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/**
 * The text field of a grid. It has the focus all the time, a dot in the corner of the selected cell, and grows over the cell as soon as
 * somebody types: so the first key reaches it like any other, and an input method finds the field it wants to compose in before its first
 * key, not after it. What is typed and cannot be read stays where it is, with the reason.
 */
final class CellEntry {

    /** Windows reports a key that an input method takes for itself under this code. */
    private static final int KEY_OF_INPUT_METHOD = 229;

    private final GridTable table;
    private final Text text;
    private final Choices choices;
    private final ControlDecoration mistake;
    private final Supplier<Optional<EntryTarget>> current;
    private final Consumer<String> message;
    private Optional<EntryTarget> target = Optional.empty();
    private Optional<Rectangle> frame = Optional.empty();
    private boolean changing;
    private boolean settingText;

    /**
     * @param current what is selected now, if it can be changed
     * @param message takes what is to be said about the entry; blank for nothing
     */
    CellEntry(GridTable table, Supplier<Optional<EntryTarget>> current, Supplier<String> spoken, Consumer<String> message) {
        this.table = table;
        this.current = current;
        this.message = message;
        text = WidgetId.set(new Text(table, SWT.MULTI | SWT.WRAP), "grid.entry"); //$NON-NLS-1$
        text.setFont(table.getFont());
        text.setSize(1, 1);
        mistake = new ControlDecoration(text, SWT.LEFT | SWT.TOP, table);
        mistake.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mistake.hide();
        choices = new Choices(text);
        table.addOverlayPainter((gc, layer) -> paint(gc));
        AccessibleName.set(text, spoken);
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.FocusOut, event -> left());
    }

    Text control() {
        return text;
    }

    boolean isOpen() {
        return target.isPresent();
    }

    /** Whether the entry began with what stood there, so that the arrow keys move within it. */
    boolean isChanging() {
        return changing;
    }

    boolean isChoosing() {
        return choices.isOpen();
    }

    boolean isLong() {
        return target.filter(EntryTarget::isLong).isPresent();
    }

    /** Whether a key begins an entry. */
    static boolean begins(Event event) {
        boolean command = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0 && (event.stateMask & SWT.ALT_GR) == 0;
        boolean typed = event.character >= ' ' && event.character != SWT.DEL && !command;
        return typed || event.keyCode == KEY_OF_INPUT_METHOD || event.keyCode == 0 && event.character == 0 && event.stateMask == 0;
    }

    /** Opens empty; the key that did it goes into the field by itself. */
    void open() {
        current.get().ifPresent(found -> open(found, "", false)); //$NON-NLS-1$
    }

    /** Opens with what stands there. */
    void change() {
        current.get().ifPresent(found -> open(found, found.text(), true));
    }

    /** Opens with what stands there and shows what there is to choose from. */
    void choose() {
        change();
        choices.show();
    }

    void open(EntryTarget wanted, String beginning, boolean toChange) {
        target = Optional.of(wanted);
        changing = toChange;
        choices.offer(wanted.choices(), beginning);
        // What is there already must not be set once more while the field tells of it.
        if (!text.getText().equals(beginning)) {
            set(beginning);
        }
        text.setSelection(beginning.length());
        place();
        text.setFocus();
    }

    /** True if nothing is open any more. */
    boolean commit() {
        if (target.isEmpty()) {
            return true;
        }
        Optional<String> why = target.get().accept(text.getText().replace("\r\n", "\n")); //$NON-NLS-1$ //$NON-NLS-2$
        why.ifPresentOrElse(this::refuse, this::close);
        return why.isEmpty();
    }

    void cancel() {
        target.ifPresent(left -> left.typing(left.text()));
        close();
    }

    void insertLine() {
        text.insert("\n"); //$NON-NLS-1$
    }

    private void refuse(String why) {
        mistake.setDescriptionText(why);
        mistake.show();
        message.accept(why);
    }

    private void close() {
        target = Optional.empty();
        choices.close();
        mistake.hide();
        message.accept(""); //$NON-NLS-1$
        if (!text.getText().isEmpty()) {
            set(""); //$NON-NLS-1$
        }
        place();
    }

    private void set(String contents) {
        settingText = true;
        text.setText(contents);
        settingText = false;
    }

    /** After anything moved: over the cell that is typed in, else in the corner of the selected one. */
    void place() {
        Optional<Rectangle> cell = target.flatMap(EntryTarget::bounds);
        frame = cell.map(this::frame);
        if (frame.isPresent()) {
            Rectangle around = frame.get();
            int height = Math.min(needed(around.width), around.height);
            text.setBounds(around.x + CellMetrics.PADDING, around.y + (around.height - height) / 2, around.width - 2 * CellMetrics.PADDING,
                    height);
        } else {
            Rectangle corner = current.get().flatMap(EntryTarget::bounds).orElse(new Rectangle(0, 0, 1, 1));
            text.setBounds(corner.x, corner.y, 1, 1);
        }
        table.redraw();
    }

    /** As high as the text needs, within the table. */
    private Rectangle frame(Rectangle cell) {
        int room = table.getClientArea().height;
        int height = Math.clamp(needed(cell.width) + CellMetrics.PADDING, cell.height, Math.max(cell.height, room / 2));
        return new Rectangle(cell.x, Math.max(0, Math.min(cell.y, room - height)), cell.width, height);
    }

    private int needed(int width) {
        return text.computeSize(Math.max(1, width - 2 * CellMetrics.PADDING), SWT.DEFAULT).y;
    }

    private void paint(GC gc) {
        frame.ifPresent(around -> {
            gc.setBackground(text.getBackground());
            gc.fillRectangle(around);
            gc.setForeground(GridColors.mark());
            gc.setLineWidth(2);
            gc.drawRectangle(around.x + 1, around.y + 1, around.width - 2, around.height - 2);
            gc.setLineWidth(1);
        });
    }

    /** An input method may hand over its first text without having told of any key. */
    private void modified() {
        if (settingText) {
            return;
        }
        if (target.isEmpty()) {
            String typed = text.getText();
            current.get().ifPresentOrElse(found -> open(found, typed, false), () -> text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && !isOpen()) {
                    close();
                }
            }));
        }
        mistake.hide();
        target.ifPresent(open -> open.typing(text.getText()));
        place();
    }

    /** What is complete is accepted when somebody goes elsewhere; what cannot be read waits for them. */
    private void left() {
        if (isOpen() && !choices.isOpen()) {
            commit();
        }
    }
}
