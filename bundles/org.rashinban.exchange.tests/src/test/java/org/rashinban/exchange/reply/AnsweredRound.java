package org.rashinban.exchange.reply;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.io.TempDir;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.exchange.Rounds;
import org.rashinban.exchange.SavedForm;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Enquiry;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** A round over Hamamatsu whose forms go out and come back, and what others say in the program meanwhile. */
abstract class AnsweredRound {

    static final LocalDate JUNE = LocalDate.of(2025, 6, 2);
    static final FiscalPeriod YEAR = FiscalPeriod.fiscalYear(2024);

    @TempDir
    Path folder;

    final Enquiry enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("令和6年度KPI照会"));
    private int files;

    Kpi kpi(String code) {
        return enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()).map(AskedValue::getKpi)
                .filter(kpi -> code.equals(kpi.getCode())).findFirst().orElseThrow();
    }

    Optional<Actual> actual(String code) {
        return Entering.present(kpi(code), YEAR);
    }

    /** Somebody enters a value in the program. */
    Actual enter(String code, ActualState state, UnaryOperator<Answer> said) {
        Actual actual = actual(code).orElseGet(() -> {
            Actual made = Entering.actual(kpi(code), YEAR);
            kpi(code).getActuals().add(made);
            return made;
        });
        Entering.replace(said.apply(Answer.of(actual)), actual, kpi(code));
        actual.setState(state);
        return actual;
    }

    static UnaryOperator<Answer> amount(String number) {
        return answer -> answer.withAmount(Optional.of(Amount.of(number)));
    }

    List<Issue.Issued> issue() throws IOException {
        return Rounds.issue(enquiry, folder.resolve("issued" + files++));
    }

    /** The row of a KPI in a form, as it went out. */
    static int row(Issue.Issued issued, String code) {
        int row = SavedForm.FIRST_ROW;
        for (AskedValue asked : issued.form().getAsked()) {
            if (code.equals(asked.getKpi().getCode())) {
                return row;
            }
            row += 1 + asked.getKpi().getComponents().size();
        }
        throw new AssertionError(code + " is not asked here");
    }

    static List<Issue.Issued> asking(List<Issue.Issued> issued, String code) {
        return issued.stream().filter(one -> one.form().getAsked().stream().anyMatch(asked -> code.equals(asked.getKpi().getCode())))
                .toList();
    }

    Path reply(Issue.Issued issued, UnaryOperator<SavedForm> change) throws IOException {
        return change.apply(SavedForm.open(issued.file())).save(folder.resolve("back" + files++ + "/reply.xlsx"));
    }

    Path number(Issue.Issued issued, String code, double number) throws IOException {
        return reply(issued, form -> form.number("I" + row(issued, code), number));
    }

    void take(Path... replies) {
        new Accepting(Returns.of(enquiry, replies).collected(), JUNE).accept(Accepting.Choice.VALID);
    }

    void accept(Returns returns, Accepting.Choice choice) {
        new Accepting(returns.collected(), JUNE).accept(choice);
    }
}
