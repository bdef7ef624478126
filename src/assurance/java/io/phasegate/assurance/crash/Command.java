package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import java.util.Map;
import java.util.Set;

/** A writing command of the product, as a person gives it, with what can be seen of it from outside. */
interface Command {
    String name();

    /** Brings the project to where the command is due. */
    void prepare(Place place);

    Answer fire(Place place, Map<String, String> headers);

    /** How often it has happened in this project, by the journal or the stored rows. */
    int effects(Place place);

    /** What Jira shows of it; empty when nothing. */
    String shown(Place place);

    /** Statuses with which repeating what has happened may be answered. Nothing happens twice, whatever is answered. */
    default Set<Integer> repeated() {
        return Set.of(200, 201, 204, 400, 409);
    }

    /** Whether it is given again though it has happened; false for what people look up first, as it has no name of its own. */
    default boolean repeatable() {
        return true;
    }
}
