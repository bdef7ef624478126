package io.phasegate.deliverable.rest;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.FrozenFile;
import io.phasegate.deliverable.model.Signature;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sign-offs of a deliverable as JSON: who signed what, with name, size and SHA-256 of each file (design section
 * 5).
 */
final class SignoffJson {
    private SignoffJson() {
    }

    static Map<String, Object> whole(DeliverableCase deliverable) {
        DeliverableState state = deliverable.visibleState();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issueKey", deliverable.issue().key());
        json.put("code", state.code());
        json.put("name", state.definition().name());
        json.put("version", state.version());
        json.put("step", state.step());
        json.put("signed", state.signed());
        json.put("files", state.files().stream().map(file -> file(file, state)).toList());
        json.put("openSigners", state.openSigners().stream().map(SignoffJson::signer).toList());
        json.put("signoffs", state.signatures().stream().map(signature -> signature(signature, deliverable)).toList());
        return json;
    }

    static Map<String, Object> signature(Signature signature, DeliverableCase deliverable) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", deliverable.issue().key() + "." + signature.sequence());
        json.putAll(signer(signature.signer()));
        json.put("signer", deliverable.organisation().nameOf(signature.signerId()));
        json.put("recorder", deliverable.organisation().nameOf(signature.recorderId()));
        json.put("medium", signature.medium());
        json.put("signedOn", signature.signedOn());
        json.put("recordedAt", signature.at());
        json.put("version", signature.version());
        json.put("condition", signature.condition());
        json.put("comment", signature.comment());
        json.put("files", signature.files().stream().map(FrozenFile::toData).toList());
        json.put("scan", signature.scan().map(FrozenFile::toData));
        return json;
    }

    private static Map<String, Object> signer(Signer signer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("role", signer.role());
        json.put("side", signer.side());
        json.put("kind", signer.kind());
        return json;
    }

    private static Map<String, Object> file(FrozenFile file, DeliverableState state) {
        Map<String, Object> json = new LinkedHashMap<>(file.toData());
        json.put("present", !state.missing().contains(file));
        return json;
    }
}
