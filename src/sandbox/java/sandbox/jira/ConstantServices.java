package sandbox.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import sandbox.jira.constant.HostConstantsManager;
import sandbox.jira.constant.HostIssueTypeManager;
import sandbox.jira.constant.HostPriorityManager;
import sandbox.jira.constant.HostStatusCategoryManager;
import sandbox.jira.constant.HostStatusManager;
import sandbox.jira.constant.IssueTypeLife;
import sandbox.jira.constant.StatusUse;
import sandbox.jira.member.Provided;
import sandbox.spi.HostServices;

/** Registers the managers of issue types, statuses and priorities. */
final class ConstantServices {
    private ConstantServices() {
    }

    static void register(Foundation f, StatusUse statusUse, HostServices services) {
        services.export(IssueTypeManager.class,
                Provided.of(HostIssueTypeManager.class, f.database, f.constants, typeLife(f)));
        services.internal(ConstantsManager.class, Provided.of(HostConstantsManager.class, f.constants));
        services.internal(StatusManager.class, Provided.of(HostStatusManager.class, f.constants, statusUse));
        services.internal(StatusCategoryManager.class,
                Provided.of(HostStatusCategoryManager.class, f.constants.categories()));
        services.internal(PriorityManager.class, Provided.of(HostPriorityManager.class, f.constants));
    }

    private static IssueTypeLife typeLife(Foundation f) {
        return new IssueTypeLife() {
            @Override
            public void created(String issueTypeId) {
                f.issueTypeSchemes.joinDefault(issueTypeId);
            }

            @Override
            public void removed(String issueTypeId) {
                f.issueTypeSchemes.leaveAll(issueTypeId);
            }
        };
    }
}
