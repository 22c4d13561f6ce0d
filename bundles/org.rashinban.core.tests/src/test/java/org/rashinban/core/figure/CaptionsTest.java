package org.rashinban.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.model.text.Plain;

class CaptionsTest {

    /** The sheet of a measure names it once; below a dashboard that names it already, never. */
    @Test
    void neitherAPageNorItsPartsSayAgainOfWhomTheyAre() {
        PageFigure sheet = (PageFigure) Drawn.of("sample").figure("item-sheet", "element=MH-01", "period=FY2024");
        assertThat(sheet.parts()).anySatisfy(part -> assertThat(part.caption().subject()).isEqualTo(sheet.caption().subject()));

        PageFigure titled = (PageFigure) Captions.titled(sheet, new Plain("シート"));

        assertThat(titled.caption().title()).isEqualTo(new Plain("シート"));
        assertThat(titled.caption().subject()).isEmpty();
        assertThat(titled.parts()).hasSameSizeAs(sheet.parts()).allSatisfy(part -> assertThat(part.caption().subject()).isEmpty());
        assertThat(titled.parts()).extracting(part -> part.caption().title())
                .isEqualTo(sheet.parts().stream().map(part -> part.caption().title()).toList());
    }

    /** In the meeting room nobody sees what was chosen at the top of the dashboard. */
    @Test
    void aFigureThatStandsAloneSaysOfWhomItIsAndAsOfWhenOnce() {
        PageFigure sheet = (PageFigure) Drawn.of("sample").figure("item-sheet", "element=MH-01", "period=FY2024");

        PageFigure told = (PageFigure) Captions.told(sheet, new Plain("シート"), new Plain("令和7年度末時点"));

        assertThat(told.caption().subject().orElseThrow().in(Locale.JAPANESE))
                .contains("見本市", "令和6年度").endsWith("令和7年度末時点");
        assertThat(told.parts()).filteredOn(part -> part.caption().subject().isPresent())
                .anySatisfy(part -> assertThat(part.caption().subject()).isEqualTo(told.caption().subject()));
        assertThat(((PageFigure) Captions.titled(told, new Plain("シート"))).parts())
                .allSatisfy(part -> assertThat(part.caption().subject()).isEmpty());
    }

    /** Parts about different things go on naming them, and notes stay. */
    @Test
    void whatSetsPartsApartStays() {
        PageFigure training = (PageFigure) Drawn.of("matsudo").figure("training-by-audience");

        PageFigure titled = (PageFigure) Captions.titled(training, new Plain("研修"));

        assertThat(titled.parts()).isNotEmpty().isEqualTo(training.parts());
        assertThat(titled.caption().notes()).isEqualTo(training.caption().notes());
    }
}
