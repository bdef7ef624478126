package io.phasegate.project;

import io.phasegate.blueprint.model.Method;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.ImplementationProject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The implementation projects. Reading costs one SQL statement, and one for the plan where somebody looks into it; a
 * foreign project costs one at most.
 */
public interface Projects {
    /** Empty when the Jira project does not use Phasegate. */
    Optional<ImplementationProject> find(long projectId);

    /** @throws io.phasegate.language.model.Refusal 404 when the Jira project does not use Phasegate */
    ImplementationProject get(long projectId);

    /** By which method the project runs now: one SQL statement. */
    default Method methodOf(long projectId) {
        return get(projectId).method();
    }

    /**
     * For the moment of writing, after the journal was read: an update is there together with its entry in the
     * journal, so nothing decided by the former method is recorded after it.
     *
     * @throws io.phasegate.language.model.Refusal 409 when the project has gone over to another method since it was
     *         seen
     */
    default void requireMethodOf(ImplementationProject seen) {
        if (!methodOf(seen.projectId()).equals(seen.method())) {
            throw Refusal.conflict(Message.of("phasegate.method.overtaken"));
        }
    }

    /** Whether the Jira project uses Phasegate. Once it does it stays so, and costs nothing to ask again. */
    default boolean isImplementation(long projectId) {
        return find(projectId).isPresent();
    }

    /** @throws io.phasegate.language.model.Refusal 404 when the Jira project does not use Phasegate */
    default void require(long projectId) {
        if (!isImplementation(projectId)) {
            throw Refusal.notFound();
        }
    }

    /** Ids of all implementation projects out of these Jira projects. */
    List<Long> among(Collection<Long> projectIds);
}
