package io.phasegate.blueprint.shipped;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.Defined;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Listing;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.Training;
import io.phasegate.blueprint.tailor.Tailor;
import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a shipped blueprint says, in words short enough for a test to quote. */
final class ACard {
    private final Defined content;

    private ACard(Defined content) {
        this.content = content;
    }

    /** As its file says. */
    static ACard of(String id) {
        return new ACard(Shipped.blueprint(id));
    }

    /** Fitted to a project. */
    static ACard of(String id, Fitting fitting) {
        return new ACard(Tailor.fitted(Shipped.blueprint(id), fitting));
    }

    /** As a project has it, with its overlays. */
    static ACard composed(String backbone, String... overlays) {
        List<Blueprint> laid = Stream.of(overlays).map(Shipped::blueprint).toList();
        return new ACard(new MethodComposer().compose(Shipped.blueprint(backbone), laid).method());
    }

    /** The same with answers. */
    static ACard composed(Fitting fitting, String backbone, String... overlays) {
        List<Blueprint> laid = Stream.of(overlays).map(Shipped::blueprint).toList();
        return new ACard(new MethodComposer().compose(Shipped.blueprint(backbone), laid, fitting).method());
    }

    static Fitting answering(String question, String answer) {
        return new Fitting(Fitting.STANDARD, "IMP", false, Map.of(question, answer));
    }

    Defined content() {
        return content;
    }

    List<String> phases() {
        return content.phases().stream().map(Phase::key).toList();
    }

    Phase phase(String key) {
        return one(content.phases(), phase -> phase.key().equals(key), key);
    }

    Gate gate(String key) {
        return one(content.phases().stream().flatMap(phase -> phase.gates().stream()).toList(),
                gate -> gate.key().equals(key), key);
    }

    /** What a gate demands, e.g. `DELIVERABLE_SIGNED {deliverable=SC-F15}`. */
    List<String> demands(String gate) {
        return gate(gate).criteria().stream().map(criterion -> criterion.kind() + " " + parameters(criterion)).toList();
    }

    Criterion criterion(String key) {
        return one(content.phases().stream().flatMap(phase -> phase.gates().stream())
                .flatMap(gate -> gate.criteria().stream()).toList(), criterion -> criterion.key().equals(key), key);
    }

    DeliverableDefinition document(String code) {
        return one(content.deliverables(), document -> document.code().equals(code), code);
    }

    List<String> documents() {
        return content.deliverables().stream().map(DeliverableDefinition::code).toList();
    }

    List<String> reviewers(String code) {
        return document(code).reviews().stream().map(DeliverableDefinition.ReviewStep::role).toList();
    }

    /** Who signs how, e.g. `C_OWNER SEAL`. */
    List<String> signers(String code) {
        return document(code).signers().stream().map(signer -> signer.role() + " " + signer.kind()).toList();
    }

    List<String> fields(String code) {
        return document(code).paper().fields().stream().map(field -> field.key()).toList();
    }

    List<String> required(String code) {
        return document(code).paper().fields().stream().filter(field -> field.required()).map(field -> field.key())
                .toList();
    }

    List<String> checklist(String code) {
        return document(code).paper().checklist().stream().map(Text::en).toList();
    }

    /** A limit, e.g. `2 WD AFTER CONTRACT_SIGNED: V_GMO, then V_GMO`. */
    String limit(String key) {
        DeadlineRule rule = one(content.deadlines(), one -> one.key().equals(key), key);
        return rule.limit() + " " + rule.unit() + " " + rule.direction() + " " + moment(rule.trigger())
                + ": " + rule.responsible() + rule.escalatesTo().map(role -> ", then " + role).orElse("");
    }

    /** What meets a limit, e.g. `DELIVERABLE_DELIVERED SC-F01`. */
    String metBy(String key) {
        return one(content.deadlines(), one -> one.key().equals(key), key).done().stream().map(ACard::moment)
                .reduce((one, other) -> one + " or " + other).orElse("by hand");
    }

    List<String> items(String list) {
        return list(list).items().stream().map(Listing.Item::key).toList();
    }

    Listing list(String key) {
        return one(content.lists(), list -> list.key().equals(key), key);
    }

    List<String> duties(String role) {
        return role(role).duties().stream().map(Text::en).toList();
    }

    Role role(String code) {
        return one(content.roles(), role -> role.code().equals(code), code);
    }

    Task task(String key) {
        return one(content.tasks(), task -> task.key().equals(key), key);
    }

    Meeting meeting(String key) {
        return one(content.meetings(), meeting -> meeting.key().equals(key), key);
    }

    Training training(String key) {
        return one(content.trainings(), training -> training.key().equals(key), key);
    }

    Payment payment(String key) {
        return one(content.payments(), payment -> payment.key().equals(key), key);
    }

    /** A check of the organisation, e.g. `ERROR ROLE_NAMED {role=C_SYSADMIN}`. */
    String check(String key) {
        return content.checks().stream().filter(check -> check.key().equals(key)).findFirst()
                .map(check -> check.severity() + " " + check.kind() + " " + new TreeMap<>(check.parameters()))
                .orElse("none");
    }

    String rule(String key) {
        return one(content.rules(), rule -> rule.key().equals(key), key).text().en();
    }

    private static String parameters(Criterion criterion) {
        return new TreeMap<>(criterion.parameters()).toString();
    }

    private static String moment(DeadlineRule.Moment moment) {
        return moment.event() + moment.object().map(object -> " " + object).orElse("")
                + (moment.classes().isEmpty() ? "" : " " + moment.classes()) + (moment.whileTraining() ? " of training" : "");
    }

    private static <T> T one(List<T> all, Predicate<T> wanted, String key) {
        Optional<T> found = all.stream().filter(wanted).findFirst();
        return found.orElseThrow(() -> new AssertionError("nothing has the key " + key));
    }
}
