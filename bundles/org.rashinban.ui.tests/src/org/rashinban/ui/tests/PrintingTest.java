package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.ui.figure.PaperPages;

/** What is printed stands whole on its page. */
class PrintingTest {

    /** On A4 across and upright, finely and coarsely, also with dots that are not square. */
    @ParameterizedTest
    @CsvSource({"7016, 4961, 600, 600, 1600, 900", "4961, 7016, 600, 600, 1600, 900", "842, 595, 72, 72, 700, 4000",
        "842, 595, 72, 72, 90, 40",
        "7016, 2480, 600, 300, 1000, 1000"})
    void aPictureStandsWholeOnThePaper(int wide, int high, int dpiX, int dpiY, int width, int height) {
        Rectangle place = PaperPages.place(new Rectangle(0, 0, wide, high), new Point(dpiX, dpiY), new Point(width, height));

        assertThat(place.x).isEqualTo(dpiX / 2);
        assertThat(place.y).isEqualTo(dpiY / 2);
        assertThat(place.x + place.width).isLessThanOrEqualTo(wide - dpiX / 2);
        assertThat(place.y + place.height).isLessThanOrEqualTo(high - dpiY / 2);
        double inchesWide = (double) place.width / dpiX;
        double inchesHigh = (double) place.height / dpiY;
        assertThat(inchesWide / inchesHigh).as("its own proportions").isCloseTo((double) width / height, within(0.03));
        boolean fills = place.x + place.width >= wide - dpiX / 2 - 2 || place.y + place.height >= high - dpiY / 2 - 2;
        assertThat(fills).as("as large as the page").isTrue();
    }
}
