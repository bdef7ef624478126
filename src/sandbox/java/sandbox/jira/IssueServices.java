package sandbox.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.migration.MigrationHelperFactory;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import sandbox.jira.attachment.HostAttachmentManager;
import sandbox.jira.comment.HostCommentManager;
import sandbox.jira.constant.HostResolutions;
import sandbox.jira.history.HostChangeHistoryManager;
import sandbox.jira.issue.HostIssueManager;
import sandbox.jira.issue.command.HostIssueActions;
import sandbox.jira.issue.command.HostIssueService;
import sandbox.jira.link.HostIssueLinkManager;
import sandbox.jira.link.HostIssueLinkTypeManager;
import sandbox.jira.mail.OutboxQueue;
import sandbox.jira.mail.OutboxServers;
import sandbox.jira.member.Provided;
import sandbox.jira.project.HostProjectRemoval;
import sandbox.jira.workflow.HostWorkflowManager;
import sandbox.jira.workflow.scheme.HostMigrationHelperFactory;
import sandbox.jira.workflow.scheme.HostWorkflowSchemeManager;
import sandbox.spi.HostServices;
import sandbox.spi.IssueActions;
import sandbox.spi.IssueHistory;
import sandbox.spi.MailOutbox;
import sandbox.spi.ProjectRemoval;
import sandbox.spi.Resolutions;

/** Registers what knows issues: workflows, the issue service, links, comments, files, history, mail. */
final class IssueServices {
    private IssueServices() {
    }

    static void register(Foundation f, IssueWorld world, HostServices services) {
        workflows(f, world, services);
        services.export(IssueManager.class, Provided.of(HostIssueManager.class, world.issues,
                (HostIssueManager.Saving) world.commands.update()::save));
        services.internal(IssueService.class, Provided.of(HostIssueService.class, world.access, world.commands));
        services.internal(IssueActions.class, new HostIssueActions(world.access, world.commands, f.users,
                f.translations, f.authentication::getLocale));
        services.export(CommentManager.class, Provided.of(HostCommentManager.class, f.database, world.comments,
                world.issues, world.events));
        services.internal(IssueLinkManager.class, Provided.of(HostIssueLinkManager.class, f.database, world.links,
                world.issues, world.history));
        services.internal(IssueLinkTypeManager.class,
                Provided.of(HostIssueLinkTypeManager.class, f.database, world.links));
        services.internal(AttachmentManager.class, Provided.of(HostAttachmentManager.class, f.database,
                world.attachments, world.issues, world.history, world.events));
        services.internal(ChangeHistoryManager.class, Provided.of(HostChangeHistoryManager.class, world.history));
        services.internal(IssueHistory.class, world.history);
        services.internal(Resolutions.class, new HostResolutions(f.constants));
        services.internal(ProjectRemoval.class, new HostProjectRemoval(f.database, f.projects, f.users,
                f.globalPermissions, f.contexts, world.issues, world.commands.delete(), world.events));
        mail(world, services);
    }

    private static void workflows(Foundation f, IssueWorld world, HostServices services) {
        services.export(WorkflowManager.class, Provided.of(HostWorkflowManager.class, f.database, f.workflows,
                f.workflowSchemes, f.constants));
        services.export(WorkflowSchemeManager.class,
                Provided.of(HostWorkflowSchemeManager.class, f.workflowSchemes, f.workflows, f.projects));
        services.internal(MigrationHelperFactory.class, Provided.of(HostMigrationHelperFactory.class,
                f.workflowSchemes, world.issues.issues()));
    }

    private static void mail(IssueWorld world, HostServices services) {
        services.internal(MailOutbox.class, world.outbox);
        services.internal(MailQueue.class, Provided.of(OutboxQueue.class, world.outbox));
        services.export(MailServerManager.class, Provided.of(OutboxServers.class));
    }
}
