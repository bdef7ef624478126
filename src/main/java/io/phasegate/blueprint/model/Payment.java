package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * A payment milestone (收款节点) of the contract.
 *
 * @param triggeredBy code of the deliverable whose signing makes it due (R137)
 * @param recordedBy  roles that record it as received
 * @param dunnedTo    role that a dunning notice goes to
 * @param notice      code of the dunning notice: delivering it is the dunning (R138)
 */
public record Payment(String key, String phase, Text name, DocNature nature, boolean mandatory, boolean downPayment,
        Text condition, Optional<String> triggeredBy, List<String> recordedBy, Optional<String> dunnedTo,
        Optional<String> notice) {

    /** One that is dunned without a document. */
    public Payment(String key, String phase, Text name, DocNature nature, boolean mandatory, boolean downPayment,
            Text condition, Optional<String> triggeredBy, List<String> recordedBy, Optional<String> dunnedTo) {
        this(key, phase, name, nature, mandatory, downPayment, condition, triggeredBy, recordedBy, dunnedTo,
                Optional.empty());
    }
}
