package dev.broadside.benchmarks;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * How many times as long as Broadside others take: a group of bars for each work, up and down from 1. Everybody has bars,
 * the limits in black: who looks for what was left out finds nothing.
 */
final class RatioBars {

    /** How much of the width is left empty beside the first bars and the last. */
    private static final double MARGIN = 0.01;

    private RatioBars() {}

    /** The chart of the tables of one section, if they have something to draw. */
    static List<Picture> of(List<ResultTable> section) {
        ResultTable first = section.get(0);
        DefaultCategoryDataset ratios = new DefaultCategoryDataset();
        List<String> drawn = Table.PEERS.getOrDefault(first.group(), List.of());
        for (String side : drawn) {
            for (ResultTable table : section) {
                List<String> ours = ours(table);
                List<String> other = table.row(side);
                if (!ours.isEmpty() && !other.isEmpty()) {
                    ratios.addValue(median(table, other) / median(table, ours), side, name(table, ours.get(0)));
                }
            }
        }
        if (ratios.getRowCount() == 0) {
            return List.of();
        }
        BarRenderer bars = new BarRenderer();
        bars.setBase(1);
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setItemMargin(0);
        CategoryAxis works = new CategoryAxis();
        works.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        works.setLowerMargin(MARGIN);
        works.setUpperMargin(MARGIN);
        for (int i = 0; i < ratios.getRowCount(); i++) {
            bars.setSeriesPaint(i, Picture.COLOURS.get(drawn.indexOf(ratios.getRowKey(i))));
        }
        LogAxis times = Picture.logarithmic("times as long as Broadside");
        CategoryPlot plot = new CategoryPlot(ratios, works, times, bars);
        Picture.mark(times);
        plot.setRangeGridlinePaint(Color.GRAY);
        String title = first.section() + ", the time of others by Broadside's: above 1, Broadside is faster";
        return List.of(Picture.of(first.group(), first, title, plot));
    }

    /** The plain side, or the slowest of ours where there is none. */
    private static List<String> ours(ResultTable table) {
        List<String> plain = table.row(Table.OURS);
        return plain.isEmpty()
                ? table.rows().stream()
                        .filter(row -> row.get(0).startsWith(Table.OURS))
                        .max(Comparator.comparingDouble(row -> median(table, row)))
                        .orElse(plain)
                : plain;
    }

    private static String name(ResultTable table, String ours) {
        String work = table.work().replace(" run", "").replace(", count", "").replace("Packets", "");
        return ours.equals(Table.OURS) ? work : work + ", " + ours.substring(Table.OURS.length());
    }

    private static double median(ResultTable table, List<String> row) {
        return Entry.of(table, row).median();
    }
}
