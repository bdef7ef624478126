package io.phasegate.organisation.model.chart;

import io.phasegate.blueprint.model.Side;
import java.util.List;
import java.util.Locale;

/** Draws boxes and the lines between them as SVG. Text is escaped here: it was typed by people. */
final class ChartSvg {
    private final List<ChartBox> roots;
    private final StringBuilder out = new StringBuilder();

    ChartSvg(List<ChartBox> roots) {
        this.roots = roots;
    }

    String draw() {
        List<ChartColumn> columns = ChartColumn.fill(roots);
        int width = columns.stream().mapToInt(ChartColumn::width).sum()
                + Math.max(0, columns.size() - 1) * ChartBox.GAP;
        int height = columns.stream().mapToInt(ChartColumn::height).max().orElse(ChartBox.LINE);
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" class=\"chart\" style=\"max-width:%dpx\""
                + ">", width + 2, height + 2, width + 2);
        int left = 1;
        for (ChartColumn column : columns) {
            draw(column, left);
            left += column.width() + ChartBox.GAP;
        }
        return out.append("</svg>").toString();
    }

    private void draw(ChartColumn column, int left) {
        int top = 1;
        for (ChartBox root : column.roots()) {
            draw(root, left, top);
            top += root.depth() + ChartBox.GAP;
        }
    }

    private void draw(ChartBox box, int left, int top) {
        int x = left + (box.span() - ChartBox.WIDTH) / 2;
        add("<rect class=\"box\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>", x, top, ChartBox.WIDTH,
                box.height());
        int baseline = top + ChartBox.PADDING + 13;
        for (ChartLine line : box.lines()) {
            draw(line, x, baseline);
            baseline += ChartBox.LINE;
        }
        drawBelow(box, left, x + ChartBox.WIDTH / 2, top + box.height());
    }

    private void drawBelow(ChartBox box, int left, int middle, int bottom) {
        int below = box.below().stream().mapToInt(ChartBox::span).sum()
                + Math.max(0, box.below().size() - 1) * ChartBox.GAP;
        int next = left + (box.span() - below) / 2;
        for (ChartBox child : box.below()) {
            add("<path class=\"line\" d=\"M%d %dv%dH%dv%d\"/>", middle, bottom, ChartBox.GAP, next + child.span() / 2,
                    ChartBox.GAP);
            draw(child, next, bottom + 2 * ChartBox.GAP);
            next += child.span() + ChartBox.GAP;
        }
    }

    private void draw(ChartLine line, int x, int baseline) {
        if (line.heading()) {
            add("<text class=\"head\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", x + ChartBox.WIDTH / 2,
                    baseline,
                    escape(line.text()));
            return;
        }
        line.side().filter(side -> line.first()).ifPresent(side -> mark(side, x, baseline));
        add("<text x=\"%d\" y=\"%d\">%s</text>", x + 2 * ChartBox.PADDING, baseline, escape(line.text()));
    }

    /** A form of its own for each side, so that black-and-white prints tell them apart. */
    private void mark(Side side, int x, int baseline) {
        String kind = side.name().toLowerCase(Locale.ROOT).replace('_', '-');
        int radius = side == Side.CUSTOMER ? 4 : 0;
        add("<rect class=\"mark %s\" x=\"%d\" y=\"%d\" width=\"8\" height=\"8\" rx=\"%d\"/>", kind, x + 7,
                baseline - 9, radius);
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
