package io.phasegate.deliverable;

import io.phasegate.deliverable.model.DocumentForm;

/** Keeps what was filled into the forms of documents; the journal says by its hash which contents hold. */
public interface Forms {
    /** One SQL statement; empty contents under this hash when nothing is kept by it. */
    DocumentForm find(String hash);

    /** @return the same with the hash by which it is kept now */
    DocumentForm keep(long projectId, String code, DocumentForm form);
}
