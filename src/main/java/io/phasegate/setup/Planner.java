package io.phasegate.setup;

import io.phasegate.access.jira.MissingHostServiceException;
import io.phasegate.language.model.Message;
import io.phasegate.setup.model.Catalogue;
import io.phasegate.setup.model.Decision;
import io.phasegate.setup.model.Fingerprint;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import io.phasegate.setup.model.PlannedStep;
import io.phasegate.setup.model.Written;
import io.phasegate.setup.store.DetachedWorkflowStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares what we want, what we remember and what the host has. Reads only; used by preview and, step by step, by
 * apply.
 */
class Planner {
    private final HostKinds kinds;
    private final DetachedWorkflowStore detached;

    Planner(HostKinds kinds, DetachedWorkflowStore detached) {
        this.kinds = kinds;
        this.detached = detached;
    }

    List<PlannedStep> plan(Catalogue catalogue, Map<String, Written> written) {
        return catalogue.objects().stream().map(object -> step(object, written)).toList();
    }

    PlannedStep step(JiraObject object, Map<String, Written> written) {
        try {
            if (object.kind() == ObjectKind.WORKFLOW && detached.find(object.key()).isPresent()) {
                return plainCopy(object, written.get(object.key()));
            }
            return compare(object, Optional.ofNullable(written.get(object.key())), new KnownIds(written));
        } catch (MissingHostServiceException e) {
            return new PlannedStep(object, Decision.CONFLICT, Optional.empty(), object.name().both(),
                    Message.of("phasegate.setup.note.by-hand", e.service()));
        }
    }

    /** While detached the workflow is left alone. */
    private static PlannedStep plainCopy(JiraObject object, Written written) {
        return new PlannedStep(object, Decision.REUSE, written.hostId(), written.hostId().orElseThrow(),
                Message.of("phasegate.setup.note.detached"));
    }

    private PlannedStep compare(JiraObject object, Optional<Written> remembered, HostIds ids) {
        HostObjects host = kinds.of(object.kind());
        Optional<Written> written = remembered.map(last -> recovered(object, last, host, ids));
        Optional<String> hostId = written.flatMap(Written::hostId);
        Optional<String> now = hostId.flatMap(host::read).map(Fingerprint::of);
        Optional<String> namesake = now.isPresent() ? Optional.empty() : namesake(object, host, ids);
        Decision decision = Decision.of(written, now, object.fingerprint(), namesake.isPresent());
        if (decision == Decision.CREATE) {
            return create(object, host, ids);
        }
        String id = now.isPresent() ? hostId.get() : namesake.orElseThrow();
        boolean ours = now.isPresent() && written.get().ours();
        return new PlannedStep(object, decision, Optional.of(id), host.name(id), note(decision, ours, written));
    }

    /** What a crash left without an id, found by the intent that was noted before. */
    private static Written recovered(JiraObject object, Written last, HostObjects host, HostIds ids) {
        return last.intent().flatMap(intent -> intent.made(host.named(object, intent.plannedName(), ids)))
                .map(id -> new Written(object.key(), Optional.of(id), Written.State.CREATED, "", "", Optional.empty()))
                .orElse(last);
    }

    private static Optional<String> namesake(JiraObject object, HostObjects host, HostIds ids) {
        if (!object.kind().sharedByName()) {
            return Optional.empty();
        }
        return Stream.of(object.name().both(), object.name().en(), object.name().zh())
                .flatMap(name -> host.named(object, name, ids).stream()).filter(host::serves).findFirst();
    }

    private static PlannedStep create(JiraObject object, HostObjects host, HostIds ids) {
        String wanted = object.name().both();
        boolean taken = !host.named(object, wanted, ids).isEmpty();
        String name = taken && host.uniqueNames() ? freeName(object, host, ids) : wanted;
        Message note = Message.of(taken ? "phasegate.setup.note.create-beside" : "phasegate.setup.note.create");
        return new PlannedStep(object, Decision.CREATE, Optional.empty(), name, note);
    }

    private static String freeName(JiraObject object, HostObjects host, HostIds ids) {
        String stem = object.name().both() + " (Phasegate";
        String name = stem + ")";
        for (int number = 2; !host.named(object, name, ids).isEmpty(); number++) {
            name = stem + " " + number + ")";
        }
        return name;
    }

    private static Message note(Decision decision, boolean ours, Optional<Written> written) {
        return switch (decision) {
            case REUSE -> Message.of(ours ? "phasegate.setup.note.unchanged" : "phasegate.setup.note.taken");
            case UPDATE -> Message.of(written.filter(Written::complete).isPresent()
                    ? "phasegate.setup.note.update" : "phasegate.setup.note.unfinished");
            case KEPT -> Message.of("phasegate.setup.note.kept");
            case CONFLICT -> Message.of("phasegate.setup.note.conflict");
            case CREATE -> Message.of("phasegate.setup.note.create");
        };
    }
}
