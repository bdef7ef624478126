package io.phasegate.deliverable;

/**
 * The version of what a viewer sees of a document: the journals that he may read, and what was filled in. Made an
 * ETag by REST.
 */
public final class DocumentTag {
    private static final int SHORT = 8;

    private final JournalTag tags;

    public DocumentTag(JournalTag tags) {
        this.tags = tags;
    }

    public String of(DeliverableCase document) {
        String form = document.showsForm() ? document.form().hash() : "";
        return tags.of(document.journal(), document.viewer()) + (form.isEmpty() ? "" : "-" + form.substring(0, SHORT));
    }
}
