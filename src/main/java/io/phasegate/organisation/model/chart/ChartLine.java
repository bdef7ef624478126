package io.phasegate.organisation.model.chart;

import io.phasegate.blueprint.model.Side;
import java.util.Optional;

/**
 * A line of text in a box of the organisation chart.
 *
 * @param side  whose colour marks the line, empty for headings
 * @param first starts an entry; its continuation lines do not
 */
record ChartLine(String text, boolean heading, Optional<Side> side, boolean first) {
}
