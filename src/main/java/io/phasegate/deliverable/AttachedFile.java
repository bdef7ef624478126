package io.phasegate.deliverable;

/** A file attached to an issue as the host lists it; its content was not read. */
public record AttachedFile(long attachmentId, String name, long size) {
}
