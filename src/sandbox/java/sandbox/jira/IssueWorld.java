package sandbox.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import sandbox.jira.attachment.Attachments;
import sandbox.jira.comment.Comments;
import sandbox.jira.event.IssueEvents;
import sandbox.jira.history.History;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.issue.command.AssignIssue;
import sandbox.jira.issue.command.CommandAccess;
import sandbox.jira.issue.command.CreateIssue;
import sandbox.jira.issue.command.DeleteIssue;
import sandbox.jira.issue.command.IssueCommands;
import sandbox.jira.issue.command.MoveIssue;
import sandbox.jira.issue.command.TransitionIssue;
import sandbox.jira.issue.command.UpdateIssue;
import sandbox.jira.issue.input.AssigneeInput;
import sandbox.jira.issue.input.FieldInputs;
import sandbox.jira.link.Links;
import sandbox.jira.mail.IssueMail;
import sandbox.jira.mail.Outbox;
import sandbox.jira.mail.Recipients;
import sandbox.jira.mail.Watchers;
import sandbox.jira.workflow.engine.EngineFactory;
import sandbox.jira.workflow.engine.Modules;
import sandbox.jira.workflow.module.HostConditions;
import sandbox.jira.workflow.module.HostFunctions;
import sandbox.spi.Disk;
import sandbox.spi.HostServices;
import sandbox.spi.ModuleClasses;

/** Issues with everything around them, over the foundation. */
final class IssueWorld {
    final History history;
    final IssueStore issues;
    final Comments comments;
    final Links links;
    final Attachments attachments;
    final Watchers watchers;
    final Outbox outbox;
    final IssueEvents events;
    final EngineFactory engines;
    final CommandAccess access;
    final IssueCommands commands;

    IssueWorld(Foundation f, ModuleClasses modules, HostServices services) {
        history = new History(f.database);
        issues = new IssueStore(f.database, f.cells, f.projects, f.users, f.constants, f.customFields, history,
                f.security.levels(), issue -> services.get(WorkflowManager.class).isEditable(issue));
        comments = new Comments(f.database, f.users, f.groups, f.roles);
        links = new Links(f.database, f.version, issues);
        attachments = new Attachments(f.database, f.home, issues, f.users,
                services.find(Disk.class).orElse(Disk.PLAIN));
        watchers = new Watchers(f.database);
        outbox = new Outbox(f.database);
        events = new IssueEvents(f.database, event -> services.get(EventPublisher.class).publish(event),
                mail(f)::send);
        engines = new EngineFactory(f.database, f.workflows, new Modules(systemModules(f), modules));
        access = new CommandAccess(f.database, issues, f.permissions, f.screens, inputs(f), comments, events,
                f.workflows, f.workflowSchemes, engines, f.texts);
        commands = commands(f);
    }

    private IssueMail mail(Foundation f) {
        Recipients recipients = new Recipients(f.notificationSchemes, f.users, f.groups, f.roles, watchers, f.cells,
                f.permissions, comments);
        return new IssueMail(recipients, outbox, f.texts,
                user -> f.users.locale(user.getKey()).orElse(Locale.ENGLISH));
    }

    private Map<String, Supplier<Object>> systemModules(Foundation f) {
        Map<String, Supplier<Object>> modules = new HashMap<>(
                new HostConditions(f.users, f.groups, f.roles, f.permissions, f.texts).byClassName());
        modules.putAll(new HostFunctions(f.users, issues, comments, events).byClassName());
        return modules;
    }

    private static FieldInputs inputs(Foundation f) {
        return new FieldInputs(f.users, f.constants, f.dates, f.customFields, f.permissions, f.security, f.texts);
    }

    private IssueCommands commands(Foundation f) {
        UpdateIssue update = new UpdateIssue(access);
        return new IssueCommands(new CreateIssue(access, f.projects, f.issueTypeSchemes), update,
                new TransitionIssue(access),
                new AssignIssue(access, update, new AssigneeInput(f.users, f.permissions)),
                new DeleteIssue(access, links, attachments, history), new MoveIssue(access, f.security));
    }
}
