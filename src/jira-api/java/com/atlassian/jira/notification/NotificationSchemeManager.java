package com.atlassian.jira.notification;

import com.atlassian.jira.scheme.SchemeManager;

/** Notification schemes. Source: facts 4.6 [S8]. */
public interface NotificationSchemeManager extends SchemeManager {
}
