package org.rashinban.ui.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.dashboard.DashboardNames;
import org.rashinban.core.dashboard.WidgetKind;
import org.rashinban.core.dashboard.WidgetParameters;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Offer;
import org.rashinban.core.figure.Parameter;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.text.Languages;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Asks for the heading of a widget and for what it settles by itself, whatever is chosen for the whole dashboard. */
final class WidgetSettings extends HeadedDialog {

    private final DashboardWidget widget;
    private final WidgetKind kind;
    private final FigureContext context;
    private final List<Parameter<?>> parameters;
    private final Map<String, SettingField> fields = new LinkedHashMap<>();
    private final Map<String, String> settled;
    private String heading;

    WidgetSettings(Shell parent, DashboardWidget widget, WidgetKind kind, FigureContext context) {
        super(parent, Messages.Settings_title, 2);
        this.widget = EcoreUtil.copy(widget);
        this.kind = kind;
        this.context = context;
        parameters = kind.parameters(widget);
        heading = DashboardNames.stated(widget, Locale.getDefault()).orElse(""); //$NON-NLS-1$
        settled = new LinkedHashMap<>(WidgetParameters.of(widget));
    }

    /** The widget as it is wanted; empty if the user gave up. */
    Optional<DashboardWidget> ask() {
        return open() == Window.OK ? Optional.of(wanted()) : Optional.empty();
    }

    private DashboardWidget wanted() {
        DashboardWidget wanted = EcoreUtil.copy(widget);
        if (!heading.equals(DashboardNames.stated(widget, Locale.getDefault()).orElse(""))) { //$NON-NLS-1$
            entitle(wanted);
        }
        wanted.getParameters().clear();
        wanted.getParameters().addAll(WidgetParameters.texts(settled));
        return wanted;
    }

    /** In the language of whoever does it; a heading in the other language would say something else then. */
    private void entitle(DashboardWidget wanted) {
        boolean beside = !Languages.isJapanese(Locale.getDefault()) && widget.getTitle() != null && !heading.isEmpty();
        wanted.setTitleEn(beside ? heading : null);
        if (!beside) {
            wanted.setTitle(heading.isEmpty() ? null : heading);
        }
    }

    @Override
    protected void fill(Composite area) {
        String usual = kind.title(widget).in(Locale.getDefault());
        setMessage(NLS.bind(Messages.Settings_why, usual));
        new Label(area, SWT.NONE).setText(Messages.Settings_heading);
        Text text = WidgetId.set(new Text(area, SWT.BORDER), "settings.heading"); //$NON-NLS-1$
        text.setText(heading);
        text.setMessage(usual);
        text.addModifyListener(event -> heading = text.getText().strip());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        parameters.forEach(parameter -> fields.put(parameter.name(),
                SettingField.of(area, parameter, chosen -> settle(parameter.name(), chosen))));
        offer();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void settle(String parameter, Optional<String> chosen) {
        chosen.ifPresentOrElse(text -> settled.put(parameter, text), () -> settled.remove(parameter));
        offer();
        check();
    }

    /** Of another plan there are other editions, elements and KPIs. */
    private void offer() {
        for (int at = 0; at < parameters.size(); at++) {
            Parameter<?> parameter = parameters.get(at);
            fields.get(parameter.name()).show(Offer.of(parameter, context, before(at)), Optional.ofNullable(settled.get(parameter.name())));
        }
    }

    /** What was chosen for those above. */
    private Choices before(int at) {
        return Choices.known(parameters.subList(0, at), settled, context);
    }

    /** What names nothing is said, and cannot be kept. */
    private void check() {
        Stream<String> nameless = IntStream.range(0, parameters.size()).filter(at -> !names(at))
                .mapToObj(at -> NLS.bind(Messages.Settings_again, parameters.get(at).title().in(Locale.getDefault())));
        Stream<String> impossible = kind.problems(wanted()).stream().map(sentence -> sentence.in(Locale.getDefault()));
        Optional<String> wrong = Stream.concat(nameless, impossible).findFirst();
        setErrorMessage(wrong.orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
    }

    private boolean names(int at) {
        Parameter<?> parameter = parameters.get(at);
        String text = settled.get(parameter.name());
        return text == null || parameter.reading().of(text, context, before(at)).isPresent();
    }
}
