package sandbox.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.workflow.engine.WorkflowDescriptors;
import sandbox.jira.workflow.engine.WorkflowXml;

/** All workflows and drafts. Parsed descriptors are kept as long as the text they came from does not change. */
public final class Workflows implements WorkflowDescriptors {
    /** The read-only workflow that every Jira has. */
    public static final String SYSTEM = "jira";
    public static final String STATUS_ID = "jira.status.id";

    private final ConfigStore<WorkflowData> store;
    private final ConfigStore<WorkflowData> drafts;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    public Workflows(Database database, ConfigVersion version) {
        this.store = new ConfigStore<>(database, version, "workflow", WorkflowData.class);
        this.drafts = new ConfigStore<>(database, version, "workflowdraft", WorkflowData.class);
    }

    public ConfigStore<WorkflowData> store() {
        return store;
    }

    ConfigStore<WorkflowData> drafts() {
        return drafts;
    }

    @Override
    public Optional<WorkflowDescriptor> find(String workflowName) {
        return store.named(workflowName).map(this::descriptor);
    }

    public boolean hasStatus(String statusId) {
        return store.all().stream().anyMatch(workflow -> stepOf(descriptor(workflow), statusId).isPresent());
    }

    public static Optional<StepDescriptor> stepOf(WorkflowDescriptor descriptor, String statusId) {
        return steps(descriptor).stream().filter(step -> statusId.equals(statusOf(step))).findFirst();
    }

    public static String statusOf(StepDescriptor step) {
        return (String) step.getMetaAttributes().get(STATUS_ID);
    }

    @SuppressWarnings("unchecked")
    static List<StepDescriptor> steps(WorkflowDescriptor descriptor) {
        return descriptor.getSteps();
    }

    /** A descriptor of one's own, which may be changed. */
    static WorkflowDescriptor parse(WorkflowData workflow) {
        try {
            return WorkflowXml.parse(workflow.xml());
        } catch (FactoryException e) {
            throw new IllegalStateException("The stored workflow " + workflow.name() + " cannot be read", e);
        }
    }

    private WorkflowDescriptor descriptor(WorkflowData workflow) {
        Parsed known = parsed.get(workflow.name());
        if (known == null || !known.xml.equals(workflow.xml())) {
            known = new Parsed(workflow.xml(), parse(workflow));
            parsed.put(workflow.name(), known);
        }
        return known.descriptor;
    }

    /** A descriptor and the text it was made from. */
    private record Parsed(String xml, WorkflowDescriptor descriptor) {
    }
}
