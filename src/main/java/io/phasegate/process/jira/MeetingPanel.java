package io.phasegate.process.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.phasegate.access.Access;
import io.phasegate.deliverable.jira.ShownStatus;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.Stage;
import io.phasegate.process.web.MeetingPanelValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of the panel "Meeting" on the issue view. */
public class MeetingPanel implements ContextProvider {
    private final Access access;
    private final ShownProcesses shown;
    private final MeetingPanelValues values;
    private final ShownStatus statuses;
    private final ApplicationProperties application;

    public MeetingPanel(Access access, ShownProcesses shown, MeetingPanelValues values, ShownStatus statuses,
            ApplicationProperties application) {
        this.access = access;
        this.shown = shown;
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
        Map<String, Object> all = new LinkedHashMap<>(shown.of(issue)
                .filter(opened -> opened.subject().kind() == ProcessKind.MEETING)
                .map(opened -> values.of(opened, statuses.of(issue, Stage.class)))
                .orElseGet(() -> values.notInPlan(access.viewer().locale())));
        all.put("base", application.getBaseUrl(UrlMode.RELATIVE));
        return all;
    }
}
