package io.phasegate.organisation.model.chart;

import java.util.List;

/** A body in the organisation chart: what stands in its box, and the bodies that report to it. */
record ChartBox(List<ChartLine> lines, List<ChartBox> below) {
    static final int WIDTH = 250;
    static final int GAP = 24;
    static final int LINE = 17;
    static final int PADDING = 10;

    int height() {
        return lines.size() * LINE + 2 * PADDING;
    }

    /** Width of the box with everything below it. */
    int span() {
        int children = below.stream().mapToInt(ChartBox::span).sum() + Math.max(0, below.size() - 1) * GAP;
        return Math.max(WIDTH, children);
    }

    /** Height of the box with everything below it. */
    int depth() {
        int deepest = below.stream().mapToInt(ChartBox::depth).max().orElse(-2 * GAP);
        return height() + 2 * GAP + deepest;
    }
}
