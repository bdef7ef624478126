package sandbox.jira;

import java.util.List;

/**
 * The tables of the host. What grows with use has columns and indexes of its own; configuration objects are JSON in one
 * table, as there are few of them and all are cached. Times are milliseconds since 1970.
 */
final class JiraSchema {
    private static final List<String> CONFIGURATION = List.of(
            "CREATE TABLE IF NOT EXISTS config_version (id INT NOT NULL PRIMARY KEY, n BIGINT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS config_object (kind VARCHAR(40) NOT NULL, id BIGINT NOT NULL,"
                    + " object_name VARCHAR(255), detail {text} NOT NULL, PRIMARY KEY (kind, id))",
            "CREATE TABLE IF NOT EXISTS app_property (entity_name VARCHAR(80) NOT NULL,"
                    + " entity_id VARCHAR(255) NOT NULL,"
                    + " property_key VARCHAR(255) NOT NULL, property_value {text},"
                    + " PRIMARY KEY (entity_name, entity_id, property_key))");

    private static final List<String> PEOPLE = List.of(
            "CREATE TABLE IF NOT EXISTS app_user (id BIGINT NOT NULL PRIMARY KEY,"
                    + " user_key VARCHAR(255) NOT NULL UNIQUE,"
                    + " user_name VARCHAR(255) NOT NULL, lower_name VARCHAR(255) NOT NULL UNIQUE,"
                    + " display_name VARCHAR(255) NOT NULL, email VARCHAR(255), active BOOLEAN NOT NULL,"
                    + " password_hash VARCHAR(300), locale VARCHAR(20))",
            "CREATE TABLE IF NOT EXISTS user_group (lower_name VARCHAR(255) NOT NULL PRIMARY KEY,"
                    + " group_name VARCHAR(255) NOT NULL)",
            "CREATE TABLE IF NOT EXISTS membership (group_name VARCHAR(255) NOT NULL, user_key VARCHAR(255) NOT NULL,"
                    + " PRIMARY KEY (group_name, user_key))",
            "CREATE INDEX IF NOT EXISTS membership_user ON membership (user_key)",
            "CREATE TABLE IF NOT EXISTS access_token (id BIGINT NOT NULL PRIMARY KEY, user_key VARCHAR(255) NOT NULL,"
                    + " token_name VARCHAR(255) NOT NULL, secret_hash VARCHAR(128) NOT NULL UNIQUE,"
                    + " created_at BIGINT NOT NULL, expires_at BIGINT, last_used_at BIGINT)",
            "CREATE TABLE IF NOT EXISTS global_permission (permission_key VARCHAR(80) NOT NULL,"
                    + " group_name VARCHAR(255) NOT NULL, PRIMARY KEY (permission_key, group_name))",
            "CREATE TABLE IF NOT EXISTS role_actor (id BIGINT NOT NULL PRIMARY KEY, role_id BIGINT NOT NULL,"
                    + " project_id BIGINT NOT NULL, actor_type VARCHAR(80) NOT NULL, parameter VARCHAR(255) NOT NULL)",
            "CREATE INDEX IF NOT EXISTS role_actor_project ON role_actor (project_id, role_id)");

    private static final List<String> PROJECTS = List.of(
            "CREATE TABLE IF NOT EXISTS project (id BIGINT NOT NULL PRIMARY KEY,"
                    + " project_key VARCHAR(60) NOT NULL UNIQUE, project_name VARCHAR(255) NOT NULL,"
                    + " lower_name VARCHAR(255) NOT NULL UNIQUE, lead_key VARCHAR(255), description {text},"
                    + " url VARCHAR(255), type_key VARCHAR(60) NOT NULL, assignee_type BIGINT NOT NULL,"
                    + " category_id BIGINT)",
            "CREATE TABLE IF NOT EXISTS project_scheme (project_id BIGINT NOT NULL, scheme_kind VARCHAR(40) NOT NULL,"
                    + " scheme_id BIGINT NOT NULL, PRIMARY KEY (project_id, scheme_kind))",
            "CREATE INDEX IF NOT EXISTS project_scheme_use ON project_scheme (scheme_kind, scheme_id)");

    private static final List<String> ISSUES = List.of(
            "CREATE TABLE IF NOT EXISTS issue (id BIGINT NOT NULL PRIMARY KEY, project_id BIGINT NOT NULL,"
                    + " issue_number BIGINT NOT NULL, issue_key VARCHAR(80) NOT NULL UNIQUE,"
                    + " type_id VARCHAR(20) NOT NULL, status_id VARCHAR(20) NOT NULL, priority_id VARCHAR(20),"
                    + " resolution_id VARCHAR(20), summary VARCHAR(255), description {text}, environment {text},"
                    + " assignee VARCHAR(255), reporter VARCHAR(255), creator VARCHAR(255), created BIGINT NOT NULL,"
                    + " updated BIGINT NOT NULL, due BIGINT, resolved BIGINT, security_level BIGINT, parent_id BIGINT,"
                    + " workflow_entry BIGINT)",
            "CREATE INDEX IF NOT EXISTS issue_project ON issue (project_id, type_id, status_id)",
            "CREATE INDEX IF NOT EXISTS issue_status ON issue (status_id)",
            "CREATE INDEX IF NOT EXISTS issue_assignee ON issue (assignee)",
            "CREATE INDEX IF NOT EXISTS issue_parent ON issue (parent_id)",
            "CREATE TABLE IF NOT EXISTS moved_key (old_key VARCHAR(80) NOT NULL PRIMARY KEY, issue_id BIGINT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS field_value (id BIGINT NOT NULL PRIMARY KEY, issue_id BIGINT NOT NULL,"
                    + " field_id BIGINT NOT NULL, string_value VARCHAR(255), text_value {text},"
                    + " number_value DOUBLE PRECISION, date_value BIGINT)",
            "CREATE INDEX IF NOT EXISTS field_value_issue ON field_value (issue_id, field_id)",
            "CREATE INDEX IF NOT EXISTS field_value_string ON field_value (field_id, string_value)",
            "CREATE TABLE IF NOT EXISTS issue_label (issue_id BIGINT NOT NULL, field_id BIGINT NOT NULL,"
                    + " label VARCHAR(255) NOT NULL, PRIMARY KEY (issue_id, field_id, label))",
            "CREATE INDEX IF NOT EXISTS issue_label_text ON issue_label (label)",
            "CREATE TABLE IF NOT EXISTS watcher (issue_id BIGINT NOT NULL, user_key VARCHAR(255) NOT NULL,"
                    + " PRIMARY KEY (issue_id, user_key))");

    private static final List<String> AROUND_ISSUES = List.of(
            "CREATE TABLE IF NOT EXISTS issue_comment (id BIGINT NOT NULL PRIMARY KEY, issue_id BIGINT NOT NULL,"
                    + " author VARCHAR(255), update_author VARCHAR(255), body {text}, group_level VARCHAR(255),"
                    + " role_level BIGINT, created BIGINT NOT NULL, updated BIGINT NOT NULL)",
            "CREATE INDEX IF NOT EXISTS issue_comment_issue ON issue_comment (issue_id)",
            "CREATE TABLE IF NOT EXISTS attachment (id BIGINT NOT NULL PRIMARY KEY, issue_id BIGINT NOT NULL,"
                    + " file_name VARCHAR(255) NOT NULL, mime_type VARCHAR(255), file_size BIGINT NOT NULL,"
                    + " author VARCHAR(255), created BIGINT NOT NULL, folder VARCHAR(200) NOT NULL)",
            "CREATE INDEX IF NOT EXISTS attachment_issue ON attachment (issue_id)",
            "CREATE TABLE IF NOT EXISTS issue_link (id BIGINT NOT NULL PRIMARY KEY, type_id BIGINT NOT NULL,"
                    + " source_id BIGINT NOT NULL, destination_id BIGINT NOT NULL, sequence BIGINT)",
            "CREATE INDEX IF NOT EXISTS issue_link_source ON issue_link (source_id)",
            "CREATE INDEX IF NOT EXISTS issue_link_destination ON issue_link (destination_id)",
            "CREATE TABLE IF NOT EXISTS change_group (id BIGINT NOT NULL PRIMARY KEY, issue_id BIGINT NOT NULL,"
                    + " author VARCHAR(255), created BIGINT NOT NULL)",
            "CREATE INDEX IF NOT EXISTS change_group_issue ON change_group (issue_id)",
            "CREATE TABLE IF NOT EXISTS change_item (id BIGINT NOT NULL PRIMARY KEY, group_id BIGINT NOT NULL,"
                    + " field_type VARCHAR(40) NOT NULL, field VARCHAR(255) NOT NULL, old_value {text},"
                    + " old_string {text}, new_value {text}, new_string {text})",
            "CREATE INDEX IF NOT EXISTS change_item_group ON change_item (group_id)",
            "CREATE TABLE IF NOT EXISTS mail (id BIGINT NOT NULL PRIMARY KEY, sent_at BIGINT NOT NULL,"
                    + " recipient VARCHAR(255) NOT NULL, subject VARCHAR(1000), mime_type VARCHAR(80), body {text})");

    private static final List<String> WORKFLOW = List.of(
            "CREATE TABLE IF NOT EXISTS workflow_entry (id BIGINT NOT NULL PRIMARY KEY,"
                    + " workflow_name VARCHAR(255) NOT NULL, state INT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS workflow_step (id BIGINT NOT NULL PRIMARY KEY, entry_id BIGINT NOT NULL,"
                    + " step_id INT NOT NULL, action_id INT NOT NULL, owner VARCHAR(255), started BIGINT NOT NULL,"
                    + " due BIGINT, finished BIGINT, status VARCHAR(80), caller VARCHAR(255),"
                    + " is_current BOOLEAN NOT NULL)",
            "CREATE INDEX IF NOT EXISTS workflow_step_entry ON workflow_step (entry_id)",
            "CREATE TABLE IF NOT EXISTS workflow_step_previous (step_id BIGINT NOT NULL, previous_id BIGINT NOT NULL,"
                    + " PRIMARY KEY (step_id, previous_id))");

    private JiraSchema() {
    }

    static List<String> statements() {
        return List.of(CONFIGURATION, PEOPLE, PROJECTS, ISSUES, AROUND_ISSUES, WORKFLOW).stream()
                .flatMap(List::stream).toList();
    }
}
