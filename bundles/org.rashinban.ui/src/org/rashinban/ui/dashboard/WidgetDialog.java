package org.rashinban.ui.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.dashboard.WidgetKind;
import org.rashinban.core.dashboard.WidgetKinds;
import org.rashinban.core.dashboard.WidgetParameters;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.text.TextNormalizer;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Asks which widget is to be added: a figure, a note, or whatever kind an extension brings along. */
final class WidgetDialog extends Dialog {

    private static final String FIGURE = "figure"; //$NON-NLS-1$

    private final WidgetKinds kinds;
    private final List<Offer> all;
    private Text filter;
    private Table list;
    private Text words;
    private Offer chosen;
    private String note = ""; //$NON-NLS-1$

    /** @param figure its id; empty for another kind of widget */
    private record Offer(String name, String kind, Optional<String> figure) {
    }

    WidgetDialog(Shell parent, WidgetKinds kinds) {
        super(parent);
        this.kinds = kinds;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        Locale locale = Locale.getDefault();
        List<Offer> figures = Figures.installed().all().stream().map((FigureProvider one) -> new Offer(one.title().in(locale), FIGURE,
                Optional.of(one.id()))).sorted((one, other) -> one.name().compareTo(other.name())).toList();
        List<Offer> others = kinds.all().stream().filter(kind -> !kind.id().equals(FIGURE))
                .map((WidgetKind kind) -> new Offer(kind.title().in(locale), kind.id(), Optional.empty())).toList();
        all = Stream.concat(others.stream(), figures.stream()).toList();
    }

    /** Empty if the user gave up. */
    Optional<DashboardWidget> ask() {
        return open() == Window.OK && chosen != null ? Optional.of(widget()) : Optional.empty();
    }

    private DashboardWidget widget() {
        DashboardWidget widget = (DashboardWidget) Edits.create(Literals.DASHBOARD_WIDGET);
        widget.setKind(chosen.kind());
        chosen.figure().ifPresent(widget::setFigure);
        if (!note.isEmpty()) {
            widget.getParameters().addAll(WidgetParameters.texts(Map.of("text", note))); //$NON-NLS-1$
        }
        return widget;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Tool_add);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        filter = WidgetId.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "widget.filter"); //$NON-NLS-1$
        filter.setMessage(Messages.Widget_filter);
        filter.addModifyListener(event -> fill());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        list = WidgetId.set(new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), "widget.list"); //$NON-NLS-1$
        AccessibleName.set(list, Messages.Tool_add);
        list.addListener(SWT.Selection, event -> choose());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 320).applyTo(list);
        new Label(area, SWT.NONE).setText(Messages.Widget_text);
        words = WidgetId.set(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP), "widget.text"); //$NON-NLS-1$
        words.addModifyListener(event -> choose());
        GridDataFactory.fillDefaults().grab(true, false).hint(380, 60).applyTo(words);
        fill();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        choose();
    }

    private void fill() {
        list.removeAll();
        all.stream().filter(offer -> TextNormalizer.contains(offer.name(), filter.getText())).forEach(offer -> {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(offer.name());
            item.setData(offer);
        });
        choose();
    }

    private void choose() {
        chosen = list.getSelectionCount() == 0 ? null : (Offer) list.getSelection()[0].getData();
        boolean figure = chosen != null && chosen.figure().isPresent();
        words.setEnabled(chosen != null && !figure);
        note = figure || chosen == null ? "" : words.getText().strip(); //$NON-NLS-1$
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(chosen != null && kinds.find(chosen.kind()).filter(kind -> kind.problems(widget()).isEmpty()).isPresent());
        }
    }
}
