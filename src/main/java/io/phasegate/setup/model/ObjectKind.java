package io.phasegate.setup.model;

import java.util.Locale;

/**
 * Kinds of Jira objects that set-up creates. A kind shared by name is unique in Jira or harmless to share: an object of
 * the same name that somebody else made is used as it is and never changed. Of the others ours is made beside it: a
 * foreign project role, for one, may come with members who must not see what is internal.
 */
public enum ObjectKind {
    ISSUE_TYPE(true), STATUS(true), CUSTOM_FIELD(false), OPTION(false), LINK_TYPE(true), PROJECT_ROLE(false),
    SCREEN(false), SCREEN_SCHEME(false), ISSUE_TYPE_SCREEN_SCHEME(false), WORKFLOW(false), WORKFLOW_SCHEME(false),
    ISSUE_TYPE_SCHEME(false), ISSUE_SECURITY_SCHEME(false), SECURITY_LEVEL(false), PERMISSION_SCHEME(false),
    NOTIFICATION_SCHEME(false), FILTER(false);

    private final boolean sharedByName;

    ObjectKind(boolean sharedByName) {
        this.sharedByName = sharedByName;
    }

    public boolean sharedByName() {
        return sharedByName;
    }

    /** Whether projects cannot work without it; of the others a failure is told and set-up goes on. */
    public boolean essential() {
        return this != FILTER;
    }

    /** Last part of the i18n key of the kind's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
