package sandbox.restv2.json;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import sandbox.restv2.Call;

/** A user as REST v2 writes it. */
public final class UserJson {
    private UserJson() {
    }

    /** The short form inside other objects; null stays null. */
    public static Map<String, Object> brief(Call call, ApplicationUser user) {
        return user == null ? null : object(call, user).map();
    }

    /** The form of `/user` and `/myself`, with groups when they were asked for. */
    public static Map<String, Object> full(Call call, ApplicationUser user, Collection<String> groups,
            boolean expanded) {
        List<Map<String, Object>> items = groups.stream().map(name -> group(call, name)).toList();
        JsonObject listed = new JsonObject().add("size", groups.size()).add("items", expanded ? items : List.of());
        return object(call, user).add("locale", call.locale().toString()).add("groups", listed.map())
                .add("applicationRoles", Map.of("size", 1, "items", List.of()))
                .add("expand", "groups,applicationRoles").map();
    }

    private static Map<String, Object> group(Call call, String name) {
        return new JsonObject().add("name", name).add("self", call.url("group?groupname=" + Icons.encoded(name))).map();
    }

    private static JsonObject object(Call call, ApplicationUser user) {
        return new JsonObject().add("self", call.url("user?username=" + Icons.encoded(user.getName())))
                .add("key", user.getKey()).add("name", user.getName()).add("emailAddress", user.getEmailAddress())
                .add("avatarUrls", Icons.avatars(call)).add("displayName", user.getDisplayName())
                .add("active", user.isActive()).add("timeZone", ZoneId.systemDefault().getId());
    }
}
