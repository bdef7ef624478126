package sandbox.restv2.json;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Map;
import sandbox.restv2.Call;
import sandbox.spi.Resolutions.Resolution;

/** Issue types, statuses, priorities and resolutions as REST v2 writes them. */
public final class ConstantJson {
    private ConstantJson() {
    }

    public static Map<String, Object> type(Call call, IssueType type) {
        return type == null ? null : new JsonObject().add("self", call.url("issuetype/" + type.getId()))
                .add("id", type.getId()).add("description", text(type.getDescription())).add("iconUrl",
                Icons.icon(call))
                .add("name", name(type)).add("subtask", type.isSubTask()).map();
    }

    public static Map<String, Object> status(Call call, Status status) {
        return new JsonObject().add("self", call.url("status/" + status.getId()))
                .add("description", text(status.getDescription())).add("iconUrl", Icons.icon(call))
                .add("name", name(status)).add("id", status.getId())
                .add("statusCategory", category(call, status.getStatusCategory())).map();
    }

    public static Map<String, Object> category(Call call, StatusCategory category) {
        return new JsonObject().add("self", call.url("statuscategory/" + category.getId())).add("id", category.getId())
                .add("key", category.getKey()).add("colorName", category.getColorName())
                .add("name", category.getName()).map();
    }

    /** With `statusColor`, without which Atlassian's Java client fails. */
    public static Map<String, Object> priority(Call call, Priority priority) {
        return priority == null ? null : new JsonObject().add("self", call.url("priority/" + priority.getId()))
                .add("statusColor", priority.getStatusColor() == null ? "#999999" : priority.getStatusColor())
                .add("description", text(priority.getDescription())).add("iconUrl", Icons.icon(call))
                .add("name", name(priority)).add("id", priority.getId()).map();
    }

    public static Map<String, Object> resolution(Call call, Resolution resolution) {
        return new JsonObject().add("self", call.url("resolution/" + resolution.id())).add("id", resolution.id())
                .add("description", text(resolution.description())).add("name", resolution.name()).map();
    }

    public static String name(IssueConstant constant) {
        String translated = constant.getNameTranslation();
        return translated == null || translated.isBlank() ? constant.getName() : translated;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
