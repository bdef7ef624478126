package sandbox.jira.field;

import com.atlassian.jira.issue.fields.OrderableField;
import sandbox.jira.text.HostTexts;

/** A system field handed out to plugins. */
abstract class SystemField implements OrderableField {
    private final String id;
    private final HostTexts texts;

    protected SystemField(String id, HostTexts texts) {
        this.id = id;
        this.texts = texts;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getNameKey() {
        return "issue.field." + id;
    }

    @Override
    public String getName() {
        return texts.text("field.name." + id);
    }
}
