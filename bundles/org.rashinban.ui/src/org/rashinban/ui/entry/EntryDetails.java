package org.rashinban.ui.entry;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.entry.DueValue;
import org.rashinban.core.entry.Review;
import org.rashinban.core.rollup.Owners;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Department;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Localized;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** What there is to know about the selected value: what is asked, how it stands and why, what is doubtful, why it came back. */
public final class EntryDetails {

    private static final int LINES = 3;

    private final Text text;
    private final Assessments assessments;

    public EntryDetails(Composite area, Assessments assessments) {
        this.assessments = assessments;
        text = WidgetId.set(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "entry.details"); //$NON-NLS-1$
        AccessibleName.set(text, Messages.Entry_details);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height()).applyTo(text);
    }

    /** Of lines as they are really written: those of Japanese are higher than the control says. */
    private int height() {
        text.setText(String.join(Text.DELIMITER, Collections.nCopies(LINES, Messages.Entry_details)));
        int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        text.setText(""); //$NON-NLS-1$
        return height;
    }

    public void show(Optional<DueValue> value) {
        String now = value.map(this::lines).orElse(""); //$NON-NLS-1$
        if (!now.equals(text.getText())) {
            text.setText(now);
        }
    }

    private String lines(DueValue value) {
        Assessments.Assessed assessed = assessments.of(value);
        return Stream.of(Optional.of(head(value.kpi())), assessed.evaluation().map(evaluation -> said(evaluation.why())),
                assessed.doubt().map(doubt -> NLS.bind(Messages.Entry_doubtful, said(doubt))),
                value.actual().flatMap(actual -> Answer.text(actual.getConfirmation()))
                        .map(reason -> NLS.bind(Messages.Entry_reasonSaid, reason)),
                value.actual().flatMap(Review::comment).map(comment -> NLS.bind(Messages.Entry_returnedFor, comment)))
                .flatMap(Optional::stream).collect(Collectors.joining(Text.DELIMITER));
    }

    /** The whole name, what is divided by what, and who else can answer. */
    private static String head(Kpi kpi) {
        Function<String, Optional<String>> some = name -> Optional.ofNullable(name).filter(one -> !one.isBlank());
        Optional<String> fraction = some.apply(kpi.getNumeratorName())
                .map(numerator -> NLS.bind(Messages.Entry_fraction, numerator, some.apply(kpi.getDenominatorName()).orElse("?"))); //$NON-NLS-1$
        List<String> owners = Owners.of(kpi).stream().map(Department::getName).toList();
        Optional<String> together = Optional.of(owners).filter(all -> all.size() > 1)
                .map(all -> NLS.bind(Messages.Entry_together, String.join(Messages.Entry_between, all)));
        return Stream.of(Optional.of(said(Names.of(kpi))), fraction, together).flatMap(Optional::stream)
                .collect(Collectors.joining("  ")); //$NON-NLS-1$
    }

    private static String said(Localized sentence) {
        return sentence.in(Locale.getDefault());
    }
}
