package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import java.util.Map;

/** A writing command of the product as a person gives it, with what can be seen of it from outside. */
public interface Command {
    String title();

    /** Brings the project to where the command is due. */
    void prepare(Place place);

    Answer fire(Place place, Map<String, String> headers);

    /** How often it has happened in this project, by the journal or the stored rows. */
    int effects(Place place);

    /** How often it has happened when it was given once. */
    default int once() {
        return 1;
    }

    /** End of the name of the table in which its happening is recorded. */
    default String recordedIn() {
        return "JOURNAL_ENTRY";
    }

    /** What Jira shows of it; empty when nothing. */
    String shown(Place place);

    /** How it is given again after a crash; people look first whether it has happened. */
    default Answer again(Place place, boolean happened) {
        return fire(place, Map.of());
    }

    /** What the product makes up for by itself later, of what it promised although it was not whole. */
    default void madeUpFor(Place place) {
        // nothing, as a rule: what was promised is whole
    }

    /** Whether giving it again when it has happened makes it happen again, because that is what was asked for. */
    default boolean repeatable() {
        return true;
    }

    /** Whether what Jira shows follows after the command, so that it may lag behind what is recorded. */
    default boolean projected() {
        return false;
    }
}
