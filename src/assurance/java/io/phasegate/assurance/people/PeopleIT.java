package io.phasegate.assurance.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.demo.DemoProject;
import io.phasegate.it.RunningSandbox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.it.Chromium;

/**
 * Every page, panel and dialog once, Chinese or English: accessible, and fitting a desktop and a phone. All users,
 * states and languages are walked by {@link PeopleAssurance}.
 */
public class PeopleIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @After
    public void speakAsBefore() {
        new DemoProject(RunningSandbox.base()).speakAsBefore();
    }

    @Test
    public void shouldBeAccessibleAndFitOnEveryPageAndDialog() {
        World world = new World(RunningSandbox.base()).make();
        Walk walk = new Walk(new Visits(CHROMIUM, world.base()), Visits.WIDE, Visits.NARROW);
        eachSurfaceOnce(new Places(world.addresses()).all()).forEach(place -> walk.visit(place, languageOf(place)));
        assertThat(walk.findings()).isEmpty();
        assertThat(CHROMIUM.scriptFailures()).isEmpty();
        Figures.of(PeopleIT.class,
                "Every page, panel and dialog is accessible (axe-core, WCAG 2.1 A and AA) and fits 1280 and 390 px")
                .add("surfaces of descriptor and templates", Surfaces.all().size() - Surfaces.NOT_SHOWN.size())
                .add("places visited", walk.pages()).add("serious or critical findings", walk.findings().size()).keep();
    }

    /** The first place of each surface; further users and states are left to {@link PeopleAssurance}. */
    static List<Place> eachSurfaceOnce(List<Place> places) {
        Set<String> seen = new HashSet<>();
        return places.stream().filter(place -> seen.addAll(place.shows())).toList();
    }

    /**
     * By person, so that each keeps his language for the whole walk: customers read Chinese, vendor and administrator
     * English.
     */
    static String languageOf(Place place) {
        return List.of("pm", "consultant", "admin").contains(place.user()) ? "en_US" : "zh_CN";
    }
}
