package sandbox.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import sandbox.jira.member.Provided;

/** Field configurations: there is only the default one. */
public abstract class HostFieldLayoutManager implements FieldLayoutManager {
    private final FieldManager fields;

    protected HostFieldLayoutManager(FieldManager fields) {
        this.fields = fields;
    }

    @Override
    public FieldLayout getFieldLayout(Issue issue) {
        return Provided.of(StoredLayout.class, fields);
    }

    @Override
    public void addSchemeAssociation(Project project, Long schemeId) {
        if (schemeId != null) {
            throw new IllegalArgumentException("There is no field configuration scheme " + schemeId);
        }
    }
}
