package sandbox.fidelity.probe;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Holds on pages of one project for one user. */
public final class ProjectCondition extends AbstractWebCondition {
    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return user != null && user.getName().equals("admin") && helper.getProject() != null
                && helper.getProject().getKey().equals("PRB");
    }
}
