package sandbox.jira;

import java.util.Map;
import java.util.TreeMap;
import sandbox.data.Database;
import sandbox.data.Json;

/**
 * Every configuration object as text that only changes when the object does. Tests compare it before and after a
 * command to
 * see what the command changed of what it did not make.
 */
public final class ConfigurationDump {
    private final Database database;

    public ConfigurationDump(Database database) {
        this.database = database;
    }

    /** By kind and id. Which project uses which scheme and who holds a role are objects too. */
    public Map<String, String> objects() {
        Map<String, String> objects = new TreeMap<>();
        database.sql().list("SELECT kind, id, detail FROM config_object",
                row -> objects.put(row.text("kind") + " " + row.id("id"), row.text("detail")));
        database.sql().list("SELECT * FROM project", row -> objects.put("project " + row.id("id"),
                row.text("project_key") + " " + row.text("project_name") + " " + row.text("lead_key") + " "
                        + row.idOrNull("category_id")));
        database.sql().list("SELECT * FROM project_scheme", row -> objects.put(
                "project " + row.id("project_id") + " " + row.text("scheme_kind"), Long.toString(row.id("scheme_id"))));
        database.sql().list("SELECT * FROM role_actor", row -> objects.put("role actor " + row.id("id"),
                row.id("role_id") + " " + row.id("project_id") + " " + row.text("parameter")));
        database.sql().list("SELECT * FROM global_permission", row -> objects.put(
                "global permission " + row.text("permission_key") + " " + row.text("group_name"), ""));
        return objects;
    }

    public String json() {
        return Json.write(objects());
    }
}
