package io.phasegate.setup.jira;

import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.scheme.SchemeManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.model.ObjectKind;

/** Notification schemes. */
final class NotificationSchemes extends GrantedSchemes {
    private final HostComponents host;

    NotificationSchemes(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.NOTIFICATION_SCHEME;
    }

    @Override
    SchemeManager schemes() {
        return host.get(NotificationSchemeManager.class);
    }

    @Override
    Object subject(String key) {
        return Long.valueOf(key);
    }
}
