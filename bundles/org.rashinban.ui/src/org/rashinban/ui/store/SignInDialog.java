package org.rashinban.ui.store;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.store.access.Credentials;
import org.rashinban.ui.widgets.WidgetId;

/** Asks who is there and for the password, which is never shown. */
final class SignInDialog extends Dialog {

    private static final int TEXT_WIDTH = 420;

    private final String explanation;
    private final String suggested;
    private Text user;
    private Text password;
    private Credentials typed;

    /**
     * @param explanation why it asks
     * @param suggested name that stands in the field first; may be empty
     */
    SignInDialog(Shell parent, String explanation, String suggested) {
        super(parent);
        this.explanation = explanation;
        this.suggested = suggested;
    }

    /** Empty if the user gave up. */
    Optional<Credentials> ask() {
        return open() == Window.OK ? Optional.of(typed) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.SignIn_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
        Label why = new Label(area, SWT.WRAP);
        why.setText(explanation);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(why);
        user = field(area, Messages.SignIn_user, SWT.BORDER, "user"); //$NON-NLS-1$
        user.setText(suggested);
        password = field(area, Messages.SignIn_password, SWT.BORDER | SWT.PASSWORD, "password"); //$NON-NLS-1$
        (suggested.isEmpty() ? user : password).setFocus();
        return area;
    }

    private Text field(Composite area, String name, int style, String id) {
        new Label(area, SWT.NONE).setText(name);
        Text text = new Text(area, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> updateButton());
        WidgetId.set(text, "signIn." + id); //$NON-NLS-1$
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.SignIn_action);
        updateButton();
    }

    private void updateButton() {
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!user.getText().isBlank() && !password.getText().isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        typed = new Credentials(user.getText().strip(), password.getText());
        super.okPressed();
    }
}
