package io.phasegate.project.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.project.model.PlanItem;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which issues of a project stand for the items of its plan. What was recorded decides. The plan key, which people can
 * type and clone, is believed only where nothing is recorded, as after an interrupted run: of an issue of the item's
 * type and level that stands for nothing else. Of several the oldest counts. Used by {@link HostIssues}.
 */
final class PlannedIssues {
    private final SetupObjects setup;
    private final CustomField planKey;
    private final Map<String, PlanItem> items = new HashMap<>();
    private final Map<Long, String> recorded = new HashMap<>();

    PlannedIssues(SetupObjects setup, CustomField planKey, Collection<PlanItem> plan) {
        this.setup = setup;
        this.planKey = planKey;
        for (PlanItem item : plan) {
            items.put(item.key(), item);
            item.issueId().ifPresent(id -> recorded.put(id, item.key()));
        }
    }

    /** By plan key. */
    Map<String, Issue> among(Collection<Issue> issues) {
        Map<String, Issue> found = new LinkedHashMap<>();
        issues.stream().filter(issue -> recorded.containsKey(issue.getId()))
                .forEach(issue -> found.put(recorded.get(issue.getId()), issue));
        issues.stream().filter(issue -> !recorded.containsKey(issue.getId()))
                .sorted(Comparator.comparing(Issue::getId))
                .forEach(issue -> claimed(issue).ifPresent(item -> found.putIfAbsent(item.key(), issue)));
        return found;
    }

    private Optional<PlanItem> claimed(Issue issue) {
        return Optional.ofNullable(issue.getCustomFieldValue(planKey)).map(key -> items.get(key.toString()))
                .filter(item -> setup.require(item.kind().issueType()).equals(issue.getIssueTypeId()))
                .filter(item -> setup.require(level(item.nature() == DocNature.INTERNAL))
                        .equals(String.valueOf(issue.getSecurityLevelId())));
    }

    /** In which every issue of a plan is made. */
    static String level(boolean internal) {
        return internal ? ObjectKeys.LEVEL_INTERNAL : ObjectKeys.LEVEL_SHARED;
    }
}
