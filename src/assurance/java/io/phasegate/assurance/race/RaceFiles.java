package io.phasegate.assurance.race;

import io.phasegate.deliverable.AttachedFile;
import io.phasegate.deliverable.Files;
import io.phasegate.organisation.Sheet;
import java.util.List;

/** Every issue has one attached file, always the same. */
final class RaceFiles implements Files {
    @Override
    public List<AttachedFile> of(long issueId) {
        return List.of(new AttachedFile(issueId, "document.pdf", 2048));
    }

    @Override
    public String sha256(long attachmentId) {
        return String.format("%064d", attachmentId);
    }

    @Override
    public AttachedFile attach(long issueId, Sheet sheet) {
        throw new UnsupportedOperationException("no sheets in races");
    }
}
