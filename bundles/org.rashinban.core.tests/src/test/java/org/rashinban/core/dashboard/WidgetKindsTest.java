package org.rashinban.core.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.period.FiscalPeriod;

class WidgetKindsTest {

    /** A dashboard outlives the bundle that brought one of its kinds. */
    @Test
    void aKindThatIsNotInstalledIsNamed() {
        DashboardWidget widget = RashinbanFactory.eINSTANCE.createDashboardWidget();
        widget.setKind("map");
        Viewpoint anything = new Viewpoint(Optional.empty(), Optional.empty(), FiscalPeriod.fiscalYear(2025), Optional.empty(),
                Optional.empty(), Optional.empty());

        Drawing drawing = new WidgetKinds(List.of()).draw(widget, anything, Drawn.of("sample").context(), false);

        assertThat(((Drawing.Refused) drawing).why().in(Locale.JAPANESE)).isEqualTo("種類「map」の部品は、このパソコンに組み込まれていません。");
    }
}
