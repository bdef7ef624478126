package sandbox.jira.scheme;

import com.atlassian.jira.notification.NotificationSchemeManager;
import sandbox.jira.project.Projects;

/** Notification schemes: the subject of an entity is the id of an event type. */
public abstract class HostNotificationSchemeManager extends HostSchemeManager implements NotificationSchemeManager {
    protected HostNotificationSchemeManager(Schemes schemes, Projects projects) {
        super(schemes, projects, "NotificationScheme", Long::valueOf);
    }
}
