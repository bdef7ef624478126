package sandbox.pages.view;

import com.atlassian.jira.user.ApplicationUser;

/** A user as pages show it. */
public record Person(String name, String displayName, Badge badge) {
    /** Null stays null: templates say "unassigned" or "nobody". */
    public static Person of(ApplicationUser user) {
        return user == null ? null : new Person(user.getName(), user.getDisplayName(), Badge.of(user.getDisplayName()));
    }
}
