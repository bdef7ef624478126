package io.phasegate.assurance.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** A page, panel or dialog that nobody visits fails here, with or without a browser on this machine. */
public class PlacesTest {
    private final List<Place> places = new Places(Addresses.unknown()).all();

    @Test
    public void shouldVisitEveryPagePanelAndDialog() {
        Set<String> unvisited = Surfaces.all();
        unvisited.removeAll(Surfaces.NOT_SHOWN.keySet());
        places.forEach(place -> unvisited.removeAll(place.shows()));
        assertThat(unvisited).as("add a place to %s", Places.class.getSimpleName()).isEmpty();
    }

    @Test
    public void shouldNameNothingThatIsGone() {
        Set<String> named = new TreeSet<>(Surfaces.NOT_SHOWN.keySet());
        places.forEach(place -> named.addAll(place.shows()));
        assertThat(Surfaces.all()).containsAll(named);
    }

    @Test
    public void shouldHaveTheDialogOpenWhereItIsClaimed() {
        for (Place place : places) {
            boolean claimed = place.shows().stream().anyMatch(surface -> surface.startsWith("dialog "));
            assertThat(claimed && !(place.marker().startsWith("dialog") && place.marker().contains("[open]")))
                    .as("%s waits for its dialog", place).isFalse();
        }
    }

    @Test
    public void shouldFindEnoughToLookAt() {
        assertThat(Surfaces.all()).hasSizeGreaterThan(35).contains("servlet setup-page", "panel gate-panel",
                "dialog templates/gate/panel.vm tick", "dialog templates/organisation/panel.vm form member");
    }
}
