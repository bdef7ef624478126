package io.phasegate.deliverable.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.deliverable.model.Step;
import io.phasegate.deliverable.web.DeliverablePanelValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of the panel "Deliverable" on the issue view. */
public class DeliverablePanel implements ContextProvider {
    private final Access access;
    private final DeliverableCases cases;
    private final DeliverablePanelValues values;
    private final ShownStatus statuses;
    private final ApplicationProperties application;

    public DeliverablePanel(Access access, DeliverableCases cases, DeliverablePanelValues values, ShownStatus statuses,
            ApplicationProperties application) {
        this.access = access;
        this.cases = cases;
        this.values = values;
        this.statuses = statuses;
        this.application = application;
    }

    @Override
    public void init(Map<String, String> params) {
        // the panel has no parameters
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Issue issue = (Issue) context.get("issue");
        IssueRef ref = access.issue(issue.getKey());
        Map<String, Object> all = new LinkedHashMap<>(cases.find(ref)
                .map(deliverable -> values.of(deliverable, statuses.of(issue, Step.class)))
                .orElseGet(() -> values.notInPlan(access.viewer().locale())));
        all.put("base", application.getBaseUrl(UrlMode.RELATIVE));
        return all;
    }
}
