package dev.broadside.benchmarks;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** How many times as long as Broadside others take: a group of bars for each work, up and down from 1. */
final class RatioBars {

    private static final String OURS = "Broadside";

    private static final Map<String, List<String>> DRAWN = Map.of(
            "dispatches", List.of("Serial", "Stream", "ForkJoinPool", "InvokeAll", "Disruptor", "VirtualThreads"),
            "packets", List.of("VarHandle", "Sbe", "FlatBuffers", "Protobuf", "Kryo", "Fory", "JavaIo"));

    private RatioBars() {}

    /** The chart of the tables of one section, if they have something to draw. */
    static List<Picture> of(List<ResultTable> section) {
        ResultTable first = section.get(0);
        DefaultCategoryDataset ratios = new DefaultCategoryDataset();
        for (String side : DRAWN.getOrDefault(first.group(), List.of())) {
            for (ResultTable table : section) {
                if (!table.row(OURS).isEmpty() && !table.row(side).isEmpty()) {
                    ratios.addValue(median(table, side) / median(table, OURS), side, name(table));
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
        for (int i = 0; i < ratios.getRowCount(); i++) {
            bars.setSeriesPaint(i, Picture.COLOURS.get(i));
        }
        LogAxis times = Picture.logarithmic("times as long as Broadside");
        CategoryPlot plot = new CategoryPlot(ratios, works, times, bars);
        Picture.mark(times);
        plot.setRangeGridlinePaint(Color.GRAY);
        String title = first.section() + ", the time of others by Broadside's: above 1, Broadside is faster";
        return List.of(Picture.of(first.group(), first, title, plot));
    }

    private static String name(ResultTable table) {
        return table.work().replace(" run", "").replace(", count", "").replace("Packets", "");
    }

    private static double median(ResultTable table, String side) {
        return Entry.of(table, table.row(side)).median();
    }
}
