package io.phasegate.deliverable.model;

import java.util.Map;

/** A file as it was when it was delivered or attached as evidence: attachment id, name, size and SHA-256 (hex). */
public record FrozenFile(long attachmentId, String name, long size, String sha256) {

    /** As it stands in the journal. */
    public Map<String, Object> toData() {
        return Map.of("attachmentId", attachmentId, "name", name, "size", size, "sha256", sha256);
    }

    public static FrozenFile of(Map<?, ?> data) {
        return new FrozenFile(number(data.get("attachmentId")), String.valueOf(data.get("name")),
                number(data.get("size")), String.valueOf(data.get("sha256")));
    }

    private static long number(Object value) {
        return value instanceof Number number ? number.longValue() : Long.parseLong(String.valueOf(value));
    }
}
