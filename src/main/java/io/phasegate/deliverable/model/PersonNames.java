package io.phasegate.deliverable.model;

import io.phasegate.language.model.Message;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;

/** Names the person behind an opaque id of the journal in a sentence. Used by the rules of deliverable and gate. */
@FunctionalInterface
public interface PersonNames {
    Message of(String personId);

    /** By the members of the project; who is none any more is a former member. */
    static PersonNames of(Organisation organisation) {
        return personId -> organisation.memberOfPerson(personId).map(Member::name)
                .map(name -> Message.of("phasegate.deliverable.person", name))
                .orElseGet(() -> Message.of("phasegate.deliverable.person.former"));
    }
}
