package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;

/** The screen scheme of one issue type in an issue type screen scheme, as handed out to plugins. */
abstract class StoredTypeScreenEntity implements IssueTypeScreenSchemeEntity {
    private final TypeSchemeAccess access;
    private final long id;
    private StoredTypeScreenScheme scheme;
    private String issueTypeId;
    private Long screenSchemeId;

    protected StoredTypeScreenEntity(TypeSchemeAccess access, TypeScreenSchemeData.Entity data) {
        this.access = access;
        this.id = data == null ? access.screens().nextPartId() : data.id();
        if (data != null) {
            issueTypeId = data.issueTypeId();
            screenSchemeId = data.screenSchemeId();
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getIssueTypeId() {
        return issueTypeId;
    }

    @Override
    public void setIssueTypeId(String value) {
        issueTypeId = value;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return access.schemes().getFieldScreenScheme(screenSchemeId);
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme value) {
        screenSchemeId = value.getId();
    }

    @Override
    public IssueType getIssueTypeObject() {
        return access.constants().type(issueTypeId).orElse(null);
    }

    @Override
    public void store() {
        if (scheme != null) {
            scheme.changed();
        }
    }

    void attach(StoredTypeScreenScheme owner) {
        scheme = owner;
    }

    TypeScreenSchemeData.Entity data() {
        return new TypeScreenSchemeData.Entity(id, issueTypeId, screenSchemeId);
    }
}
