package io.phasegate.deliverable.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.deliverable.FileHashes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** File hashes over Active Objects. */
public final class FileHashStore implements FileHashes {
    private final ActiveObjects ao;

    public FileHashStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, String> of(Collection<Long> attachmentIds) {
        if (attachmentIds.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = attachmentIds.stream().distinct().toList();
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        FileHashRow[] rows = ao.find(FileHashRow.class,
                Query.select().where("ATTACHMENT_ID IN (" + marks + ")", ids.toArray()));
        return Arrays.stream(rows).collect(Collectors.toMap(FileHashRow::getAttachmentId, FileHashRow::getSha256));
    }

    @Override
    public void remember(long projectId, long issueId, long attachmentId, String sha256) {
        try {
            ao.executeInTransaction(() -> ao.create(FileHashRow.class, new DBParam("ATTACHMENT_ID", attachmentId),
                    new DBParam("PROJECT_ID", projectId), new DBParam("ISSUE_ID", issueId),
                    new DBParam("SHA256", sha256),
                    new DBParam("GONE", false)));
        } catch (RuntimeException e) {
            if (of(List.of(attachmentId)).isEmpty()) {
                throw e;
            }
        }
    }

    @Override
    public Set<Long> goneIn(long projectId) {
        FileHashRow[] rows = ao.find(FileHashRow.class,
                Query.select().where("PROJECT_ID = ? AND GONE = ?", projectId, true));
        return Arrays.stream(rows).map(FileHashRow::getAttachmentId).collect(Collectors.toSet());
    }

    @Override
    public void keepOnly(long issueId, Collection<Long> present) {
        for (FileHashRow row : ao.find(FileHashRow.class, Query.select().where("ISSUE_ID = ?", issueId))) {
            boolean gone = !present.contains(row.getAttachmentId());
            if (row.isGone() != gone) {
                row.setGone(gone);
                row.save();
            }
        }
    }
}
