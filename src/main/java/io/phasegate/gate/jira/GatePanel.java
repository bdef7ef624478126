package io.phasegate.gate.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.phasegate.access.Access;
import io.phasegate.deliverable.jira.ShownStatus;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.gate.web.GatePanelValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of the panel "Gate" on the issue view of a phase. */
public class GatePanel implements ContextProvider {
    private final Access access;
    private final ShownPhases phases;
    private final GatePanelValues values;
    private final ShownStatus statuses;
    private final ApplicationProperties application;

    public GatePanel(Access access, ShownPhases phases, GatePanelValues values, ShownStatus statuses,
            ApplicationProperties application) {
        this.access = access;
        this.phases = phases;
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
        Map<String, Object> all = new LinkedHashMap<>(phases.of(issue)
                .map(phase -> values.of(phase, statuses.of(issue, PhaseStatus.class)))
                .orElseGet(() -> values.notInPlan(access.viewer().locale())));
        all.put("base", application.getBaseUrl(UrlMode.RELATIVE));
        return all;
    }
}
