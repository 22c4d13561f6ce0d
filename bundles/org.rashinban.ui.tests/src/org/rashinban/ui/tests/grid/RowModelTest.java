package org.rashinban.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.rashinban.model.Element;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.ui.grid.data.FeatureColumn;
import org.rashinban.ui.grid.data.RowModel;
import org.rashinban.ui.grid.data.RowModel.SortKey;

/** Which rows stand where. */
class RowModelTest {

    private static final int CODE = 0;
    private static final int TITLE = 1;
    private static final int SPAN = 2;

    private final RowModel rows =
            new RowModel(List.of(FeatureColumn.of(1, Literals.ELEMENT__CODE), FeatureColumn.of(1, Literals.ELEMENT__TITLE),
                    FeatureColumn.of(1, Literals.ELEMENT__SPAN)));
    private final Element a10 = element("A10", "窓口のデジタル化", "FY2023");
    private final Element a2 = element("A2", "ＡＩの活用", "FY2024");
    private final Element b1 = element("B1", "ペーパーレス", null);

    @Test
    void codesAreSortedByTheirNumbers() {
        rows.show(List.of(b1, a10, a2));
        rows.sort(List.of(new SortKey(CODE, false)));
        assertThat(rows.shown()).containsExactly(a2, a10, b1);
    }

    @Test
    void emptyCellsComeLastWhicheverWayIsSorted() {
        rows.show(List.of(b1, a2, a10));
        rows.sort(List.of(new SortKey(SPAN, false)));
        assertThat(rows.shown()).containsExactly(a10, a2, b1);
        rows.sort(List.of(new SortKey(SPAN, true)));
        assertThat(rows.shown()).containsExactly(a2, a10, b1);
    }

    @Test
    void equalRowsKeepTheirOrderUntilAFurtherColumnDecides() {
        Element first = element("A10", "一", null);
        rows.show(List.of(a10, first, a2));
        rows.sort(List.of(new SortKey(CODE, true)));
        assertThat(rows.shown()).containsExactly(a10, first, a2);
        rows.sort(List.of(new SortKey(CODE, true), new SortKey(SPAN, true)));
        assertThat(rows.shown()).containsExactly(a10, first, a2);
        rows.sort(List.of(new SortKey(CODE, true), new SortKey(TITLE, false)));
        assertThat(rows.shown()).containsExactly(first, a10, a2);
    }

    @Test
    void aFilterTakesWidthsAndSpellingsForTheSame() {
        rows.show(List.of(a10, a2, b1));
        rows.filter(TITLE, "ai");
        assertThat(rows.shown()).containsExactly(a2);
        rows.filter(TITLE, "ぺーぱー");
        assertThat(rows.shown()).containsExactly(b1);
        rows.filter(TITLE, "");
        assertThat(rows.shown()).hasSize(3);
    }

    @Test
    void aSearchLooksIntoEveryColumn() {
        rows.show(List.of(a10, a2, b1));
        rows.search("令和6");
        assertThat(rows.shown()).containsExactly(a2);
    }

    @Test
    void aRowThatIsChangedStaysWhereItIs() {
        rows.show(List.of(b1, a10, a2));
        rows.sort(List.of(new SortKey(CODE, false)));
        a2.setCode("Z9");
        rows.update(List.of(b1, a10, a2));
        assertThat(rows.shown()).containsExactly(a2, a10, b1);
    }

    @Test
    void aNewRowComesLastAndADeletedOneGoes() {
        rows.show(List.of(b1, a10));
        rows.sort(List.of(new SortKey(CODE, false)));
        List<EObject> after = new ArrayList<>(List.of(a2, b1));
        rows.update(after);
        assertThat(rows.shown()).containsExactly(b1, a2);
    }

    private static Element element(String code, String title, String span) {
        Element element = RashinbanFactory.eINSTANCE.createElement();
        element.setCode(code);
        element.setTitle(title);
        element.setSpan(span == null ? null : FiscalSpan.of(span));
        return element;
    }
}
