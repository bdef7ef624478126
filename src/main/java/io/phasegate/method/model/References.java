package io.phasegate.method.model;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Listing;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.Training;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an element names of other elements. Each reference lists the keys that may be meant: an object of an event can
 * be of several kinds, and one of them has to be there.
 */
final class References {
    private static final Map<String, ElementKind> PARAMETERS = Map.ofEntries(
            Map.entry("deliverable", ElementKind.DELIVERABLE), Map.entry("deliverables", ElementKind.DELIVERABLE),
            Map.entry("evidence", ElementKind.DELIVERABLE), Map.entry("meeting", ElementKind.MEETING),
            Map.entry("training", ElementKind.TRAINING), Map.entry("payment", ElementKind.PAYMENT),
            Map.entry("phase", ElementKind.PHASE), Map.entry("role", ElementKind.ROLE),
            Map.entry("roles", ElementKind.ROLE), Map.entry("body", ElementKind.BODY),
            Map.entry("bodies", ElementKind.BODY), Map.entry("checks", ElementKind.CHECK));
    private static final List<ElementKind> SUBJECTS = List.of(ElementKind.PHASE, ElementKind.GATE, ElementKind.TASK,
            ElementKind.DELIVERABLE, ElementKind.MEETING, ElementKind.TRAINING, ElementKind.PAYMENT);

    private final Set<List<String>> found = new LinkedHashSet<>();

    private References() {
    }

    static Set<List<String>> of(Element element) {
        References references = new References();
        if (!element.within().isEmpty()) {
            references.found.add(List.of(element.within()));
        }
        references.roles(element.duties().stream().map(Responsibility::role).toList());
        references.read(element.content());
        return references.found;
    }

    private void read(Record content) {
        if (content instanceof Phase it) {
            roles(List.of(it.leadRole()));
        } else if (content instanceof Gate it) {
            roles(it.deciders());
        } else if (content instanceof Criterion it) {
            parameters(it.parameters());
            roles(it.tickedBy());
            roles(it.waivedBy());
        } else if (content instanceof OrganisationCheck it) {
            parameters(it.parameters());
        } else if (content instanceof Role it) {
            one(ElementKind.BODY, it.body());
        } else if (content instanceof Body it) {
            one(ElementKind.BODY, it.parent());
            one(ElementKind.ROLE, it.headRole());
        } else {
            work(content);
        }
    }

    private void work(Record content) {
        if (content instanceof Task it) {
            roles(it.participants());
            all(ElementKind.DELIVERABLE, it.outputs());
        } else if (content instanceof DeliverableDefinition it) {
            deliverable(it);
        } else if (content instanceof Meeting it) {
            one(ElementKind.ROLE, it.chair());
            roles(it.attendees());
            roles(it.signedBy());
        } else if (content instanceof Training it) {
            Stream.of(it.trainers(), it.trainees(), it.confirmedBy(), it.assessedBy()).forEach(this::roles);
        } else if (content instanceof Payment it) {
            one(ElementKind.DELIVERABLE, it.triggeredBy());
            one(ElementKind.DELIVERABLE, it.notice());
            roles(it.recordedBy());
            one(ElementKind.ROLE, it.dunnedTo());
        } else if (content instanceof DeadlineRule it) {
            deadline(it);
        } else if (content instanceof Listing it) {
            it.items().forEach(item -> one(ElementKind.ROLE, item.role()));
            it.items().forEach(item -> one(ElementKind.DELIVERABLE, item.deliverable()));
        }
    }

    private void deliverable(DeliverableDefinition it) {
        Stream.of(it.authors(), it.confirmedBy(), it.archivedBy(), it.paper().recipients()).forEach(this::roles);
        roles(it.reviews().stream().map(DeliverableDefinition.ReviewStep::role).toList());
        roles(it.signers().stream().map(DeliverableDefinition.Signer::role).toList());
    }

    private void deadline(DeadlineRule it) {
        it.moments().stream().flatMap(moment -> moment.object().stream())
                .forEach(key -> found.add(SUBJECTS.stream().map(kind -> kind.element(key)).toList()));
        roles(List.of(it.responsible()));
        one(ElementKind.ROLE, it.escalatesTo());
    }

    private void parameters(Map<String, String> parameters) {
        PARAMETERS.forEach((name, kind) -> all(kind, Stream.of(parameters.getOrDefault(name, "").split(","))
                .map(String::strip).toList()));
    }

    private void roles(Collection<String> codes) {
        all(ElementKind.ROLE, codes);
    }

    private void one(ElementKind kind, Optional<String> key) {
        all(kind, key.stream().toList());
    }

    private void all(ElementKind kind, Collection<String> keys) {
        keys.stream().filter(key -> !key.isEmpty()).forEach(key -> found.add(List.of(kind.element(key))));
    }
}
