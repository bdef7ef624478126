package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import org.ofbiz.core.entity.GenericValue;

/**
 * A file of an issue; the host subclasses it.
 * Source: Javadoc 7.6.1 com.atlassian.jira.issue.attachment.Attachment (a class).
 */
public class Attachment {
    private final GenericValue row;

    public Attachment(com.atlassian.jira.issue.IssueManager issues, GenericValue row) {
        this.row = row;
    }

    public Long getId() {
        return row.getLong("id");
    }

    public Long getIssueId() {
        return row.getLong("issue");
    }

    public Issue getIssue() {
        throw new UnsupportedOperationException("signature only: Attachment.getIssue");
    }

    public Issue getIssueObject() {
        throw new UnsupportedOperationException("signature only: Attachment.getIssueObject");
    }

    public String getMimetype() {
        return row.getString("mimetype");
    }

    public String getFilename() {
        return row.getString("filename");
    }

    public Timestamp getCreated() {
        throw new UnsupportedOperationException("signature only: Attachment.getCreated");
    }

    public Long getFilesize() {
        return row.getLong("filesize");
    }

    public String getAuthorKey() {
        return row.getString("author");
    }

    public ApplicationUser getAuthorObject() {
        throw new UnsupportedOperationException("signature only: Attachment.getAuthorObject");
    }
}
