package io.phasegate.organisation.model;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Task;
import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * A role with its duties and what it is to each phase, task, deliverable and body (R37). For the panel and PP-003-03.
 */
public record RoleProfile(Role role, List<Part> parts) {

    /** @param internal whether the reader may know of the vendor's own tasks and documents */
    public static List<RoleProfile> of(Method method, boolean internal) {
        return method.roles().stream().map(role -> new RoleProfile(role, parts(role, method, internal))).toList();
    }

    private static List<Part> parts(Role role, Method method, boolean internal) {
        return method.responsibilities().stream().filter(part -> part.role().equals(role.code()))
                .filter(part -> internal || !isInternal(part.object(), method))
                .map(part -> new Part(part.letter(), part.object(), name(part, method))).toList();
    }

    private static Text name(Responsibility part, Method method) {
        String key = part.object();
        return method.phase(key).map(Phase::name)
                .or(() -> method.deliverable(key).map(DeliverableDefinition::name))
                .or(() -> task(key, method).map(Task::name))
                .or(() -> method.body(key).map(Body::name))
                .orElseGet(() -> new Text(key, key));
    }

    private static boolean isInternal(String key, Method method) {
        return task(key, method).map(Task::nature).or(() -> method.deliverable(key).map(DeliverableDefinition::nature))
                .filter(nature -> nature == DocNature.INTERNAL).isPresent();
    }

    private static Optional<Task> task(String key, Method method) {
        return method.tasks().stream().filter(task -> task.key().equals(key)).findFirst();
    }

    /**
     * One RACI entry.
     *
     * @param letter R, A, C, I or S (signs)
     */
    public record Part(char letter, String object, Text name) {
    }
}
