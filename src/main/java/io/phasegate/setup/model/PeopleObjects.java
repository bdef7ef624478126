package io.phasegate.setup.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who sees, may do and hears what: issue security, permissions, notifications, the customer's filter (R21, R22). */
final class PeopleObjects {
    private static final Holder VENDOR = Holder.role(ObjectKeys.ROLE_VENDOR);
    private static final Holder CUSTOMER = Holder.role(ObjectKeys.ROLE_CUSTOMER);
    private static final Holder LEAD = Holder.of("lead");

    private PeopleObjects() {
    }

    static void addTo(ObjectList list) {
        list.add(ObjectKind.ISSUE_SECURITY_SCHEME, ObjectKeys.SCHEME_SECURITY, new Content.Plain());
        level(list, ObjectKeys.LEVEL_INTERNAL, List.of(VENDOR), true);
        level(list, ObjectKeys.LEVEL_SHARED, List.of(VENDOR, CUSTOMER), false);
        list.add(ObjectKind.PERMISSION_SCHEME, ObjectKeys.SCHEME_PERMISSIONS, new Content.Grants(permissions()));
        list.add(ObjectKind.NOTIFICATION_SCHEME, ObjectKeys.SCHEME_NOTIFICATIONS, new Content.Grants(notifications()));
        list.add(ObjectKind.FILTER, ObjectKeys.FILTER_CUSTOMER, new Content.Search(customerView()));
    }

    private static void level(ObjectList list, String key, List<Holder> holders, boolean byDefault) {
        list.add(ObjectKind.SECURITY_LEVEL, key, new Content.Level(ObjectKeys.SCHEME_SECURITY, holders, byDefault));
    }

    /**
     * The customer creates error reports and client requests; the workflows of all other types refuse him the
     * creation.
     */
    private static Map<String, List<Holder>> permissions() {
        Map<String, List<Holder>> grants = new LinkedHashMap<>();
        List.of("BROWSE_PROJECTS", "TRANSITION_ISSUES", "ADD_COMMENTS", "EDIT_OWN_COMMENTS", "CREATE_ATTACHMENTS",
                "ASSIGNABLE_USER", "CREATE_ISSUES").forEach(key -> grants.put(key, List.of(VENDOR, CUSTOMER)));
        List.of("EDIT_ISSUES", "ASSIGN_ISSUES", "LINK_ISSUES", "SCHEDULE_ISSUES", "SET_ISSUE_SECURITY",
                "MANAGE_WATCHERS", "WORK_ON_ISSUES", "RESOLVE_ISSUES", "CLOSE_ISSUES", "DELETE_OWN_ATTACHMENTS",
                "DELETE_OWN_COMMENTS").forEach(key -> grants.put(key, List.of(VENDOR)));
        List.of("ADMINISTER_PROJECTS", "MOVE_ISSUES", "DELETE_ISSUES", "MODIFY_REPORTER", "DELETE_ALL_ATTACHMENTS",
                "DELETE_ALL_COMMENTS", "EDIT_ALL_COMMENTS").forEach(key -> grants.put(key, List.of(LEAD)));
        return grants;
    }

    /** Event ids of Jira: created, updated, assigned, resolved, closed, commented, reopened, generic. */
    private static Map<String, List<Holder>> notifications() {
        Map<String, List<Holder>> grants = new LinkedHashMap<>();
        List<Holder> concerned = List.of(Holder.of("Current_Assignee"), Holder.of("Current_Reporter"),
                Holder.of("All_Watchers"));
        List.of("1", "2", "3", "4", "5", "6", "7", "13").forEach(event -> grants.put(event, concerned));
        return grants;
    }

    /**
     * Issue security hides what is internal from the customer anyway; for the vendor the filter shows the same list.
     */
    private static String customerView() {
        return "issuetype = ${issue-type:phase} OR (issuetype = ${issue-type:deliverable} AND "
                + "cf[${field:document-nature}] = ${option:document-nature-external}) ORDER BY project ASC, key ASC";
    }
}
