package io.phasegate.access.model;

import java.util.Locale;

/**
 * Who looks at a project or acts in it, and in which capacity. Made by {@link io.phasegate.access.Access} only.
 *
 * @param projectAdmin may administer the Jira project
 * @param vendor       belongs to the vendor side: sees INTERNAL. Everybody else sees only what is SHARED.
 */
public record Viewer(String userKey, String name, Locale locale, boolean projectAdmin, boolean vendor) {
    public boolean seesInternal() {
        return vendor || projectAdmin;
    }
}
