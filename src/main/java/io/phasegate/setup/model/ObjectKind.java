package io.phasegate.setup.model;

import java.util.Locale;

/**
 * Kinds of Jira objects that set-up creates. A kind shared by name is unique in Jira or harmless to share: an object of the
 * same name that somebody else made is used as it is and never changed. Of the others ours is made beside it.
 */
public enum ObjectKind {
    ISSUE_TYPE(true), STATUS(true), CUSTOM_FIELD(false), OPTION(false), LINK_TYPE(true), PROJECT_ROLE(true),
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

    /** Last part of the i18n key of the kind's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
