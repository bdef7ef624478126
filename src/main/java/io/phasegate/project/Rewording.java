package io.phasegate.project;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.language.model.Message;
import io.phasegate.longtask.LongTaskRun;
import io.phasegate.project.model.HostIssue;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.IssueWording;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.StoredProject;
import io.phasegate.setup.model.ObjectKeys;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Has the issues of a plan say what a version of the method says, those whose texts nobody has edited: they still say
 * what one of the versions wrote. Doing it again changes nothing. Used by the update of a method and by its undoing.
 */
class Rewording {
    private final ProjectHost host;
    private final ProjectVersions versions;

    Rewording(ProjectHost host, ProjectVersions versions) {
        this.host = host;
        this.versions = versions;
    }

    /**
     * @param stored with every version that may have written
     * @param wanted the version that the issues shall follow
     */
    void follow(ImplementationProject project, StoredProject stored, StoredProject wanted, LongTaskRun run) {
        List<VersionTexts> written = versions.of(project, stored);
        ImplementationProject followed = versions.project(project, wanted);
        VersionTexts texts = new VersionTexts(followed);
        Map<String, IssueWording> there = host.wordings(project.projectId(), followed.plan());
        for (PlanItem item : followed.plan()) {
            IssueWording seen = there.get(item.key());
            if (seen != null && item.issueId().isPresent()) {
                IssueWording now = turned(seen, texts.of(item.key()).orElseThrow(), written(written, item.key()));
                if (!now.equals(seen)) {
                    move(project, item, seen.text(ObjectKeys.FIELD_PHASE_KEY), run);
                    host.reword(item.issueId().getAsLong(), seen, now, run.userKey());
                    run.step(Message.of("phasegate.method.step.reworded", item.name()));
                }
            }
        }
    }

    /** The link to its phase follows first: as long as the issue names the former phase, it is known which one goes. */
    private void move(ImplementationProject project, PlanItem item, String former, LongTaskRun run) {
        if (former.equals(item.phase()) || item.nature() == DocNature.INTERNAL) {
            return;
        }
        Map<String, HostIssue> issues = host.issues(project.projectId(), versions.everPlanned(project));
        long moved = issues.get(item.key()).id();
        Optional.ofNullable(issues.get("phase:" + former))
                .ifPresent(phase -> host.unlink(ObjectKeys.LINK_BELONGS_TO_PHASE, moved, phase.id(), run.userKey()));
        Optional.ofNullable(issues.get("phase:" + item.phase()))
                .ifPresent(phase -> host.link(ObjectKeys.LINK_BELONGS_TO_PHASE, moved, phase.id(), run.userKey()));
    }

    private static List<IssueWording> written(List<VersionTexts> versions, String key) {
        return versions.stream().map(version -> version.of(key).orElse(null)).filter(Objects::nonNull).toList();
    }

    private static IssueWording turned(IssueWording seen, IssueWording wanted, List<IssueWording> written) {
        return written.stream().anyMatch(seen::says) ? seen.turnedInto(wanted, written) : seen;
    }
}
