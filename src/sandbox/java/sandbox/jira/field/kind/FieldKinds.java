package sandbox.jira.field.kind;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import sandbox.jira.date.DateForms;
import sandbox.jira.user.Groups;
import sandbox.jira.user.Users;

/** The types of custom fields that every Jira has, with their kinds and searchers (facts 4.4). */
public final class FieldKinds {
    public static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final Map<String, Type> types = new LinkedHashMap<>();

    public FieldKinds(Users users, Groups groups, DateForms dates, Function<Long, Option> options) {
        add("textfield", "Text Field (single line)", "textsearcher", TextKind.line());
        add("textarea", "Text Field (multi-line)", "textsearcher", TextKind.area());
        add("readonlyfield", "Text Field (read only)", "textsearcher", TextKind.line());
        add("url", "URL Field", "exacttextsearcher", TextKind.url());
        add("float", "Number Field", "exactnumber", new NumberKind());
        add("select", "Select List (single choice)", "multiselectsearcher", new OptionKind(false, options));
        add("radiobuttons", "Radio Buttons", "radiosearcher", new OptionKind(false, options));
        add("multiselect", "Select List (multiple choices)", "multiselectsearcher", new OptionKind(true, options));
        add("multicheckboxes", "Checkboxes", "checkboxsearcher", new OptionKind(true, options));
        add("datepicker", "Date Picker", "daterange", new DateKind(dates, false));
        add("datetime", "Date Time Picker", "datetimerange", new DateKind(dates, true));
        add("userpicker", "User Picker (single user)", "userpickergroupsearcher", new UserKind(false, users));
        add("multiuserpicker", "User Picker (multiple users)", "userpickergroupsearcher", new UserKind(true, users));
        add("grouppicker", "Group Picker (single group)", "grouppickersearcher", new GroupKind(false, groups));
        add("multigrouppicker", "Group Picker (multiple groups)", "grouppickersearcher", new GroupKind(true, groups));
        add("labels", "Labels", "labelsearcher", new WordKind());
    }

    public Optional<Type> find(String key) {
        return Optional.ofNullable(types.get(key));
    }

    public List<Type> all() {
        return List.copyOf(types.values());
    }

    private void add(String key, String name, String searcher, FieldKind kind) {
        types.put(PREFIX + key, new Type(PREFIX + key, name, PREFIX + searcher, kind));
    }

    /** A type of custom field. */
    public record Type(String key, String name, String searcherKey, FieldKind kind) {
    }
}
