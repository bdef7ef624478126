package io.phasegate.deadline.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.phasegate.deadline.web.DeadlinePanelValues;
import java.util.Map;

/** Values of the panel "Deadlines" on the issue view. */
public class DeadlinePanel implements ContextProvider {
    private final ShownDeadlines shown;
    private final DeadlinePanelValues values;
    private final ApplicationProperties application;

    public DeadlinePanel(ShownDeadlines shown, DeadlinePanelValues values, ApplicationProperties application) {
        this.shown = shown;
        this.values = values;
        this.application = application;
    }

    @Override
    public void init(Map<String, String> params) {
        // the panel has no parameters
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return shown.of((Issue) context.get("issue"))
                .map(found -> values.of(found, application.getBaseUrl(UrlMode.RELATIVE))).orElse(Map.of());
    }
}
