package io.phasegate.organisation.model.chart;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The organisation chart (PP-003-02): bodies as boxes under the body they report to, with the holders of both sides,
 * and a box for those who sit in no body. Both languages. Drawn as SVG without scripts; used by the sheet.
 */
public final class OrganisationChart {
    private static final double WIDEST = (ChartBox.WIDTH - 3 * ChartBox.PADDING) / 12.5;

    private final Standing standing;
    private final Text nobody;
    private final Text outside;

    /**
     * @param nobody  stands in an empty box
     * @param outside heads the box of those who sit in no body
     */
    public OrganisationChart(Standing standing, Text nobody, Text outside) {
        this.standing = standing;
        this.nobody = nobody;
        this.outside = outside;
    }

    public String svg() {
        return new ChartSvg(roots()).draw();
    }

    List<ChartBox> roots() {
        Set<String> drawn = new LinkedHashSet<>();
        List<ChartBox> roots = new ArrayList<>();
        standing.method().bodies().stream().filter(this::reportsToNobody).forEach(body -> roots.add(box(body, drawn)));
        List<Assignment> free = standing.active().stream().filter(assignment -> standing.bodyOf(assignment).isEmpty())
                .toList();
        if (!free.isEmpty()) {
            roots.add(new ChartBox(lines(outside, free), List.of()));
        }
        return roots;
    }

    private boolean reportsToNobody(Body body) {
        return body.parent().flatMap(standing.method()::body).isEmpty();
    }

    /** @param drawn guards against bodies that report to each other in a circle */
    private ChartBox box(Body body, Set<String> drawn) {
        drawn.add(body.key());
        List<ChartBox> below = standing.method().bodies().stream()
                .filter(other -> other.parent().filter(body.key()::equals).isPresent() && !drawn.contains(other.key()))
                .map(other -> box(other, drawn)).toList();
        return new ChartBox(lines(body.name(), standing.activeInBody(body.key())), below);
    }

    private List<ChartLine> lines(Text name, List<Assignment> seats) {
        List<ChartLine> lines = new ArrayList<>();
        wrap(name.zh(), true, Optional.empty(), lines);
        if (!name.zh().equals(name.en())) {
            wrap(name.en(), true, Optional.empty(), lines);
        }
        if (seats.isEmpty()) {
            wrap(nobody.both(), false, Optional.empty(), lines);
        }
        seats.stream().sorted(Comparator.comparing(this::side)).forEach(seat -> wrap(standing.nameOf(seat) + " "
                + standing.roleName(seat.role()).both(), false, Optional.of(side(seat)), lines));
        return lines;
    }

    private Side side(Assignment seat) {
        return standing.memberOf(seat).map(Member::side).orElse(Side.THIRD_PARTY);
    }

    private static void wrap(String text, boolean heading, Optional<Side> side, List<ChartLine> lines) {
        boolean first = true;
        for (String line : TextWidth.wrap(text, WIDEST)) {
            lines.add(new ChartLine(line, heading, side, first));
            first = false;
        }
    }
}
