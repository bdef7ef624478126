package io.phasegate.assurance.node;

import io.phasegate.assurance.crash.Place;
import io.phasegate.demo.JiraClient.Answer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Looks at pages and REST answers of a project on either node while others write. */
final class Reader implements Runnable {
    private static final List<String> PATHS = List.of("", "/plan", "/deliverables", "/organisation", "/gates",
            "/journal");
    private final Place place;
    private final BooleanSupplier goesOn;
    private final List<String> broken = new ArrayList<>();
    private int answers;

    Reader(Place place, BooleanSupplier goesOn) {
        this.place = place;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        for (int i = 0; goesOn.getAsBoolean(); i++) {
            try {
                look(place.path(PATHS.get(i % PATHS.size())));
            } catch (UncheckedIOException nodeIsGone) {
                // Whoever is in the middle of a request when a node dies asks the other one.
            }
        }
    }

    private void look(String path) {
        Answer answer = place.as("cpm").get(path);
        answers++;
        if (answer.status() != 200) {
            broken.add(path + " answered " + answer);
        }
    }

    int answers() {
        return answers;
    }

    List<String> broken() {
        return broken;
    }
}
