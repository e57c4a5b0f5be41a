package dev.broadside.benchmarks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines of a table's columns, with both axes logarithmic. */
final class Lines {

    private static final BasicStroke SOLID = new BasicStroke(2);
    private static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 4}, 0);

    private static final BasicStroke DOTTED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1, 3}, 0);

    private final XYSeriesCollection lines = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private int colour = -1;

    /** Adds a line of another colour; where there are no more colours, they begin again with lines of dots. */
    void add(String name, List<Double> x, List<Double> y) {
        colour++;
        renderer.setSeriesStroke(lines.getSeriesCount(), colour < Picture.COLOURS.size() ? SOLID : DOTTED);
        line(name, x, y);
    }

    /** Adds a dashed line in the colour of the last one, not named beside the chart. */
    void addDashed(String name, List<Double> x, List<Double> y) {
        renderer.setSeriesStroke(lines.getSeriesCount(), DASHED);
        renderer.setSeriesVisibleInLegend(lines.getSeriesCount(), false);
        line(name, x, y);
    }

    private void line(String name, List<Double> x, List<Double> y) {
        renderer.setSeriesPaint(lines.getSeriesCount(), Picture.COLOURS.get(colour % Picture.COLOURS.size()));
        XYSeries series = new XYSeries(name);
        for (int i = 0; i < x.size(); i++) {
            series.add(x.get(i), y.get(i));
        }
        lines.addSeries(series);
    }

    /** All of them. */
    XYPlot plot(String x, String y) {
        LogAxis across = Picture.logarithmic(x);
        LogAxis up = Picture.logarithmic(y);
        XYPlot plot = new XYPlot(lines, across, up, renderer);
        Picture.mark(across);
        Picture.mark(up);
        plot.setDomainGridlinePaint(Color.GRAY);
        plot.setRangeGridlinePaint(Color.GRAY);
        return plot;
    }
}
