package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the things of a method are worded, by their keys: of two definitions of one key the order of overlays decides.
 */
final class Wording {
    private Wording() {
    }

    static Map<String, Object> of(Method method) {
        Map<String, Object> words = new TreeMap<>();
        method.roles().forEach(one -> words.put(one.code(), one.name() + " " + one.body()));
        method.bodies().forEach(one -> words.put("body " + one.key(),
                one.name() + " " + one.headRole() + one.parent()));
        method.rules().forEach(one -> words.put(one.key(), one));
        method.tasks().forEach(one -> words.put(one.key(), one));
        method.meetings().forEach(one -> words.put(one.key(), one));
        method.trainings().forEach(one -> words.put(one.key(), one));
        method.payments().forEach(one -> words.put(one.key(), one));
        method.deadlines().forEach(one -> words.put(one.key(), one));
        method.lists().forEach(one -> words.put(one.key(), one));
        method.deliverables().forEach(one -> words.put(one.code(), document(one)));
        return words;
    }

    /** Several overlays may add to one checklist; their order in it is free. */
    private static List<Object> document(DeliverableDefinition one) {
        return List.of(one.name(), one.nature(), one.phase(), one.mandatory(), one.authors(), one.signers(),
                new HashSet<>(one.paper().checklist()), new HashSet<>(one.paper().fields()));
    }
}
