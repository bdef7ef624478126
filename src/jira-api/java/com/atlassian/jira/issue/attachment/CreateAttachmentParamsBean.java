package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.File;
import java.util.Date;

/**
 * What a new attachment is made of.
 * Source: Javadoc 7.6.1 CreateAttachmentParamsBean.Builder; facts 4.10, builder and constructor
 * in use on S8.
 */
public class CreateAttachmentParamsBean {
    private final File file;
    private final String filename;
    private final String contentType;
    private final ApplicationUser author;
    private final Issue issue;
    private final Date createdTime;
    private final Boolean copySourceFile;

    CreateAttachmentParamsBean(Builder builder) {
        file = builder.file;
        filename = builder.filename;
        contentType = builder.contentType;
        author = builder.author;
        issue = builder.issue;
        createdTime = builder.createdTime;
        copySourceFile = builder.copySourceFile;
    }

    public File getFile() {
        return file;
    }

    public String getFilename() {
        return filename;
    }

    public String getContentType() {
        return contentType;
    }

    public ApplicationUser getAuthor() {
        return author;
    }

    public Issue getIssue() {
        return issue;
    }

    public Date getCreatedTime() {
        return createdTime;
    }

    public Boolean getCopySourceFile() {
        return copySourceFile;
    }

    /** Collects the parts. */
    public static class Builder {
        private final File file;
        private final String filename;
        private final String contentType;
        private final ApplicationUser author;
        private final Issue issue;
        private Date createdTime = new Date();
        private Boolean copySourceFile = Boolean.FALSE;

        public Builder(File file, String filename, String contentType, ApplicationUser author, Issue issue) {
            this.file = file;
            this.filename = filename;
            this.contentType = contentType;
            this.author = author;
            this.issue = issue;
        }

        public Builder createdTime(Date value) {
            this.createdTime = value;
            return this;
        }

        public Builder copySourceFile(Boolean value) {
            this.copySourceFile = value;
            return this;
        }

        public CreateAttachmentParamsBean build() {
            return new CreateAttachmentParamsBean(this);
        }
    }
}
