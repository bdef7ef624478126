package sandbox.jira.field.kind;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.List;

/** The options a field offers where the value is entered; empty for fields without options. */
public record Offer(List<Option> options) {
    public static final Offer NONE = new Offer(List.of());
}
