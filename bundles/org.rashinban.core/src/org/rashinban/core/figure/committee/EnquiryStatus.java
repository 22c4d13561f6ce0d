package org.rashinban.core.figure.committee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.rashinban.core.enquiry.FormStatus;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Enquiry;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/** 照会の回答状況: which department has answered an enquiry, when, and how much of it. */
public final class EnquiryStatus extends EditionFigure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** By name; the last that was opened about the plan. */
    static final Parameter<Enquiry> ENQUIRY = new Parameter<>("enquiry", Enquiry.class, Texts.CATALOGUE.sentence("parameter.enquiry"),
            false,
            (text, context, before) -> context.program().getEnquiries().stream()
                    .filter(one -> Objects.equals(one.getId(), text) || one.getName() != null && TextNormalizer.same(one.getName(), text))
                    .findFirst(),
            (context, before) -> Optional.empty());

    public EnquiryStatus() {
        super("enquiry-status", Texts.CATALOGUE, ENQUIRY);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Optional<Enquiry> enquiry = choices.find(ENQUIRY).or(() -> context.program().getEnquiries().stream()
                .filter(one -> one.getPlan() == null || one.getPlan() == edition.getPlan()).reduce((earlier, later) -> later));
        TableBuilder table =
                table().text("department", 14).judgement("state", 7).number("asked", 5).number("answered", 5).number("later", 5)
                        .number("share", 5).time("issued", 9).time("received", 9).text("file", 20);
        List<FormStatus> forms = enquiry.map(one -> FormStatus.of(one, context.asOf(), context.actuals())).orElse(List.of());
        forms.forEach(form -> table.row(0, department(form), Cell.of(state(form)), Cell.count(form.asked()),
                Cell.count((long) form.answered() - form.open()), Cell.count(form.open()),
                share(form.answered() - form.open(), form.asked()),
                day(form.issuedOn()), day(form.receivedOn()), form.file().map(Cell::text).orElse(Cell.EMPTY)));
        if (!table.isEmpty()) {
            int asked = sum(forms, FormStatus::asked);
            int answered = sum(forms, FormStatus::answered) - sum(forms, FormStatus::open);
            table.total(List.of(Cell.words(said("enquiry-status.total")), Cell.EMPTY, Cell.count(asked), Cell.count(answered),
                    Cell.count(sum(forms, FormStatus::open)), share(answered, asked), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        }
        return table.build(table.isEmpty() ? caption(choices, true) : caption(choices).with(List.of(enquiry.map(this::name).orElseThrow(),
                said("enquiry-status.complete", forms.size(), forms.stream().filter(FormStatus::isComplete).count()))));
    }

    private Sentence name(Enquiry enquiry) {
        return enquiry.getDueOn() == null ? said("enquiry-status.unlimited", enquiry.getName())
                : said("enquiry-status.name", enquiry.getName(), FiscalPeriod.day(enquiry.getDueOn()));
    }

    private static Cell department(FormStatus form) {
        Department department = form.form().getDepartment();
        return department == null ? Cell.nothing(Gap.UNKNOWN)
                : Cell.text(Stream.of(department.getName(), department.getShortName(), department.getCode()).filter(Objects::nonNull)
                        .findFirst().orElse("")).behind(department);
    }

    private Content.Judgement state(FormStatus form) {
        if (form.isComplete()) {
            return new Content.Judgement(said("enquiry-status.answered"), "◎", Tone.GOOD);
        }
        if (form.overdue()) {
            return new Content.Judgement(said("enquiry-status.overdue"), "！", Tone.WORST);
        }
        return form.issuedOn().isEmpty() ? new Content.Judgement(said("enquiry-status.notIssued"), "－", Tone.NEUTRAL)
                : new Content.Judgement(said("enquiry-status.waiting"), "◇", Tone.FAIR);
    }

    private static Cell share(int answered, int asked) {
        return asked == 0 ? Cell.EMPTY : Cell.number(BigDecimal.valueOf(answered).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(asked), 1, RoundingMode.HALF_UP), "%");
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::day).orElse(Cell.EMPTY);
    }

    private static int sum(List<FormStatus> forms, ToIntFunction<FormStatus> count) {
        return forms.stream().mapToInt(count).sum();
    }
}
