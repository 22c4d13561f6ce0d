package org.rashinban.ui.testing.look;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What a screen reader says of controls. On the user interface's thread only. */
public final class Spoken {

    private Spoken() {
    }

    /** The visible controls below a control with which somebody does something. */
    public static Stream<Control> operable(Control root) {
        return Widgets.visible(root).filter(Spoken::isOperable);
    }

    private static boolean isOperable(Control control) {
        return switch (control) {
            case Button button -> true;
            case Link link -> true;
            case AbstractHyperlink link -> true;
            case Text text -> true;
            case StyledText text -> true;
            case Combo combo -> true;
            case CCombo combo -> true;
            case Spinner spinner -> true;
            case DateTime date -> true;
            case Tree tree -> true;
            case Table table -> true;
            // A canvas that knows keys or clicks; all others are pictures.
            case Canvas canvas -> canvas.getClass() == Canvas.class
                    && (canvas.isListening(SWT.KeyDown) || canvas.isListening(SWT.MouseDown) || canvas.isListening(SWT.MouseUp));
            default -> false;
        };
    }

    /** The buttons of tool bars that say neither by a text nor by a tip what they do. */
    public static List<String> silentItems(Control root) {
        return Widgets.visible(root).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
                .flatMap(bar -> Stream.of(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                        .filter(item -> item.getText().isBlank() && isBlank(item.getToolTipText()))
                        .map(ToolItem::toString))
                .toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Told by a listener, written on the control, or standing before it; else empty. */
    public static Optional<String> name(Control control) {
        return told(control).or(() -> written(control)).or(() -> Widgets.labelBefore(control)).filter(name -> !name.isBlank());
    }

    private static Optional<String> written(Control control) {
        String text = switch (control) {
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Hyperlink link -> link.getText();
            case Text field when (field.getStyle() & SWT.READ_ONLY) != 0 -> field.getText();
            case Text field -> field.getMessage();
            default -> ""; //$NON-NLS-1$
        };
        return Optional.of(text).filter(some -> !some.isBlank()).or(() -> Optional.ofNullable(control.getToolTipText()));
    }

    /** SWT asks the listeners when a screen reader asks SWT; nobody else may ask. */
    private static Optional<String> told(Control control) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners"); //$NON-NLS-1$
            field.setAccessible(true);
            if (!(field.get(control.getAccessible()) instanceof List<?> listeners)) {
                return Optional.empty();
            }
            AccessibleEvent event = new AccessibleEvent(control);
            listeners.forEach(listener -> ((AccessibleListener) listener).getName(event));
            return Optional.ofNullable(event.result).filter(name -> !name.isBlank());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
