package io.phasegate.handover.model;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.deliverable.model.Medium;
import io.phasegate.deliverable.model.Signature.Condition;
import io.phasegate.deliverable.model.Step;
import io.phasegate.language.model.Text;
import java.time.LocalDate;
import java.util.List;

/** A deliverable with its state, what was signed (files with SHA-256) and by whom. */
public record DeliverableRow(String code, String issueKey, Text name, DocNature nature, int version, Step step,
        List<FileRow> files, List<SignatureRow> signatures) {

    /** A delivered file; its hash can be checked with any SHA-256 tool. */
    public record FileRow(String name, long size, String sha256) {
    }

    /** A signature, also one that no longer counts. */
    public record SignatureRow(Text role, String signer, String recorder, Medium medium, LocalDate signedOn,
            Condition condition) {
    }
}
