package io.phasegate.deliverable;

import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.deliverable.model.FrozenFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the fingerprint of attached files, each once, and tells which of them are still there. */
public final class FrozenFiles {
    private final Files files;
    private final FileHashes hashes;

    public FrozenFiles(Files files, FileHashes hashes) {
        this.files = files;
        this.hashes = hashes;
    }

    /** All files that are attached now. Call it outside of any transaction: unknown files are read. */
    public List<FrozenFile> freeze(long projectId, long issueId) {
        return freeze(projectId, issueId, files.of(issueId));
    }

    /** One attached file, empty when the issue has none of this id. */
    public Optional<FrozenFile> freeze(long projectId, long issueId, long attachmentId) {
        List<AttachedFile> one = files.of(issueId).stream().filter(file -> file.attachmentId() == attachmentId)
                .toList();
        return freeze(projectId, issueId, one).stream().findFirst();
    }

    /** By the attachments that the host has now: exact, one host call. */
    public FileCheck present(long issueId) {
        return FileCheck.present(files.of(issueId).stream()
                .collect(Collectors.toMap(AttachedFile::attachmentId, file -> "")));
    }

    /** By what was found gone so far, for views of many deliverables: one SQL statement, no host call. */
    public FileCheck known(long projectId) {
        return FileCheck.gone(hashes.goneIn(projectId));
    }

    /** Notes which frozen files of the issue have gone. Called when its attachments may have changed. */
    public void review(long issueId) {
        hashes.keepOnly(issueId, files.of(issueId).stream().map(AttachedFile::attachmentId).toList());
    }

    private List<FrozenFile> freeze(long projectId, long issueId, List<AttachedFile> attached) {
        Map<Long, String> known = hashes.of(attached.stream().map(AttachedFile::attachmentId).toList());
        return attached.stream().map(file -> new FrozenFile(file.attachmentId(), file.name(), file.size(),
                known.containsKey(file.attachmentId()) ? known.get(file.attachmentId()) : compute(projectId, issueId,
                file)))
                .toList();
    }

    private String compute(long projectId, long issueId, AttachedFile file) {
        String hash = files.sha256(file.attachmentId());
        hashes.remember(projectId, issueId, file.attachmentId(), hash);
        return hash;
    }
}
