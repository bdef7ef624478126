package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Method;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The states of all deliverables of a project from one reading of its journal, each derived when asked for. */
public final class DeliverableStates {
    private final Method method;
    private final Map<String, List<Entry>> entries;
    private final FileCheck check;

    public DeliverableStates(Method method, ProjectJournal journal, FileCheck check) {
        this.method = method;
        this.check = check;
        this.entries = Stream.concat(journal.shared().stream(), journal.internal().stream())
                .collect(Collectors.groupingBy(Entry::subject));
    }

    /** Empty when the method does not know the code. */
    public Optional<DeliverableState> find(String code) {
        return method.deliverable(code).map(this::of);
    }

    public List<DeliverableState> all() {
        return method.deliverables().stream().map(this::of).toList();
    }

    public DeliverableState of(DeliverableDefinition definition) {
        DeliverableSubject subject = new DeliverableSubject(definition);
        return new History(definition, about(subject.life()), about(subject.review()), check).state();
    }

    private List<Entry> about(String subject) {
        return entries.getOrDefault(subject, List.of());
    }
}
