package io.phasegate.gate.rest;

import io.phasegate.deliverable.JournalTag;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AWorld;
import io.phasegate.gate.Evidence;
import io.phasegate.organisation.Today;
import io.phasegate.page.Texts;
import io.phasegate.web.Asked;
import io.phasegate.web.rest.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** Calls the resources of gates as somebody who has just read the gate: with the tag of what he saw. */
final class GateClient {
    /** Without a request the answer comes in the language of the user. */
    private static final HttpServletRequest USERS_LANGUAGE = null;

    final AWorld world;
    private String tag;

    GateClient(AMethod method) {
        this.world = new AWorld(method);
    }

    GateClient as(String user) {
        world.as(user);
        tag = "\"" + list().tag() + "\"";
        return this;
    }

    GateClient withTag(String header) {
        tag = header;
        return this;
    }

    /** The first phase runs and its exit gate was submitted. */
    GateClient inReview() {
        world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P1"));
        world.gates().submit(world.gate(), world.gate().phase("GZ-P1"));
        return this;
    }

    Asked list() {
        return Asked.of(resource().list("HDI"));
    }

    Asked show() {
        return Asked.of(resource().show("HDI", "GZ-G1", USERS_LANGUAGE));
    }

    Asked tick(String body) {
        return Asked.of(resource().tick("HDI", "GZ-G1", tag, USERS_LANGUAGE, body));
    }

    Asked waive(String body) {
        return Asked.of(resource().waive("HDI", "GZ-G1", tag, USERS_LANGUAGE, body));
    }

    Asked decide(String body) {
        return Asked.of(resource().decide("HDI", "GZ-G1", tag, USERS_LANGUAGE, body));
    }

    Asked reopen(String body) {
        return Asked.of(resource().reopen("HDI", "GZ-G1", tag, USERS_LANGUAGE, body));
    }

    Asked close(String condition, String body) {
        return Asked.of(new ConditionsResource(requests(), world.gates(), new Json())
                .close("HDI", condition, tag, body));
    }

    private GatesResource resource() {
        Evidence evidence = new Evidence(world.access(), world.gateIssues(), world.criteria());
        return new GatesResource(requests(), world.gates(), world.criteria(), evidence, new Json());
    }

    private GateRequests requests() {
        return new GateRequests(world.gateCases(), new GateJson(Texts.messages()),
                new JournalTag(new Today(Clock.systemUTC())), Asked.answers(), Asked.languages());
    }
}
