package io.phasegate.deliverable.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * SHA-256 of an attachment, computed once: attachments never change, they only go. Cache and memory of what is gone.
 */
@Preload
@Table("FILE_HASH")
public interface FileHashRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    @Accessor("ATTACHMENT_ID")
    long getAttachmentId();

    @Mutator("ATTACHMENT_ID")
    void setAttachmentId(long attachmentId);

    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);

    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    @NotNull
    @StringLength(64)
    @Accessor("SHA256")
    String getSha256();

    @Mutator("SHA256")
    void setSha256(String sha256);

    /** The attachment does not exist any more. */
    @NotNull
    @Accessor("GONE")
    boolean isGone();

    @Mutator("GONE")
    void setGone(boolean gone);
}
