package io.phasegate.assurance.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.demo.DemoProject;
import io.phasegate.it.RunningSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.it.Chromium;

/**
 * Every page, panel and dialog and the host's pages around them, in both languages, at 1280 px, at 200 % zoom (640
 * px) and at 390 px. The small volume speaks Chinese only and takes every other
 * place that {@link PeopleIT} has not seen.
 */
public class PeopleAssurance {
    private static final int ZOOMED = Visits.WIDE / 2;
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @After
    public void speakAsBefore() {
        new DemoProject(RunningSandbox.base()).speakAsBefore();
    }

    @Test
    public void shouldBeAccessibleAndFitInBothLanguages() {
        World world = new World(RunningSandbox.base()).make();
        Walk walk = new Walk(new Visits(CHROMIUM, world.base()), Visits.WIDE, ZOOMED, Visits.NARROW);
        List<Place> places = new ArrayList<>(new HostPlaces(world.addresses()).all());
        places.addAll(new Places(world.addresses()).all());
        if (!Volume.isFull()) {
            places.removeAll(PeopleIT.eachSurfaceOnce(places));
            places = IntStream.range(0, places.size()).filter(i -> i % 2 == 0).mapToObj(places::get).toList();
        }
        for (String language : Volume.isFull() ? List.of("zh_CN", "en_US") : List.of("zh_CN")) {
            places.forEach(place -> walk.visit(place, language));
        }
        assertThat(walk.findings()).isEmpty();
        Figures.of(PeopleAssurance.class,
                "Every page, panel and dialog, and the sandbox's pages around them, is accessible (axe-core, "
                + "WCAG 2.1 A and AA) and fits 1280 px, 390 px and 200 % zoom in Chinese and English")
                .add("visits", walk.pages()).add("windows measured", walk.windows())
                .add("serious or critical findings", walk.findings().size()).keep();
    }
}
