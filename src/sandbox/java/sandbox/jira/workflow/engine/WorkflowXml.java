package sandbox.jira.workflow.engine;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** Workflow descriptors as XML text and back, refusing what the engine could not run. */
public final class WorkflowXml {
    private WorkflowXml() {
    }

    public static WorkflowDescriptor parse(String xml) throws FactoryException {
        try {
            WorkflowDescriptor descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
            descriptor.validate();
            return descriptor;
        } catch (InvalidWorkflowDescriptorException e) {
            throw new FactoryException("The workflow is not valid: " + e.getMessage(), e);
        }
    }

    public static String write(WorkflowDescriptor descriptor) {
        return WorkflowUtil.convertDescriptorToXML(descriptor);
    }
}
