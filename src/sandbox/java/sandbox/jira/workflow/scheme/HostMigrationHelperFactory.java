package sandbox.jira.workflow.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.migration.AssignableWorkflowSchemeMigrationHelper;
import com.atlassian.jira.workflow.migration.MigrationHelperFactory;
import sandbox.jira.issue.Issues;

/** Gives a project a workflow scheme. Issues that would have to change workflow are not migrated here. */
public abstract class HostMigrationHelperFactory implements MigrationHelperFactory {
    private final WorkflowSchemes schemes;
    private final Issues issues;

    protected HostMigrationHelperFactory(WorkflowSchemes schemes, Issues issues) {
        this.schemes = schemes;
        this.issues = issues;
    }

    @Override
    public AssignableWorkflowSchemeMigrationHelper createMigrationHelper(Project project,
            AssignableWorkflowScheme scheme) {
        Runnable association = () -> associate(project, scheme);
        return new AssignableWorkflowSchemeMigrationHelper(association) {
            @Override
            public boolean doQuickMigrate() {
                boolean quick = issues.idsOfProject(project.getId()).isEmpty();
                if (quick) {
                    association.run();
                }
                return quick;
            }
        };
    }

    private void associate(Project project, AssignableWorkflowScheme scheme) {
        if (scheme.getId() == null) {
            schemes.unassign(project.getId());
        } else {
            schemes.assign(project.getId(), scheme.getId());
        }
    }
}
