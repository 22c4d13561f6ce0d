package org.rashinban.ui.dashboard;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rashinban.charts.paper.Area;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.model.DashboardWidget;
import org.rashinban.ui.figure.DrawnFigure;
import org.rashinban.ui.figure.FigureCanvas;
import org.rashinban.ui.figure.FigureFailure;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.theme.ThemeChange;

/** One widget on the screen: its figure, or one sentence why there is none. What fails here fails here alone. */
final class WidgetPane {

    private final Composite control;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final FigureCanvas canvas;
    private final DashboardWidget widget;
    private final String title;
    private final BoardData data;
    private final int number;
    private final NewestWins<Result> work = new NewestWins<>();
    private Optional<Composite> header = Optional.empty();
    private Optional<Refusal> refusal = Optional.empty();
    private Optional<WidgetRequest> request = Optional.empty();
    private boolean ready = true;
    private Optional<Figure> alone = Optional.empty();
    private Need need = Need.ALL;
    private Runnable otherNeed = () -> {
        // As long as nobody wants to know.
    };
    private Rectangle drawnFor = new Rectangle(0, 0, 0, 0);

    /** @param alone with everything that one must know who sees nothing else */
    private record Told(DrawnFigure drawn, Figure alone) {
    }

    /**
     * @param failed whether trying again may help
     * @param need   how much room it needs
     */
    private record Result(Optional<Told> told, String sentence, boolean failed, Need need) {
    }

    /** @param number among the widgets of the dashboard, from 1; 0 for one that has the screen for itself */
    WidgetPane(Composite parent, DashboardWidget widget, String title, int number, BoardData data) {
        this.number = number;
        this.widget = widget;
        this.title = title;
        this.data = data;
        control = StyleClass.CARD.on(new Composite(parent, SWT.BORDER));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        body = new Composite(control, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        canvas = new FigureCanvas(body, "board.widget" + number, () -> title); //$NON-NLS-1$
        // In other colours the figure is another one.
        ThemeChange.follow(control, this::draw);
        Later again = new Later(control, this::redraw);
        body.addListener(SWT.Resize, event -> again.ask());
    }

    Composite control() {
        return control;
    }

    DashboardWidget widget() {
        return widget;
    }

    String title() {
        return title;
    }

    int share() {
        return Math.max(1, widget.getShare());
    }

    FigureCanvas canvas() {
        return canvas;
    }

    /** The figure that is to be seen, as it is told where it stands alone. */
    Optional<Figure> figure() {
        return stack.topControl == canvas.control() ? alone : Optional.empty();
    }

    /** A bar above the figure. */
    void header(Function<Composite, Composite> make) {
        withoutHeader();
        Composite made = make.apply(control);
        made.moveAbove(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
        header = Optional.of(made);
        control.layout(true, true);
        otherNeed.run();
    }

    void withoutHeader() {
        boolean before = header.isPresent();
        header.ifPresent(Composite::dispose);
        header = Optional.empty();
        control.layout(true, true);
        if (before) {
            otherNeed.run();
        }
    }

    /** One that is edited has the place that is set, so that its edges can be dragged. */
    Need need() {
        return header.isPresent() ? Need.ALL : need;
    }

    /** Tells when it needs more or less than before. */
    void onOtherNeed(Runnable listener) {
        otherNeed = listener;
    }

    void onOpen(BiConsumer<WidgetPane, Area> listener) {
        canvas.onOpen(area -> listener.accept(this, area));
    }

    /** What is shown already stays. Out of sight nothing is left of what was something else. */
    void show(WidgetRequest wanted, Screen screen) {
        if (request.filter(wanted::isSame).isEmpty()) {
            request = Optional.of(wanted);
            if (!control.isVisible()) {
                stack.topControl = null;
                body.layout();
            }
            draw(screen);
        }
    }

    /** What is shown is no longer true. */
    void outdate() {
        request = Optional.empty();
    }

    /** Nobody looks: what is not ready is made when it is wanted again. */
    void rest() {
        if (!ready) {
            work.drop();
            outdate();
        }
    }

    /** There is nothing to be shown for now. */
    void clear(String why) {
        request = Optional.empty();
        work.drop();
        tell(new Result(Optional.empty(), why, false, Need.ALL));
    }

    /** If there is more or less room than what is shown was drawn for. */
    void redraw() {
        Rectangle room = body.getClientArea();
        if (room.width != drawnFor.width || room.height != drawnFor.height) {
            draw();
        }
    }

    private void draw() {
        draw(Screen.of(control));
    }

    private void draw(Screen screen) {
        Rectangle room = body.getClientArea();
        if (request.isEmpty() || room.width < 2 || room.height < 2) {
            return;
        }
        drawnFor = room;
        ready = false;
        WidgetRequest wanted = request.get();
        work.ask(title, superseded -> result(wanted, screen, room, superseded), this::tell);
    }

    private Result result(WidgetRequest wanted, Screen screen, Rectangle room, BooleanSupplier superseded) {
        try {
            return switch (wanted.drawing(data)) {
                case Drawing.Drawn drawn -> new Result(Optional.of(told(wanted, drawn.figure(), screen, room)), "", false, //$NON-NLS-1$
                        wanted.need(drawn.figure()));
                case Drawing.Refused refused -> new Result(Optional.empty(), refused.why().in(Locale.getDefault()), false, Need.LINE);
            };
        } catch (RuntimeException | LinkageError e) {
            // The others go on.
            String why = NLS.bind(Messages.Board_failed, FigureFailure.reason(title, e, superseded));
            return new Result(Optional.empty(), why, true, Need.ALL);
        }
    }

    private Told told(WidgetRequest wanted, Figure figure, Screen screen, Rectangle room) {
        Figure all = wanted.alone(figure);
        return new Told(number == 0 ? DrawnFigure.filling(all, screen, room.width, room.height)
                : DrawnFigure.fitting(wanted.amongOthers(figure, data), screen, room.width, room.height), all);
    }

    private void tell(Result result) {
        if (control.isDisposed()) {
            return;
        }
        ready = true;
        alone = result.told().map(Told::alone);
        canvas.show(result.told().map(Told::drawn));
        stack.topControl = alone.isPresent() ? canvas.control() : refusal(result);
        body.layout();
        Need before = need;
        need = result.need();
        if (need != before) {
            otherNeed.run();
        }
    }

    /** Made when there is something to say: most widgets show a figure and nothing else. */
    private Control refusal(Result result) {
        Refusal said = refusal.orElseGet(() -> new Refusal(body, title, number, this::draw));
        refusal = Optional.of(said);
        said.say(result.sentence(), result.failed());
        return said.control();
    }
}
