package org.rashinban.core.figure.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.enquiry.Acceptance;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.core.enquiry.EnquiryOpening;
import org.rashinban.core.enquiry.EnquiryOrder;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.past.Past;
import org.rashinban.model.Absence;
import org.rashinban.model.ActualState;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.Program;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

class EnquiryStatusTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 5, 31);

    private final Program program = Drawn.program("hamamatsu");

    /** Two values of the public relations department, one answered on the 20th of May; and one that two departments answer for. */
    @Test
    void whoHasAnsweredHowMuchAndWhoIsLateIsSaid() {
        Enquiry enquiry = open("令和6年度照会", "A05a", "A05b", "A04a");
        EnquiryForm form = formOf(enquiry, "A05a");
        form.setIssuedOn(MAY);
        new Acceptance(LocalDate.of(2025, 5, 20)).accept(form.getAsked().getFirst(), amount("446000"));

        Figure figure = figure(DUE.plusDays(1));

        assertThat(Drawn.japanese(figure)).contains(List.of("広聴広報課", "！ 期限超過", "2", "1", "0", "50.0 %", "令和7年5月1日", "", ""));
        assertThat(Drawn.japanese(figure).getLast()).startsWith("合計", "", "4", "1", "0", "25.0 %");
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).startsWith("令和6年度照会（回答期限 令和7年5月31日）");
    }

    @Test
    void whatADepartmentHandedInIsAnsweredBeforeItIsAccepted() {
        Enquiry enquiry = open("照会", "A04a");
        EnquiryForm form = enquiry.getForms().getFirst();
        new Acceptance(LocalDate.of(2025, 5, 20)).accept(form.getAsked().getFirst(), amount("1"));
        form.getAsked().getFirst().getKpi().getActuals().forEach(actual -> actual.setState(ActualState.SUBMITTED));
        assertThat(Drawn.japanese(figure(DUE)).getFirst().get(3)).isEqualTo("1");

        form.getAsked().getFirst().getKpi().getActuals().forEach(actual -> actual.setState(ActualState.RETURNED));
        assertThat(Drawn.japanese(figure(DUE)).getFirst().get(3)).isEqualTo("0");
    }

    @Test
    void withoutAnEnquiryItSaysSo() {
        Figure figure = figure(DUE);

        assertThat(Drawn.japanese(figure)).isEmpty();
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("この計画についての照会は行われていません。");
    }

    private Figure figure(LocalDate asOf) {
        return Drawn.of(program, asOf, Past.NONE).figure("enquiry-status");
    }

    private Enquiry open(String name, String... kpis) {
        return ((EnquiryOpening.Opened) new Enquiries(program).open(new EnquiryOrder(name, List.of(FiscalPeriod.fiscalYear(2024)), MAY, DUE,
                Optional.empty(), List.of(kpis), List.of(), Optional.empty(), Optional.empty()))).enquiry();
    }

    private static EnquiryForm formOf(Enquiry enquiry, String kpi) {
        return enquiry.getForms().stream().filter(form -> form.getAsked().stream().anyMatch(asked -> asked.getKpi().getCode().equals(kpi)))
                .findFirst().orElseThrow();
    }

    private static Answer amount(String amount) {
        return Answer.BLANK.withAmount(Optional.of(Amount.of(amount)));
    }
}
