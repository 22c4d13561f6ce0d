package org.rashinban.ui.dashboard;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.WidgetId;

/** For the meeting room: one widget after the other on the whole screen. Arrow keys and buttons turn the pages. */
final class FullScreen {

    private static final int PARTS_OF_BAR = 4;
    private static final int MARGIN = 18;
    private static final int SPACE = 8;

    private final Shell shell;
    private final Composite room;
    private final Button previous;
    private final Label place;
    private final Button next;
    private final List<WidgetRequest> requests;
    private final List<String> titles;
    private final BoardData data;
    private WidgetPane pane;
    private int at;

    private FullScreen(Shell parent, List<WidgetRequest> requests, List<String> titles, BoardData data) {
        this.requests = requests;
        this.titles = titles;
        this.data = data;
        shell = StyleClass.WHOLE.on(new Shell(parent, SWT.NO_TRIM | SWT.APPLICATION_MODAL));
        shell.setText(Messages.Full_title);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        room = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(room);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
        Composite bar = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(PARTS_OF_BAR).margins(MARGIN, SPACE).spacing(SPACE, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        previous = Buttons.push(bar, Messages.Full_previous, "full.previous", () -> turn(at - 1)); //$NON-NLS-1$
        next = Buttons.push(bar, Messages.Full_next, "full.next", () -> turn(at + 1)); //$NON-NLS-1$
        place = StyleClass.SECONDARY.on(WidgetId.set(new Label(bar, SWT.CENTER), "full.place")); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(place);
        Buttons.push(bar, Messages.Full_leave, "full.leave", shell::close); //$NON-NLS-1$
        Listener keys = this::pressed;
        shell.getDisplay().addFilter(SWT.KeyDown, keys);
        shell.addDisposeListener(event -> shell.getDisplay().removeFilter(SWT.KeyDown, keys));
    }

    /** @param first which is shown first */
    static void open(Shell parent, List<WidgetRequest> requests, List<String> titles, BoardData data, int first) {
        FullScreen screen = new FullScreen(parent, requests, titles, data);
        screen.shell.setBounds(parent.getMonitor().getBounds());
        screen.shell.setFullScreen(true);
        screen.shell.open();
        screen.turn(first);
    }

    private void pressed(Event event) {
        if (event.widget instanceof Control control && control.getShell() == shell) {
            switch (event.keyCode) {
                case SWT.ARROW_RIGHT -> turn(at + 1);
                case SWT.ARROW_LEFT -> turn(at - 1);
                case ' ', SWT.CR -> {
                    if (control instanceof Button) {
                        return;
                    }
                    goOn(1);
                }
                case SWT.PAGE_DOWN -> goOn(1);
                case SWT.PAGE_UP, SWT.BS -> goOn(-1);
                case SWT.HOME -> turn(0);
                case SWT.END -> turn(requests.size() - 1);
                case SWT.ESC -> shell.close();
                default -> {
                    return;
                }
            }
            event.doit = false;
        }
    }

    /** What is longer than the screen is read to its end before the page is turned. */
    private void goOn(int direction) {
        if (!pane.canvas().scroll(direction)) {
            turn(at + direction);
        }
    }

    private void turn(int page) {
        if (page < 0 || page >= requests.size() || shell.isDisposed()) {
            return;
        }
        at = page;
        if (pane != null) {
            pane.control().dispose();
        }
        pane = new WidgetPane(room, requests.get(at).widget(), titles.get(at), 0, data);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        place.setText(NLS.bind(Messages.Full_place, at + 1, requests.size()));
        previous.setEnabled(at > 0);
        next.setEnabled(at < requests.size() - 1);
        shell.layout(true, true);
        pane.show(requests.get(at), Screen.of(pane.control()));
        pane.canvas().canvas().setFocus();
    }
}
