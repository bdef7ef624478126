package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The journal's entries about one deliverable, read as its state. Used by {@link DeliverableStates} only. */
final class History {
    private final DeliverableDefinition definition;
    private final List<Entry> entries;
    private final int version;
    private final ReviewRound round;
    private final FileCheck check;

    History(DeliverableDefinition definition, List<Entry> life, List<Entry> reviews, FileCheck check) {
        this.definition = definition;
        this.check = check;
        this.entries = life;
        this.version = 1 + (int) life.stream().filter(entry -> entry.kind() == EntryKind.DELIVERABLE_OBJECTED).count();
        this.round = ReviewRound.of(reviews, version);
    }

    DeliverableState state() {
        List<FrozenFile> files = files();
        List<Signature> signatures = signatures(files);
        return new DeliverableState(definition, version, step(signatures), round.submission(), round.accepted(), files,
                done(EntryKind.DELIVERABLE_DELIVERED), done(EntryKind.DELIVERABLE_CONFIRMED), signatures, objections(),
                last(EntryKind.DELIVERABLE_WAIVED).map(this::done), done(EntryKind.DELIVERABLE_ARCHIVED),
                files.stream().filter(file -> !check.intact(file)).toList(), superseded());
    }

    private Set<Long> superseded() {
        return entries.stream().filter(entry -> !isOfVersion(entry)).flatMap(History::evidence)
                .collect(Collectors.toSet());
    }

    private static Stream<Long> evidence(Entry entry) {
        Stream<Long> scan = entry.data().get("scan") instanceof Map<?, ?> data
                ? Stream.of(FrozenFile.of(data).attachmentId()) : Stream.empty();
        return entry.text("sheet").isEmpty() ? scan : Stream.concat(scan, Stream.of(Long.valueOf(entry.text("sheet"))));
    }

    /** What has been recorded; a void signature still was one, so that the status does not run away from its panel. */
    private Step step(List<Signature> signatures) {
        if (last(EntryKind.DELIVERABLE_WAIVED).isPresent()) {
            return Step.WAIVED;
        }
        if (ofVersion(EntryKind.DELIVERABLE_ARCHIVED).isPresent()) {
            return Step.ARCHIVED;
        }
        if (allSigned(signatures)) {
            return Step.SIGNED;
        }
        if (ofVersion(EntryKind.DELIVERABLE_CONFIRMED).isPresent()) {
            return Step.CONFIRMED;
        }
        return ofVersion(EntryKind.DELIVERABLE_DELIVERED).isPresent() ? Step.DELIVERED : beforeDelivery();
    }

    private boolean allSigned(List<Signature> signatures) {
        Set<Object> signed = signatures.stream().filter(signature -> signature.condition() != Signature.Condition.REVOKED)
                .map(Signature::signer).collect(Collectors.toSet());
        return !definition.signers().isEmpty() && signed.containsAll(definition.signers());
    }

    private Step beforeDelivery() {
        if (round.open()) {
            boolean first = round.accepted().isEmpty() || definition.reviews().size() < 2;
            return first ? Step.FIRST_REVIEW : Step.SECOND_REVIEW;
        }
        return version == 1 && round.submission() == 0 ? Step.TO_DRAFT : Step.DRAFTING;
    }

    private List<FrozenFile> files() {
        Object files = ofVersion(EntryKind.DELIVERABLE_DELIVERED).map(entry -> entry.data().get("files"))
                .orElse(List.of());
        return files instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(file -> FrozenFile.of((Map<?, ?>) file))
                .toList() : List.of();
    }

    private List<Signature> signatures(List<FrozenFile> files) {
        Set<String> revoked = entries.stream().filter(entry -> entry.kind() == EntryKind.SIGNATURE_REVOKED)
                .map(entry -> entry.text("signature")).collect(Collectors.toSet());
        return entries.stream().filter(entry -> entry.kind() == EntryKind.DELIVERABLE_SIGNED && isOfVersion(entry))
                .map(entry -> Signature.of(entry, version, files, revoked.contains(String.valueOf(entry.sequence())),
                check))
                .toList();
    }

    private List<Done> objections() {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.DELIVERABLE_OBJECTED).map(this::done)
                .toList();
    }

    private Optional<Done> done(EntryKind kind) {
        return ofVersion(kind).map(this::done);
    }

    private Done done(Entry entry) {
        return Done.of(entry, Integer.parseInt(entry.text("version")));
    }

    private Optional<Entry> ofVersion(EntryKind kind) {
        return last(kind).filter(this::isOfVersion);
    }

    private boolean isOfVersion(Entry entry) {
        return entry.text("version").equals(String.valueOf(version));
    }

    private Optional<Entry> last(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).reduce((first, second) -> second);
    }
}
