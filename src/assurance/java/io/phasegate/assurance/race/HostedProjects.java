package io.phasegate.assurance.race;

import io.phasegate.longtask.LongTaskKind;
import io.phasegate.longtask.LongTaskRun;
import io.phasegate.project.HostedProject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The projects of a world that a host has; runs for each the product's task that applies a blueprint. */
final class HostedProjects implements LongTaskKind {
    private final Map<Long, HostedProject> projects = new ConcurrentHashMap<>();

    void add(long id, HostedProject project) {
        projects.put(id, project);
    }

    Optional<HostedProject> find(long id) {
        return Optional.ofNullable(projects.get(id));
    }

    @Override
    public String name() {
        return "apply-blueprint";
    }

    @Override
    public String run(LongTaskRun run) {
        return find(Long.parseLong(run.subject().substring(1))).orElseThrow().task().run(run);
    }
}
