package sandbox.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import sandbox.jira.constant.DefaultConstants;
import sandbox.jira.role.RoleData;
import sandbox.jira.scheme.SchemeData;
import sandbox.jira.scheme.SchemeEntityData;
import sandbox.jira.user.Groups;
import sandbox.jira.workflow.SystemWorkflow;

/** What a new Jira contains: created in one transaction on an empty database, never touched again. */
final class FirstStart {
    private static final List<String> FOR_ALL_USERS = List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES",
            "TRANSITION_ISSUES", "SCHEDULE_ISSUES", "MOVE_ISSUES", "ASSIGN_ISSUES", "ASSIGNABLE_USER",
            "RESOLVE_ISSUES", "CLOSE_ISSUES", "LINK_ISSUES", "ADD_COMMENTS", "EDIT_OWN_COMMENTS",
            "DELETE_OWN_COMMENTS", "CREATE_ATTACHMENTS", "DELETE_OWN_ATTACHMENTS", "WORK_ON_ISSUES");
    private static final List<String> FOR_PROJECT_ADMINISTRATORS = List.of("ADMINISTER_PROJECTS", "DELETE_ISSUES",
            "MODIFY_REPORTER", "MANAGE_WATCHERS", "EDIT_ALL_COMMENTS", "DELETE_ALL_COMMENTS",
            "DELETE_ALL_ATTACHMENTS");
    private static final long NOTIFICATION_SCHEME = 10_000;

    private final Foundation f;

    FirstStart(Foundation foundation) {
        this.f = foundation;
    }

    void run(Runnable furtherDefaults) {
        f.database.transactions().inTransaction(() -> {
            if (f.users.all().isEmpty()) {
                people();
                RoleData administrators = f.roles.store().add(id -> new RoleData(id, "Administrators",
                        "A project role that represents administrators in a project"));
                f.roles.addDefault(administrators.id(), ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE, Groups.ADMINISTRATORS);
                f.issueTypeSchemes.createDefault(new DefaultConstants(f.constants).create());
                permissionScheme(administrators.id());
                notificationScheme();
                f.screens.createDefaults();
                f.workflows.store().add(SystemWorkflow::data);
                furtherDefaults.run();
            }
        });
    }

    private void people() {
        f.groups.create(Groups.ADMINISTRATORS);
        f.groups.create(Groups.SOFTWARE_USERS);
        ApplicationUser admin = f.users.create("admin", "admin", "Administrator", "admin@example.com");
        f.groups.add(Groups.ADMINISTRATORS, admin.getKey());
        f.groups.add(Groups.SOFTWARE_USERS, admin.getKey());
        f.globalPermissions.grant(GlobalPermissionKey.SYSTEM_ADMIN.getKey(), Groups.ADMINISTRATORS);
        f.globalPermissions.grant(GlobalPermissionKey.ADMINISTER.getKey(), Groups.ADMINISTRATORS);
        for (GlobalPermissionKey key : List.of(GlobalPermissionKey.USER_PICKER, GlobalPermissionKey.BULK_CHANGE,
                GlobalPermissionKey.CREATE_SHARED_OBJECTS)) {
            f.globalPermissions.grant(key.getKey(), Groups.SOFTWARE_USERS);
        }
    }

    private void permissionScheme(long administrators) {
        List<SchemeEntityData> entities = new ArrayList<>();
        FOR_ALL_USERS.forEach(key -> entities.add(entity("applicationRole", "", key)));
        FOR_PROJECT_ADMINISTRATORS.forEach(
                key -> entities.add(entity("projectrole", Long.toString(administrators), key)));
        f.permissionSchemes.store().insert(new SchemeData(Foundation.DEFAULT_PERMISSION_SCHEME,
                "Default Permission Scheme", "This is the default Permission Scheme. Any new projects that are"
                + " created will be assigned this scheme.", entities));
    }

    private void notificationScheme() {
        List<SchemeEntityData> entities = new ArrayList<>();
        for (String event : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "13", "14", "17")) {
            entities.add(entity("Current_Assignee", null, event));
            entities.add(entity("Current_Reporter", null, event));
            entities.add(entity("All_Watchers", null, event));
        }
        SchemeData made = f.notificationSchemes.store().add(
                id -> new SchemeData(id, "Default Notification Scheme", "", entities));
        if (made.id() != NOTIFICATION_SCHEME) {
            throw new IllegalStateException("The first notification scheme got the id " + made.id());
        }
    }

    private SchemeEntityData entity(String type, String parameter, String subject) {
        return new SchemeEntityData(f.database.sequences().next("scheme_entity"), type, parameter, subject);
    }

    /** New projects send mail by the default notification scheme; other schemes have their own defaults. */
    static long notificationSchemeOfNewProjects() {
        return NOTIFICATION_SCHEME;
    }
}
