package org.rashinban.ui.enquiry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.rashinban.core.enquiry.EnquiryOrder;
import org.rashinban.model.Program;
import org.rashinban.model.text.Sentence;

/** Asks what an enquiry is to be: its terms first, then of whom and about what. Stays open until it could be opened. */
final class EnquiryWizard extends Wizard {

    private final LocalDate today;
    private final Function<EnquiryOrder, Optional<Sentence>> opening;
    private final TermsPage terms;
    private final ScopePage scope;

    /** @param opening tries to open it; says why it cannot be opened */
    EnquiryWizard(Program program, LocalDate today, Function<EnquiryOrder, Optional<Sentence>> opening) {
        this.today = today;
        this.opening = opening;
        terms = new TermsPage(program, today);
        scope = new ScopePage(program);
        setWindowTitle(Messages.Enquiry_open);
    }

    @Override
    public void addPages() {
        addPage(terms);
        addPage(scope);
    }

    @Override
    public boolean performFinish() {
        Optional<Sentence> refusal = opening.apply(order());
        refusal.ifPresent(why -> ((WizardPage) getContainer().getCurrentPage())
                .setErrorMessage(why.in(Locale.getDefault())));
        return refusal.isEmpty();
    }

    /** Of whom and about what was not looked at, everybody is asked about everything. */
    private EnquiryOrder order() {
        return new EnquiryOrder(terms.name(), terms.periods(), today, terms.due(), terms.plan(), scope.kpis(), scope.departments(),
                terms.message(), terms.contact());
    }

    /** What the second page is to offer. */
    TermsPage terms() {
        return terms;
    }
}
