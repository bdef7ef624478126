package io.phasegate.deliverable.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.phasegate.access.Access;
import io.phasegate.deliverable.model.Step;
import io.phasegate.deliverable.web.DeliverablePanelValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of the panel "Deliverable" on the issue view. */
public class DeliverablePanel implements ContextProvider {
    private final Access access;
    private final ShownDeliverables deliverables;
    private final DeliverablePanelValues values;
    private final ShownStatus statuses;
    private final ApplicationProperties application;

    public DeliverablePanel(Access access, ShownDeliverables deliverables, DeliverablePanelValues values,
            ShownStatus statuses,
            ApplicationProperties application) {
        this.access = access;
        this.deliverables = deliverables;
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
        Map<String, Object> all = new LinkedHashMap<>(deliverables.of(issue)
                .map(deliverable -> values.of(deliverable, statuses.of(issue, Step.class)))
                .orElseGet(() -> values.notInPlan(access.viewer().locale())));
        all.put("base", application.getBaseUrl(UrlMode.RELATIVE));
        return all;
    }
}
