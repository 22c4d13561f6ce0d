package org.rashinban.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Identified;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/**
 * One of the things that can be chosen for a parameter.
 *
 * @param text that names it, as it is kept
 * @param name as people read it
 */
public record Offer(String text, Localized name) {

    /** All that a parameter would take; empty if it is of a sort that cannot be listed, and is to be typed. */
    public static <T> List<Offer> of(Parameter<T> parameter, FigureContext context, Choices before) {
        return all(parameter.type(), context).filter(offer -> parameter.reading().of(offer.text(), context, before).isPresent()).toList();
    }

    private static Stream<Offer> all(Class<?> type, FigureContext context) {
        if (type == FiscalPeriod.class) {
            return PlanYears.offered(Optional.of(context.program()), context.asOf()).stream().map(year -> new Offer(year.toString(), year));
        }
        if (type == Frozen.class) {
            return context.past().frozen().stream().map(state -> new Offer(state.id(), new Plain(state.name())));
        }
        if (Enumerator.class.isAssignableFrom(type)) {
            return Stream.of(type.getEnumConstants()).map(Enumerator.class::cast)
                    .map(literal -> new Offer(literal.getLiteral(), Labels.of(literal)));
        }
        return EObject.class.isAssignableFrom(type) ? Contents.of(context.program(), Identified.class).filter(type::isInstance)
                .map(object -> new Offer(object.getId(), Names.of(object))) : Stream.empty();
    }
}
