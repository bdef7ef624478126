package com.atlassian.jira.event.type;

/** Which event an update fires. Source: facts 4.2 [S8 type E9; constants I]. */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = () -> null;
    EventDispatchOption ISSUE_UPDATED = () -> EventType.ISSUE_UPDATED_ID;
    EventDispatchOption ISSUE_ASSIGNED = () -> EventType.ISSUE_ASSIGNED_ID;
    EventDispatchOption ISSUE_DELETED = () -> EventType.ISSUE_DELETED_ID;

    Long getEventTypeId();
}
