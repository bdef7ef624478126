package io.phasegate.assurance.race;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Two people who do something at the same time.
 *
 * @param prepare brings the project to where the race begins
 * @param rule    what must hold of the two outcomes, besides what must hold of every journal
 */
record Contest(String name, UnaryOperator<RaceProject> prepare, Actor first, Actor second, Stops stops,
        Rule rule) {
    Contest(String name, UnaryOperator<RaceProject> prepare, Actor first, Actor second, Rule rule) {
        this(name, prepare, first, second, Stops.AT_ENTRIES, rule);
    }

    /**
     * @param transition in Jira this can be a workflow transition, with the host's transaction around it
     * @param view       reads what the caller sees, and answers the command that he then gives
     */
    record Actor(String user, boolean transition, Function<RaceProject, Runnable> view) {
        static Actor transition(String user, Function<RaceProject, Runnable> view) {
            return new Actor(user, true, view);
        }

        static Actor request(String user, Function<RaceProject, Runnable> view) {
            return new Actor(user, false, view);
        }

        Actor by(String other) {
            return new Actor(other, transition, view);
        }
    }

    /** Judges what came of both. */
    interface Rule {
        void check(RaceProject project, Outcome outcome);
    }
}
