package io.phasegate.deliverable;

import io.phasegate.organisation.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attachments and hashes in memory; counts how often a file's content was read. */
public final class FakeFiles implements Files, FileHashes {
    private final List<AttachedFile> attached = new ArrayList<>();
    private final Map<Long, String> hashes = new HashMap<>();
    private final Set<Long> gone = new HashSet<>();
    private int reads;

    public FakeFiles with(long id, String name) {
        attached.add(new AttachedFile(id, name, 2048));
        return this;
    }

    public void remove(long id) {
        attached.removeIf(file -> file.attachmentId() == id);
    }

    public int reads() {
        return reads;
    }

    @Override
    public List<AttachedFile> of(long issueId) {
        return List.copyOf(attached);
    }

    @Override
    public String sha256(long attachmentId) {
        reads++;
        return String.format("%064d", attachmentId);
    }

    @Override
    public AttachedFile attach(long issueId, Sheet sheet) {
        AttachedFile file = new AttachedFile(900 + attached.size(), sheet.fileName(), sheet.content().length);
        attached.add(file);
        return file;
    }

    @Override
    public Map<Long, String> of(Collection<Long> attachmentIds) {
        Map<Long, String> known = new HashMap<>(hashes);
        known.keySet().retainAll(attachmentIds);
        return known;
    }

    @Override
    public void remember(long projectId, long issueId, long attachmentId, String sha256) {
        hashes.put(attachmentId, sha256);
    }

    @Override
    public Set<Long> goneIn(long projectId) {
        return gone;
    }

    @Override
    public void keepOnly(long issueId, Collection<Long> present) {
        hashes.keySet().stream().filter(id -> !present.contains(id)).forEach(gone::add);
    }
}
