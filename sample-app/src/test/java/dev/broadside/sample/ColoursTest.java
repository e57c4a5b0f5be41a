package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class ColoursTest {

    @Test
    void packsRedGreenAndBlue() {
        assertThat(Colours.rgb(new Vector(0, 0, 0))).isEqualTo(0x000000);
        assertThat(Colours.rgb(new Vector(1, 0, 0))).isEqualTo(0xff0000);
        assertThat(Colours.rgb(new Vector(0, 1, 1))).isEqualTo(0x00ffff);
    }

    @Test
    void makesTooBrightAsBrightAsPossible() {
        assertThat(Colours.rgb(new Vector(9, 1.01f, 1))).isEqualTo(0xffffff);
    }

    @Test
    void reflectsEachColourByItself() {
        assertThat(Colours.reflected(new Vector(1, 0.5f, 0), new Vector(0.5f, 0.5f, 0.5f)))
                .isEqualTo(new Vector(0.5f, 0.25f, 0));
    }

    @Test
    void hasADarkerBackdropInTheCorners() {
        assertThat(Colours.backdrop(0, 0).x())
                .isLessThan(Colours.backdrop(0.5f, 0).x());
    }
}
