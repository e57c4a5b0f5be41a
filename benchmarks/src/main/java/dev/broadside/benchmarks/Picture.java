package dev.broadside.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.text.TextUtils;

/**
 * A chart in a file of its own.
 *
 * @param name the file's name, less its ending
 * @param chart what is drawn
 */
record Picture(String name, JFreeChart chart) {

    private static final Rectangle SIZE = new Rectangle(900, 420);

    /** Colours that people who see fewer of them can tell apart, too. */
    static final List<Color> COLOURS = List.of(
                    0x0072B2, 0xE69F00, 0x009E73, 0xD55E00, 0x56B4E9, 0xCC79A7, 0x332288, 0xB5A900, 0x999999, 0x000000)
            .stream()
            .map(Color::new)
            .toList();

    /** What the library calls a part that is cut off: an address, another one in every run. */
    private static final Pattern CLIP = Pattern.compile("clip-?\\d+");

    /** Up to so many decades have a mark at each power of two. */
    private static final int FEW = 3;

    /** A chart of what a table has. */
    static Picture of(String kind, ResultTable table, String title, Plot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        JFreeChart chart = new JFreeChart(title, new Font(Font.SANS_SERIF, Font.BOLD, 14), plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        return new Picture(kind + "-" + table.jdk().replaceAll("\\D", ""), chart);
    }

    /** An axis, whose marks are made when it is known what it has to show. */
    static LogAxis logarithmic(String label) {
        LogAxis axis = new LogAxis(label);
        axis.setNumberFormatOverride(new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        axis.setMinorTickMarksVisible(false);
        return axis;
    }

    /** Makes a mark at each power of ten, or of two. */
    static void mark(LogAxis axis) {
        boolean isShort = axis.getUpperBound() < Math.pow(10, FEW) * axis.getLowerBound();
        axis.setTickUnit(new NumberTickUnit(isShort ? Math.log10(2) : 1));
    }

    /** The bytes of the file: the same for the same chart, where there are the same fonts. */
    byte[] svg() throws IOException {
        // as text, not as the outlines of its letters
        TextUtils.setUseDrawRotatedStringWorkaround(false);
        VectorGraphics2D drawn = new VectorGraphics2D();
        chart.draw(drawn, SIZE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SVGProcessor().getDocument(drawn.getCommands(), new PageSize(SIZE)).writeTo(bytes);
        Map<String, String> clips = new HashMap<>();
        return CLIP.matcher(bytes.toString(UTF_8))
                .replaceAll(clip -> clips.computeIfAbsent(clip.group(), first -> "clip" + clips.size()))
                // what is of this size is not said to be, and the font may be unknown where this is looked at
                .replaceFirst("<svg ", "<svg font-size=\"12px\" ")
                .replaceAll("font-family:([^;]*&quot;);", "font-family:$1,sans-serif;")
                .getBytes(UTF_8);
    }
}
