package io.phasegate.deliverable.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Contents of the form of a document as they were at one time, stored once; only forgetting a person changes them. */
@Preload
@Table("DOCUMENT_FORM")
public interface FormRow extends Entity {
    @NotNull
    @Unique
    @StringLength(64)
    String getHash();

    @NotNull
    @Indexed
    @StringLength(20)
    String getProjectRef();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);
}
