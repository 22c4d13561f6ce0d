package org.rashinban.core.enquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.rashinban.core.rollup.Owners;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Department;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.EnquiryState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/** Opens enquiries (照会) in a program, and finds them again. */
public final class Enquiries {

    private static final int IDENTITY_LENGTH = 10;
    private static final int LONGEST_NAME = 80;

    private final Program program;

    public Enquiries(Program program) {
        this.program = program;
    }

    /** The enquiry of this name, in any spelling that a reader takes for the same. */
    public Optional<Enquiry> named(String name) {
        return program.getEnquiries().stream().filter(enquiry -> enquiry.getName() != null)
                .filter(enquiry -> TextNormalizer.same(enquiry.getName(), name)).findFirst();
    }

    /**
     * Adds an enquiry to the program: a form for each department with what it is asked for. Whoever owns a KPI is asked for its values; of several
     * owners, every one. The actuals of KPIs that are reported once have to be loaded.
     */
    public EnquiryOpening open(EnquiryOrder order) {
        if (order.name().isEmpty() || order.name().length() > LONGEST_NAME) {
            return refused("name.length", LONGEST_NAME);
        }
        if (named(order.name()).isPresent()) {
            return refused("name.taken", order.name());
        }
        Optional<FiscalPeriod> ahead = order.periods().stream().filter(period -> period.first().isAfter(order.dueOn())).findFirst();
        if (ahead.isPresent()) {
            return refused("period.ahead", ahead.get());
        }
        List<Kpi> known =
                order.plan().map(List::of).orElse(program.getPlans()).stream().map(Questions::kpis).flatMap(List::stream).toList();
        Optional<String> strange = order.kpis().stream().filter(code -> known.stream().noneMatch(kpi -> isNamed(kpi, code))).findFirst();
        if (strange.isPresent()) {
            return refused("kpi.unknown", strange.get());
        }
        Optional<String> stranger = order.departments().stream()
                .filter(name -> departments().noneMatch(department -> isNamed(department, name))).findFirst();
        if (stranger.isPresent()) {
            return refused("department.unknown", stranger.get());
        }
        List<Kpi> wanted = order.kpis().isEmpty() ? known
                : known.stream().filter(kpi -> order.kpis().stream().anyMatch(code -> isNamed(kpi, code))).toList();
        return open(order, wanted);
    }

    private EnquiryOpening open(EnquiryOrder order, List<Kpi> kpis) {
        Map<Department, List<Question>> asked = new LinkedHashMap<>();
        List<Kpi> ownerless = new ArrayList<>();
        for (Kpi kpi : kpis) {
            List<Question> questions = order.periods().stream().flatMap(period -> Questions.of(kpi, period, order.dueOn()).stream())
                    .distinct().toList();
            Set<Department> owners = Owners.of(kpi);
            if (!questions.isEmpty() && owners.isEmpty()) {
                ownerless.add(kpi);
            }
            owners.stream().filter(owner -> isAsked(order, owner)).filter(owner -> !questions.isEmpty())
                    .forEach(owner -> asked.computeIfAbsent(owner, any -> new ArrayList<>()).addAll(questions));
        }
        if (asked.isEmpty()) {
            return refused("nothing", order.periods());
        }
        Enquiry enquiry = enquiry(order);
        departments().filter(asked::containsKey).forEach(department -> enquiry.getForms().add(form(department, asked.get(department))));
        program.getEnquiries().add(enquiry);
        return new EnquiryOpening.Opened(enquiry, ownerless);
    }

    private static boolean isAsked(EnquiryOrder order, Department owner) {
        return order.departments().isEmpty() || order.departments().stream().anyMatch(name -> isNamed(owner, name));
    }

    private static Enquiry enquiry(EnquiryOrder order) {
        Enquiry enquiry = RashinbanFactory.eINSTANCE.createEnquiry();
        enquiry.setId(UUID.randomUUID().toString());
        enquiry.setName(order.name());
        enquiry.setState(EnquiryState.OPEN);
        enquiry.getPeriods().addAll(order.periods().stream().sorted(FiscalPeriod::compareTo).toList());
        enquiry.setOpenedOn(order.openedOn());
        enquiry.setDueOn(order.dueOn());
        order.plan().ifPresent(enquiry::setPlan);
        order.message().ifPresent(enquiry::setMessage);
        order.contact().ifPresent(enquiry::setContact);
        return enquiry;
    }

    private static EnquiryForm form(Department department, List<Question> questions) {
        EnquiryForm form = RashinbanFactory.eINSTANCE.createEnquiryForm();
        form.setId(UUID.randomUUID().toString());
        // Short enough to be read out on the telephone.
        form.setIdentity(UUID.randomUUID().toString().replace("-", "").substring(0, IDENTITY_LENGTH).toUpperCase(Locale.ROOT));
        form.setDepartment(department);
        for (Question question : questions) {
            AskedValue value = RashinbanFactory.eINSTANCE.createAskedValue();
            value.setId(UUID.randomUUID().toString());
            value.setKpi(question.kpi());
            value.setPeriod(question.period());
            form.getAsked().add(value);
        }
        return form;
    }

    private Stream<Department> departments() {
        return program.getOrganization() == null ? Stream.empty() : Contents.of(program.getOrganization(), Department.class);
    }

    private static boolean isNamed(Kpi kpi, String code) {
        return code.equals(kpi.getId()) || kpi.getCode() != null && TextNormalizer.same(kpi.getCode(), code);
    }

    private static boolean isNamed(Department department, String name) {
        return name.equals(department.getId()) || Stream.of(department.getCode(), department.getName(), department.getShortName())
                .anyMatch(own -> own != null && TextNormalizer.same(own, name));
    }

    /** Why nothing is issued or taken over any more; empty as long as it is open. */
    public static Optional<Sentence> closed(Enquiry enquiry) {
        return enquiry.getState() == EnquiryState.CLOSED ? Optional.of(Texts.CATALOGUE.sentence("closed", enquiry.getName()))
                : Optional.empty();
    }

    /** The plans whose KPIs an enquiry asks about. */
    public static List<Plan> plans(Enquiry enquiry) {
        return enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()).map(AskedValue::getKpi)
                .flatMap(kpi -> Contents.nearest(kpi, Plan.class).stream()).distinct().toList();
    }

    private static EnquiryOpening refused(String key, Object... args) {
        return new EnquiryOpening.Refused(Texts.CATALOGUE.sentence(key, args));
    }
}
