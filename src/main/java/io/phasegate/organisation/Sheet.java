package io.phasegate.organisation;

/** A generated document as a file, ready to be attached to its deliverable. */
public record Sheet(String fileName, String contentType, byte[] content) {
    public Sheet {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
