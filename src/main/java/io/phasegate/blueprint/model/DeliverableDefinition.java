package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;

/**
 * What a blueprint says of a deliverable (交付成果定义): its document, nature, and who writes, reviews, confirms and signs
 * it.
 *
 * @param code        the seed's document code where given (R73), e.g. PP-003-01
 * @param authors     roles that may draft, submit and deliver it
 * @param reviews     vendor review chain, in order (R75); empty = no review
 * @param confirmedBy customer roles that confirm or object; empty = no confirmation step
 * @param signers     who must sign before it counts as signed (R79); empty = signing is not needed
 * @param archivedBy  roles that file it at the end
 * @param sheet       key of the generated sheet, or empty when the document is only uploaded
 * @param template    what the source says of its template (R74), empty texts when nothing
 */
public record DeliverableDefinition(String code, Text name, DocNature nature, String phase, boolean mandatory,
        boolean waivable, List<String> authors, List<ReviewStep> reviews, List<String> confirmedBy,
        List<Signer> signers, List<String> archivedBy, String sheet, Text template,
        Paper paper) {

    /** One step of the vendor's review chain: FIRST and SECOND review are Jira statuses of their own. */
    public record ReviewStep(int order, String role) {
    }

    /** A required signature. */
    public record Signer(String role, Side side, SignKind kind) {
    }
}
