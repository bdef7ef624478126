package com.atlassian.jira.sharing;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Iterator;
import java.util.Set;

/** Something that is shared, as a filter. Source: Javadoc DAC com.atlassian.jira.sharing.SharedEntity. */
public interface SharedEntity {
    Long getId();
    String getName();
    String getDescription();
    ApplicationUser getOwner();
    SharePermissions getPermissions();

    /** With whom it is shared. */
    final class SharePermissions implements Iterable<SharePermission> {
        public static final SharePermissions PRIVATE = new SharePermissions(Set.of());

        private final Set<SharePermission> permissions;

        public SharePermissions(Set<? extends SharePermission> permissions) {
            this.permissions = Set.copyOf(permissions);
        }

        @Override
        public Iterator<SharePermission> iterator() {
            return permissions.iterator();
        }

        public boolean isPrivate() {
            return permissions.isEmpty();
        }

        public Set<SharePermission> getPermissionSet() {
            return permissions;
        }

        public int size() {
            return permissions.size();
        }
    }
}
