package org.rashinban.core.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.Organization;
import org.rashinban.model.Program;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.UnitCost;
import org.rashinban.model.Verification;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.TextNormalizer;

/**
 * What the reported effects come to (効果の台帳): by fiscal year, kind and unit, verified and expected apart, nothing counted
 * twice. Cases and persons add up only where they count the same thing: applications and visits make no sum. Persons and hours of
 * use add up within one record only: citizens and staff, tablets and remote work are counted by the same words.
 *
 * @param sums   by year, then kind, then verification, then as in the document
 * @param listed the effects that are in no sum, each with the reason
 * @param labour what the hours saved are worth, by year and verification
 */
public record EffectLedger(FiscalSpan span, List<EffectSum> sums, List<ListedEffect> listed, List<LabourValue> labour) {

    /** What can be added up; names and units that are spelt alike are one. */
    private record Account(FiscalPeriod year, EffectKind kind, String counted, Optional<ProgressReport> record, String unit,
            Verification verification) {
    }

    private static final Set<EffectKind> NAMED = EnumSet.of(EffectKind.COUNT, EffectKind.PERSONS);
    private static final Set<EffectKind> OF_ONE_RECORD = EnumSet.of(EffectKind.PERSONS, EffectKind.HOURS_USED);
    private static final Comparator<EffectSum> ORDER = Comparator.comparing(EffectSum::year)
            .thenComparing(EffectSum::kind).thenComparing(EffectSum::verification);

    public EffectLedger {
        sums = List.copyOf(sums);
        listed = List.copyOf(listed);
        labour = List.copyOf(labour);
    }

    /** With the unit costs of the program's organization. */
    public static EffectLedger of(EObject scope, FiscalSpan span) {
        List<UnitCost> costs = Contents.program(scope).map(Program::getOrganization).map(Organization::getUnitCosts)
                .map(List::<UnitCost>copyOf).orElse(List.of());
        return of(List.of(scope), span, costs);
    }

    /** @param scopes a plan, an edition or elements; what is reported for several of them counts once */
    public static EffectLedger of(Collection<? extends EObject> scopes, FiscalSpan span, List<UnitCost> costs) {
        List<Effect> effects = EffectReports.in(scopes);
        EffectSorting sorting = EffectSorting.of(effects, effect -> EffectReports.year(effect).map(year -> FiscalSpan.between(year, year)));
        List<EffectSum> sums = sums(sorting.counted().stream().filter(effect -> within(effect, span)).toList());
        List<ListedEffect> listed = sorting.listed(effects).stream().filter(item -> within(item.effect(), span)).toList();
        return new EffectLedger(span, sums, listed, new Labour(new UnitCosts(costs)).of(sums));
    }

    /** The verified effects of a kind that together make up the sum of a span, each once, by the same rules as the ledger. */
    public static List<Effect> counted(EObject scope, EffectKind kind, FiscalSpan span) {
        List<Effect> effects = EffectReports.in(List.of(scope)).stream()
                .filter(effect -> effect.getKind() == kind && effect.getVerification() == Verification.VERIFIED)
                .filter(effect -> EffectReports.period(effect).filter(span::contains).isPresent()).toList();
        return EffectSorting.of(effects, effect -> Optional.of(span)).counted();
    }

    /** Whether amounts of the kind can be added up at all. */
    public static boolean addsUp(EffectKind kind) {
        return EffectSorting.ADDITIVE.contains(kind);
    }

    /**
     * Over all years of the span; empty if there is none.
     *
     * @param counted as in {@link EffectSum}
     */
    public Optional<Amount> total(EffectKind kind, String counted, String unit, Verification verification) {
        List<Amount> amounts = sums.stream().filter(sum -> sum.kind() == kind && sum.verification() == verification
                && TextNormalizer.same(sum.counted(), counted) && TextNormalizer.same(sum.unit(), unit)).map(EffectSum::amount).toList();
        return amounts.isEmpty() ? Optional.empty() : Optional.of(sum(kind, amounts));
    }

    /** By whole fiscal years, as effects are counted. One without a year is in no sum, but in every list. */
    private static boolean within(Effect effect, FiscalSpan span) {
        return EffectReports.year(effect).map(span.in(Granularity.FISCAL_YEAR)::contains).orElse(true);
    }

    private static List<EffectSum> sums(List<Effect> effects) {
        Map<Account, List<Effect>> accounts = new LinkedHashMap<>();
        effects.forEach(effect -> accounts.computeIfAbsent(account(effect), account -> new ArrayList<>()).add(effect));
        return accounts.entrySet().stream().map(entry -> sum(entry.getKey(), entry.getValue())).sorted(ORDER).toList();
    }

    private static EffectSum sum(Account account, List<Effect> effects) {
        Amount amount = sum(account.kind(), effects.stream().map(Effect::getAmount).toList());
        Effect first = effects.getFirst();
        return new EffectSum(account.year(), account.kind(), counted(first), account.record(), unit(first), account.verification(), amount,
                effects);
    }

    /** Those of one number or year may be those of another, so several numbers of persons make person-times (延べ人数). */
    public static Amount sum(EffectKind kind, List<Amount> amounts) {
        Amount sum = Additions.sum(amounts);
        return kind == EffectKind.PERSONS && amounts.size() > 1 ? sum.with(Qualifier.PERSON_TIMES) : sum;
    }

    private static Account account(Effect effect) {
        return new Account(EffectReports.year(effect).orElseThrow(), effect.getKind(), TextNormalizer.searchKey(counted(effect)),
                record(effect), TextNormalizer.searchKey(unit(effect)), effect.getVerification());
    }

    private static Optional<ProgressReport> record(Effect effect) {
        return OF_ONE_RECORD.contains(effect.getKind()) ? Contents.nearest(effect, ProgressReport.class) : Optional.empty();
    }

    private static String counted(Effect effect) {
        return NAMED.contains(effect.getKind()) ? Optional.ofNullable(effect.getName()).orElse("").strip() : "";
    }

    private static String unit(Effect effect) {
        return Optional.ofNullable(effect.getUnit()).orElse("").strip();
    }
}
