package org.rashinban.ui.dashboard;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.widgets.WidgetId;

/** Asks by which day the program is to be judged. */
final class DayDialog extends Dialog {

    private LocalDate day;

    DayDialog(Shell parent, LocalDate day) {
        super(parent);
        this.day = day;
    }

    /** Empty if the user gave up. */
    Optional<LocalDate> ask() {
        return open() == Window.OK ? Optional.of(day) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Day_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label why = new Label(area, SWT.WRAP);
        why.setText(Messages.Day_why);
        GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(why);
        DateTime calendar = WidgetId.set(new DateTime(area, SWT.CALENDAR), "day.calendar"); //$NON-NLS-1$
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        calendar.addListener(SWT.Selection,
                event -> day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
        return area;
    }
}
