package io.phasegate.gate.rest;

import io.phasegate.deliverable.JournalTag;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.GateCases;
import io.phasegate.web.jira.Languages;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.IfMatch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;

/**
 * What all requests on gates have in common: opening them for the caller, the state he saw, the answer with its tag.
 */
public final class GateRequests {
    private final GateCases cases;
    private final GateJson gates;
    private final JournalTag tags;
    private final Answers answers;
    private final Languages languages;

    public GateRequests(GateCases cases, GateJson gates, JournalTag tags, Answers answers, Languages languages) {
        this.cases = cases;
        this.gates = gates;
        this.tags = tags;
        this.answers = answers;
        this.languages = languages;
    }

    Response list(String projectKey) {
        GateCase open = cases.open(projectKey);
        return answers.ok(gates.list(open), tag(open));
    }

    Response show(String projectKey, String gateKey, HttpServletRequest request) {
        GateCase open = cases.open(projectKey);
        return answers.ok(gates.whole(open, open.gate(gateKey), languages.of(request)), tag(open));
    }

    /** Refuses 428 without, 412 with a stale `If-Match`. */
    GateCase seen(String projectKey, String ifMatch) {
        GateCase open = cases.open(projectKey);
        IfMatch.require(ifMatch, tag(open), tags.whatChanged(open.facts().journal(), open.viewer()));
        return open;
    }

    private String tag(GateCase open) {
        return tags.of(open.facts().journal(), open.viewer());
    }
}
