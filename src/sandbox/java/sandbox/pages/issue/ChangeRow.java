package sandbox.pages.issue;

import java.time.Instant;
import java.util.List;
import sandbox.pages.view.Person;

/** One entry of the history tab. */
record ChangeRow(Person author, Instant at, List<Item> items) {
    /** One field's old and new value. */
    record Item(String field, String from, String to) {
    }
}
