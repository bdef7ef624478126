package io.phasegate.setup.jira;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * Workflow schemes: our types get our workflows, every other type Jira's default. A scheme in use only gains types that
 * its projects have no issue of yet, so that none has to be migrated.
 */
final class WorkflowSchemes implements HostObjects {
    private final HostComponents host;

    WorkflowSchemes(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.WORKFLOW_SCHEME;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(scheme -> Shown.lines(scheme.getName(), scheme.getDescription(), mappings(scheme)));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(AssignableWorkflowScheme::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return StreamSupport.stream(schemes().getAssignableSchemes().spliterator(), false)
                .filter(scheme -> name.equals(scheme.getName())).map(scheme -> scheme.getId().toString()).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        AssignableWorkflowScheme.Builder wanted = schemes().assignableBuilder().setName(name)
                .setDescription(object.description().both());
        return schemes().createScheme(wanted.setMappings(wanted(object, ids)).build()).getId().toString();
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        AssignableWorkflowScheme scheme = find(hostId).orElseThrow();
        Map<String, String> wanted = wanted(object, ids);
        if (!mappings(scheme).entrySet().containsAll(wanted.entrySet())) {
            AssignableWorkflowScheme.Builder changed = scheme.builder();
            wanted.forEach(changed::setMapping);
            schemes().updateWorkflowScheme(changed.build());
            schemes().clearWorkflowCache();
        }
    }

    private static Map<String, String> wanted(JiraObject object, HostIds ids) {
        Map<String, String> wanted = new TreeMap<>();
        ((Content.WorkflowsByType) object.content()).workflows()
                .forEach((type, workflow) -> wanted.put(ids.id(type), ids.id(workflow)));
        return wanted;
    }

    /** Sorted; Jira has the default workflow under the key null. */
    private static Map<String, String> mappings(AssignableWorkflowScheme scheme) {
        Map<String, String> sorted = new TreeMap<>();
        scheme.getMappings().forEach((type, workflow) -> sorted.put(type == null ? "default" : type, workflow));
        return sorted;
    }

    private Optional<AssignableWorkflowScheme> find(String hostId) {
        return Optional.ofNullable(schemes().getWorkflowSchemeObj(Long.parseLong(hostId)));
    }

    private WorkflowSchemeManager schemes() {
        return host.get(WorkflowSchemeManager.class);
    }
}
