package io.phasegate.deliverable.web;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.AttachedFile;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.Files;
import io.phasegate.deliverable.Revocation;
import io.phasegate.deliverable.Signing;
import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.FrozenFile;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.deliverable.model.Signature;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import io.phasegate.web.page.FileSizes;
import io.phasegate.web.page.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of the panel "Deliverable" about files and signatures, and what the viewer may do with them. */
public final class SigningValues {
    private static final int SHORT = 12;

    private final Signing signing;
    private final Revocation revocation;
    private final Files files;
    private final Messages messages;

    public SigningValues(Signing signing, Revocation revocation, Files files, Messages messages) {
        this.signing = signing;
        this.revocation = revocation;
        this.files = files;
        this.messages = messages;
    }

    Map<String, Object> of(DeliverableCase deliverable, DeliverableState state, Locale locale) {
        Map<String, Object> values = Values.of("files", state.files().stream().map(file -> file(file, state)).toList(),
                "missing", state.missing().stream().map(FrozenFile::name).toList(), "signatures",
                signatures(deliverable, state, locale));
        values.put("open", state.openSigners().stream().map(signer -> signer(signer, deliverable, locale)).toList());
        values.putAll(own(deliverable, state, locale));
        values.putAll(paper(deliverable, state, locale));
        return values;
    }

    /** Whether the viewer can sign here and now, or what keeps a signer from it. */
    private Map<String, Object> own(DeliverableCase deliverable, DeliverableState state, Locale locale) {
        boolean signer = state.openSigners().stream().anyMatch(open -> deliverable.actor().holds(open.role()));
        Ruling ruling = signer ? signing.own(deliverable).ruling() : Ruling.allowed();
        boolean waits = signer && !state.step().isFinal();
        return Values.of("maySign", signer && ruling.isAllowed(), "signBlocked",
                waits ? messages.texts(locale, ruling.messages()) : List.of(), "revocable",
                state.step().isFinal() ? "" : revocation.own(deliverable)
                        .map(signature -> deliverable.issue().key() + "." + signature.sequence()).orElse(""));
    }

    /**
     * Who else may be recorded with a paper: the members who hold an open signer's role, and the scans to choose
     * from.
     */
    private Map<String, Object> paper(DeliverableCase deliverable, DeliverableState state, Locale locale) {
        String lead = deliverable.project().method().phase(state.definition().phase()).map(Phase::leadRole).orElse("");
        boolean recorder = deliverable.actor().oneOf(Act.recorders(state.definition(), lead)).isPresent();
        boolean due = deliverable.attempt(Act.SIGN, "", state).ruling().isAllowed();
        List<Map<String, Object>> candidates = recorder && due ? candidates(deliverable, state, locale) : List.of();
        return Values.of("mayRecord", !candidates.isEmpty(), "candidates", candidates, "scans",
                candidates.isEmpty() ? List.of() : scans(deliverable, state));
    }

    private List<Map<String, Object>> candidates(DeliverableCase deliverable, DeliverableState state, Locale locale) {
        List<Map<String, Object>> candidates = new ArrayList<>();
        for (Signer open : state.openSigners()) {
            deliverable.organisation().holders(open.role(), deliverable.today()).stream()
                    .filter(member -> member.side() == open.side())
                    .filter(member -> !member.personId().equals(deliverable.actor().personId()))
                    .forEach(member -> candidates.add(Values.of("memberId", member.id(), "name", member.name(), "role",
                            open.role(), "kind", open.kind(), "roleName", roleName(open, deliverable, locale))));
        }
        return candidates;
    }

    private List<Map<String, Object>> scans(DeliverableCase deliverable, DeliverableState state) {
        Set<Long> frozen = state.files().stream().map(FrozenFile::attachmentId).collect(Collectors.toSet());
        return files.of(deliverable.issue().id()).stream().filter(file -> !frozen.contains(file.attachmentId()))
                .map(SigningValues::scan).toList();
    }

    private static Map<String, Object> scan(AttachedFile file) {
        return Values.of("id", file.attachmentId(), "name", file.name(), "size", FileSizes.words(file.size()));
    }

    private static Map<String, Object> file(FrozenFile file, DeliverableState state) {
        return Values.of("id", file.attachmentId(), "name", file.name(), "size", FileSizes.words(file.size()), "sha256",
                file.sha256(), "short", file.sha256().substring(0, SHORT), "present", !state.missing().contains(file));
    }

    private List<Map<String, Object>> signatures(DeliverableCase deliverable, DeliverableState state, Locale locale) {
        return state.signatures().stream().map(signature -> signature(signature, deliverable, locale)).toList();
    }

    private Map<String, Object> signature(Signature signature, DeliverableCase deliverable, Locale locale) {
        Map<String, Object> values = signer(signature.signer(), deliverable, locale);
        values.putAll(Values.of("name", messages.text(locale, deliverable.names().of(signature.signerId())), "on",
                signature.signedOn(), "medium", signature.medium(), "paper", signature.scan().isPresent(), "recorder",
                messages.text(locale, deliverable.names().of(signature.recorderId())), "condition",
                signature.condition(),
                "conditionName",
                messages.text(locale, "phasegate.deliverable.condition." + signature.condition().name()),
                "scan", signature.scan().map(FrozenFile::name), "scanSha", signature.scan().map(FrozenFile::sha256)));
        return values;
    }

    private Map<String, Object> signer(Signer signer, DeliverableCase deliverable, Locale locale) {
        return Values.of("role", roleName(signer, deliverable, locale), "side", messages.text(locale, Message.of(
                "phasegate.deliverable.side." + signer.side().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                "kind",
                messages.text(locale, Message.of("phasegate.deliverable.kind."
                        + signer.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    private static String roleName(Signer signer, DeliverableCase deliverable, Locale locale) {
        return new RoleNames(deliverable.project().method()).of(signer.role()).in(locale);
    }
}
