package sandbox.fidelity.probe;

import static com.atlassian.jira.component.ComponentAccessor.getComponent;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Gives a project the workflow of the probe, whose transition carries the modules of the probe. */
public final class FlowServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Project project = getComponent(ProjectManager.class).getProjectObjByKey(request.getParameter("project"));
        WorkflowSchemeManager schemes = getComponent(WorkflowSchemeManager.class);
        try {
            create(getComponent(JiraAuthenticationContext.class).getLoggedInUser());
        } catch (FactoryException e) {
            throw new IOException(e);
        }
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder().setName("Probe scheme")
                .setDefaultWorkflow("Probe flow").build());
        schemes.addSchemeToProject(project, schemes.getSchemeObject(scheme.getId()));
        response.getWriter().print("installed");
    }

    private void create(ApplicationUser user) throws IOException, FactoryException {
        WorkflowManager manager = getComponent(WorkflowManager.class);
        try (InputStream xml = getClass().getResourceAsStream("/flow.xml")) {
            manager.createWorkflow(user, new ConfigurableJiraWorkflow("Probe flow", WorkflowUtil
                    .convertXMLtoWorkflowDescriptor(new String(xml.readAllBytes(), StandardCharsets.UTF_8)), manager));
        }
    }
}
