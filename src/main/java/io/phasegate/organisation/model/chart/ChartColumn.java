package io.phasegate.organisation.model.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Boxes without a superior body that stand above each other, so that the chart stays legible on an A4 page. */
record ChartColumn(List<ChartBox> roots) {
    private static final int WIDEST = 3 * ChartBox.WIDTH + 2 * ChartBox.GAP;

    /** A new column for each root as long as the page is wide enough, then the shortest one. */
    static List<ChartColumn> fill(List<ChartBox> roots) {
        List<ChartColumn> columns = new ArrayList<>();
        int width = 0;
        for (ChartBox root : roots) {
            if (columns.isEmpty() || width + root.span() <= WIDEST) {
                columns.add(new ChartColumn(new ArrayList<>(List.of(root))));
                width += root.span() + ChartBox.GAP;
            } else {
                columns.stream().min(Comparator.comparingInt(ChartColumn::height)).orElseThrow().roots().add(root);
            }
        }
        return columns;
    }

    int width() {
        return roots.stream().mapToInt(ChartBox::span).max().orElse(0);
    }

    int height() {
        return roots.stream().mapToInt(ChartBox::depth).sum() + Math.max(0, roots.size() - 1) * ChartBox.GAP;
    }
}
