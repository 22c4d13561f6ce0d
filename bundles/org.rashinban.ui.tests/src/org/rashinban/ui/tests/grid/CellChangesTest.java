package org.rashinban.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.provider.RashinbanItemProviderAdapterFactory;
import org.rashinban.ui.grid.data.CellChanges;
import org.rashinban.ui.grid.data.FeatureColumn;

/** Many cells at once: one step of undo, all or nothing. */
class CellChangesTest {

    private final FeatureColumn code = FeatureColumn.of(1, Literals.KPI__CODE);
    private final FeatureColumn weight = FeatureColumn.of(1, Literals.KPI__WEIGHT);
    private final FeatureColumn baseline = FeatureColumn.of(1, Literals.KPI__BASELINE, Literals.BASELINE__AMOUNT);
    private final FeatureColumn baselinePeriod = FeatureColumn.of(1, Literals.KPI__BASELINE, Literals.BASELINE__PERIOD);
    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new RashinbanItemProviderAdapterFactory(), new BasicCommandStack());
    private final CellChanges changes = new CellChanges();
    private final Kpi one = RashinbanFactory.eINSTANCE.createKpi();
    private final Kpi other = RashinbanFactory.eINSTANCE.createKpi();

    @Test
    void manyCellsAreOneStepOfUndo() {
        changes.type(one, code, "A01");
        changes.type(one, weight, "２");
        changes.type(other, code, "A02");
        changes.apply(domain, "paste");
        assertThat(List.of(one.getCode(), one.getWeight().toString(), other.getCode())).containsExactly("A01", "2", "A02");

        domain.getCommandStack().undo();
        assertThat(one.getCode()).isNull();
        assertThat(other.getCode()).isNull();
        assertThat(domain.getCommandStack().canUndo()).isFalse();
    }

    @Test
    void whatCannotBeReadIsNamedWithItsReason() {
        changes.type(one, code, "A01");
        changes.type(one, weight, "重い");
        assertThat(changes.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.column()).isEqualTo(weight);
            assertThat(refusal.typed()).isEqualTo("重い");
            assertThat(refusal.why()).isNotBlank();
        });
        assertThat(one.getCode()).isNull();
    }

    @Test
    void aLockedCellRefusesOnlyWhatWouldChangeIt() {
        FeatureColumn locked = code.locked("不可");
        one.setCode("A01");
        changes.type(one, locked, "A01");
        assertThat(changes.refusals()).isEmpty();
        changes.type(one, locked, "A02");
        assertThat(changes.refusals()).singleElement().extracting(CellChanges.Refusal::why).isEqualTo("不可");
    }

    @Test
    void whatStandsThereAlreadyChangesNothing() {
        one.setCode("A01");
        changes.type(one, code, "A01");
        changes.clear(other, code);
        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void twoCellsThatNeedTheSameMissingObjectShareIt() {
        changes.type(one, baseline, "86");
        changes.type(one, baselinePeriod, "令和3年度");
        changes.apply(domain, "paste");
        assertThat(one.getBaseline().getAmount()).isEqualTo(Amount.of(86));
        assertThat(one.getBaseline().getPeriod()).isEqualTo(FiscalPeriod.fiscalYear(2021));

        domain.getCommandStack().undo();
        assertThat(one.getBaseline()).isNull();
        domain.getCommandStack().redo();
        assertThat(one.getBaseline().getAmount()).isEqualTo(Amount.of(86));
    }

    @Test
    void anEmptiedCellIsUnset() {
        one.setCode("A01");
        changes.type(one, code, "  ");
        changes.apply(domain, "clear");
        assertThat(code.value(one)).isEqualTo(Optional.empty());
    }
}
