package io.phasegate.setup.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.WorkflowXml;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import io.phasegate.setup.model.Placeholders;
import java.util.List;
import java.util.Optional;

/** Workflows. Their host id is their name: it is unique and Jira has no other. */
final class Workflows implements HostObjects, WorkflowXml {
    private final HostComponents host;

    Workflows(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.WORKFLOW;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(workflow -> Shown.lines(workflow.getName(),
                DescriptorText.of(workflow.getDescriptor())));
    }

    @Override
    public String name(String hostId) {
        return hostId;
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return workflows().workflowExists(name) ? List.of(name) : List.of();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        ConfigurableJiraWorkflow workflow = new ConfigurableJiraWorkflow(name, descriptor(object, ids), workflows());
        workflow.setDescription(object.description().both());
        workflows().createWorkflow(user(), workflow);
        return name;
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        overwrite(hostId, descriptor(object, ids));
    }

    @Override
    public String xml(String name) {
        return WorkflowUtil.convertDescriptorToXML(find(name).orElseThrow().getDescriptor());
    }

    @Override
    public void replace(String name, String xml) {
        overwrite(name, parse(xml, name));
    }

    private void overwrite(String name, WorkflowDescriptor wanted) {
        JiraWorkflow now = find(name).orElseThrow();
        if (DescriptorText.of(wanted).equals(DescriptorText.of(now.getDescriptor()))) {
            return;
        }
        if (workflows().isActive(now)) {
            overwriteActive(now, wanted);
        } else {
            overwriteInactive(now, wanted);
        }
    }

    private void overwriteInactive(JiraWorkflow now, WorkflowDescriptor wanted) {
        ConfigurableJiraWorkflow changed = new ConfigurableJiraWorkflow(now.getName(), wanted, workflows());
        changed.setDescription(now.getDescription());
        workflows().updateWorkflow(user(), changed);
    }

    /**
     * A workflow in use is changed through its draft, as in Jira's editor. The draft's descriptor is changed in place:
     * it cannot be replaced (facts 4.7).
     */
    private void overwriteActive(JiraWorkflow now, WorkflowDescriptor wanted) {
        JiraWorkflow draft = draft(now, wanted);
        DescriptorText.copy(wanted, draft.getDescriptor());
        workflows().updateWorkflow(user(), draft);
        workflows().overwriteActiveWorkflow(user(), now.getName());
    }

    /**
     * A draft that says what the workflow says or is to say holds nobody's work; a crash of ours leaves such behind.
     * One that an administrator has changed is not ours to throw away.
     */
    private JiraWorkflow draft(JiraWorkflow now, WorkflowDescriptor wanted) {
        JiraWorkflow left = workflows().getDraftWorkflow(now.getName());
        if (left == null) {
            return workflows().createDraftWorkflow(user(), now.getName());
        }
        String text = DescriptorText.of(left.getDescriptor());
        if (!text.equals(DescriptorText.of(now.getDescriptor())) && !text.equals(DescriptorText.of(wanted))) {
            throw Refusal.conflict(Message.of("phasegate.setup.draft", now.getName()));
        }
        return left;
    }

    private static WorkflowDescriptor descriptor(JiraObject object, HostIds ids) {
        return parse(Placeholders.fill(((Content.Workflow) object.content()).xml(), ids::id), object.key());
    }

    private static WorkflowDescriptor parse(String xml, String of) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        } catch (FactoryException e) {
            throw new IllegalStateException("Jira cannot read the workflow " + of, e);
        }
    }

    private Optional<JiraWorkflow> find(String name) {
        return Optional.ofNullable(workflows().getWorkflow(name));
    }

    private ApplicationUser user() {
        return host.get(JiraAuthenticationContext.class).getLoggedInUser();
    }

    private WorkflowManager workflows() {
        return host.get(WorkflowManager.class);
    }
}
