package sandbox.restv2.json;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import sandbox.field.Kind;
import sandbox.restv2.Call;

/** The value of a custom field as REST v2 writes it. */
final class ValueJson {
    private ValueJson() {
    }

    static Object of(Call call, Object value, Kind kind) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> of(call, one, kind)).toList();
        }
        if (kind == Kind.CHOICES || kind == Kind.PERSONS) {
            return value == null ? null : List.of(single(call, value, kind));
        }
        return single(call, value, kind);
    }

    private static Object single(Call call, Object value, Kind kind) {
        if (value instanceof Option option) {
            return option(call, option.getOptionId().toString(), option.getValue());
        }
        if (value instanceof ApplicationUser user) {
            return UserJson.brief(call, user);
        }
        if (value instanceof Group group) {
            return Map.of("name", group.getName());
        }
        if (value instanceof Date date) {
            return kind == Kind.DATE ? JsonDates.day(date) : JsonDates.moment(date);
        }
        return value == null || value instanceof Number ? value : value.toString();
    }

    static Map<String, Object> option(Call call, String id, String value) {
        return new JsonObject().add("self", call.url("customFieldOption/" + id)).add("value", value).add("id", id)
                .add("disabled", false).map();
    }
}
