package io.phasegate.project;

import io.phasegate.blueprint.model.Method;
import io.phasegate.project.model.EffectivePlan;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.project.model.IssueWording;
import io.phasegate.project.model.MethodUpdate;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Shares;
import io.phasegate.project.model.StoredProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which planned issues were edited: summary, description or due date differ from what any version that the project has run
 * by would have written. One call of the host for all issues.
 */
class EditedIssues {
    private final ProjectHost host;
    private final AppliedMethods methods;

    EditedIssues(ProjectHost host, AppliedMethods methods) {
        this.host = host;
        this.methods = methods;
    }

    /** Plan keys such as `deliverable:PP-003-01`. */
    Set<String> of(ImplementationProject project, StoredProject stored) {
        List<ImplementationProject> versions = new ArrayList<>(List.of(project));
        for (MethodUpdate update : stored.updates()) {
            Method method = methods.of(stored.before(update.number()));
            versions.add(project.with(method, new EffectivePlan(method).of(project.plan())));
        }
        Map<String, IssueWording> there = host.wordings(project.projectId());
        return project.plan().stream().map(PlanItem::key).filter(there::containsKey)
                .filter(key -> versions.stream().noneMatch(version -> wrote(version, key, there.get(key))))
                .collect(Collectors.toSet());
    }

    private static boolean wrote(ImplementationProject version, String key, IssueWording there) {
        Optional<IssueDraft> draft = version.item(key)
                .map(item -> new Drafts(version, new Shares(version.method().phases(), Map.of())).of(item));
        return draft.filter(one -> new IssueWording(one.summary(), one.description(), one.due()).equals(there)).isPresent();
    }
}
