package org.rashinban.cli.enquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.plan.Periods;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.core.enquiry.EnquiryOpening;
import org.rashinban.core.enquiry.EnquiryOrder;
import org.rashinban.core.enquiry.Questions;
import org.rashinban.model.Enquiry;
import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;

/** Opens an enquiry: settles which values are asked of which department, and by when. */
public final class EnquiryOpenCommand implements Command {

    private static final Option PERIOD = Periods.OPTION.asRequired().asRepeated();
    private static final Option DUE = Option.value("due", "2025-05-31", Texts.CATALOGUE.sentence("option.due")).asRequired();
    private static final Option KPI = Option.value("kpi", "CODE", Texts.CATALOGUE.sentence("option.kpi")).asRepeated();
    private static final Option DEPARTMENT = Option.value("department", "NAME", Texts.CATALOGUE.sentence("option.department")).asRepeated();
    private static final Option MESSAGE = Option.value("message", "TEXT", Texts.CATALOGUE.sentence("option.message"));
    private static final Option CONTACT = Option.value("contact", "TEXT", Texts.CATALOGUE.sentence("option.contact"));

    private final Clock clock;

    public EnquiryOpenCommand() {
        this(Clock.systemDefaultZone());
    }

    EnquiryOpenCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), EnquiryWork.NAME, PERIOD, DUE, ProgramSource.PLAN, KPI, DEPARTMENT, MESSAGE,
                CONTACT,
                ProgramSource.USER, RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        List<FiscalPeriod> periods = arguments.values(PERIOD.name()).stream().map(Periods::read).distinct().toList();
        LocalDate due = due(arguments.required(DUE.name()));
        try (EnquiryWork work = EnquiryWork.open(clock, invocation)) {
            Optional<Plan> plan = arguments.value(ProgramSource.PLAN.name())
                    .map(any -> ProgramSource.plans(work.program(), arguments).getFirst());
            // What was delivered once and for all is not asked for again.
            work.load(plan.map(List::of).orElse(work.program().getPlans()).stream().flatMap(one -> Questions.kpis(one).stream())
                    .filter(kpi -> kpi.getFrequency() == Frequency.ONCE).toList());
            EnquiryOrder order = new EnquiryOrder(arguments.required(EnquiryWork.NAME.name()), periods, LocalDate.now(clock), due, plan,
                    arguments.values(KPI.name()), arguments.values(DEPARTMENT.name()), arguments.value(MESSAGE.name()),
                    arguments.value(CONTACT.name()));
            switch (new Enquiries(work.program()).open(order)) {
                case EnquiryOpening.Refused refused -> throw CommandFailure.refused(refused.why());
                case EnquiryOpening.Opened opened -> {
                    work.save(Texts.CATALOGUE.sentence("open.reason", order.name()).in(invocation.locale()));
                    RowFormat.of(arguments).write(EnquiryRows.of(opened), invocation.out());
                    told(opened, invocation);
                }
            }
        }
        return ExitCode.DONE;
    }

    private static void told(EnquiryOpening.Opened opened, Invocation invocation) {
        Enquiry enquiry = opened.enquiry();
        int values = enquiry.getForms().stream().mapToInt(form -> form.getAsked().size()).sum();
        invocation.say(Texts.CATALOGUE.sentence("opened", enquiry.getName(), enquiry.getForms().size(), values,
                FiscalPeriod.day(enquiry.getDueOn())));
        if (!opened.ownerless().isEmpty()) {
            invocation.say(Texts.CATALOGUE.sentence("ownerless", opened.ownerless().stream().map(Kpi::getCode).toList()));
        }
    }

    private static LocalDate due(String typed) {
        return switch (PeriodReader.read(typed, Expect.DATE)) {
            case PeriodReading.Read read -> read.period().last();
            case PeriodReading.Unreadable unreadable -> throw CommandFailure.refused(unreadable.why());
        };
    }
}
