package org.rashinban.model.amount;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any amount with any qualifiers. */
class Amounts extends DomainContextBase {

    @Provide
    Arbitrary<Amount> amounts() {
        return Combinators.combine(Arbitraries.bigDecimals().ofScale(3), Arbitraries.of(Qualifier.class).set().ofMaxSize(4))
                .as(Amount::new);
    }
}
