package io.phasegate.deadline;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.deadline.model.Deadline;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.project.model.ImplementationProject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The deadlines of a project in front of one viewer. Made by {@link DeadlineViews} only.
 *
 * @param deadlines those that the viewer may know of, by due date
 * @param told      when somebody was told that a deadline was missed, by its key
 * @param issueKeys of what the deadlines are about, by the id of the issue, where the viewer may see it
 */
public record DeadlineView(ProjectRef ref, Viewer viewer, ImplementationProject project, Organisation organisation,
        LocalDate today, List<Deadline> deadlines, Map<String, Instant> told, Map<Long, String> issueKeys) {

    /** Refuses 404 for one that is not there or not for this viewer. */
    public Deadline deadline(String key) {
        return deadlines.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(Refusal::notFound);
    }

    /** The responsible role, a vendor's project manager, or an administrator of the project. */
    public boolean mayAct(Deadline deadline) {
        Set<String> roles = organisation.rolesOf(viewer.userKey(), today);
        return viewer.projectAdmin() || roles.contains(deadline.rule().responsible()) || roles.contains("V_PM");
    }

    /** What it is about, in words: the name of the planned thing, or the key of the reported issue. */
    public Optional<Text> about(Deadline deadline) {
        String object = deadline.target().orElse(deadline.object());
        return project.plan().stream().filter(item -> item.code().equals(object)).map(item -> item.name()).findFirst()
                .or(() -> issueKey(deadline).map(key -> new Text(key, key)));
    }

    /** The issue of what has to be done, else of what started it. */
    public Optional<String> issueKey(Deadline deadline) {
        return TargetIssue.of(project, deadline).stream().mapToObj(issueKeys::get).filter(key -> key != null)
                .findFirst();
    }

    public Text role(String code) {
        return project.method().role(code).map(role -> role.name()).orElse(new Text(code, code));
    }
}
