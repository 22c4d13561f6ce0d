package org.rashinban.ui.create;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rashinban.store.secret.Passphrase;
import org.rashinban.ui.widgets.WidgetId;

/** A passphrase for a new store, typed twice without being shown; left empty by those who want none. */
final class PassphraseFields {

    private final Text passphrase;
    private final Text repeated;

    /** @param changed is run whenever something is typed */
    PassphraseFields(Composite area, Runnable changed) {
        passphrase = field(area, Messages.Create_passphrase, "create.passphrase", changed); //$NON-NLS-1$
        passphrase.setMessage(Messages.Create_passphraseHint);
        repeated = field(area, Messages.Create_passphraseAgain, "create.passphraseAgain", changed); //$NON-NLS-1$
    }

    private static Text field(Composite area, String caption, String id, Runnable changed) {
        new Label(area, SWT.NONE).setText(caption);
        Text text = WidgetId.set(new Text(area, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD), id);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addModifyListener(event -> changed.run());
        return text;
    }

    /** Empty for none. */
    String passphrase() {
        return passphrase.getText();
    }

    /** Why the store cannot be encrypted with what was typed; empty if it can, or is not to be. */
    Optional<String> problem() {
        if (passphrase.getText().isEmpty() && repeated.getText().isEmpty()) {
            return Optional.empty();
        }
        return Passphrase.refusal(passphrase.getText()).map(why -> why.in(Locale.getDefault()))
                .or(() -> passphrase.getText().equals(repeated.getText()) ? Optional.empty()
                        : Optional.of(Messages.Create_passphraseDiffers));
    }
}
