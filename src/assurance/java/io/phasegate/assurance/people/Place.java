package io.phasegate.assurance.people;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something a person sees: a page, panel or dialog in one state, and how he gets there.
 *
 * @param name   said in findings and used for the file of the screenshot
 * @param user   who looks; his password is his name
 * @param path   address below the host's base, opened first
 * @param steps  what he does there until it is seen
 * @param shows  surfaces of {@link Surfaces} that are seen here
 * @param marker selector that is visible only when it is really shown
 */
record Place(String name, String user, String path, Consumer<Page> steps, List<String> shows, String marker) {
    Place shows(String... surfaces) {
        return new Place(name, user, path, steps, List.of(surfaces), marker);
    }

    Place then(Consumer<Page> step) {
        return new Place(name, user, path, steps.andThen(step), shows, marker);
    }

    Place seen(String selector) {
        return new Place(name, user, path, steps, shows, selector);
    }

    static Place at(String name, String user, String path) {
        return new Place(name, user, path, page -> { }, List.of(), "#content");
    }

    /** The dialog that a button of the page opens. */
    Place dialog(String button, String dialog) {
        return then(page -> page.locator(button).first().click()).seen(dialog);
    }

    boolean isDialog() {
        return marker.startsWith("dialog");
    }

    @Override
    public String toString() {
        return name + " (" + user + ")";
    }
}
