package com.atlassian.jira.issue;

import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.io.InputStreamConsumer;
import java.io.IOException;
import java.util.List;

/** Files of issues, without permission checks. Source: Javadoc DAC AttachmentManager; facts 4.10 [I]. */
public interface AttachmentManager {
    Attachment getAttachment(Long id);
    List<Attachment> getAttachments(Issue issue);
    ChangeItemBean createAttachment(CreateAttachmentParamsBean params)
            throws com.atlassian.jira.web.util.AttachmentException;
    <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) throws IOException;
    void deleteAttachment(Attachment attachment) throws com.atlassian.jira.exception.RemoveException;
    boolean attachmentsEnabled();
}
