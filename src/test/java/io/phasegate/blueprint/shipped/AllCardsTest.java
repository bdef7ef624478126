package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Blueprint.Kind;
import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.Defined;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Rule;
import io.phasegate.blueprint.model.Task;
import io.phasegate.language.model.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds of all shipped blueprints together. */
public class AllCardsTest {
    private static final List<String> FULL = List.of("asap", "charter-sw", "dc-si", "dev-5stage", "eng-proj",
            "gz-3level", "meth-5stage", "onsite-guide", "sc-impl", "sw-5step", "sw-7step", "swhw-10", "tpl-6m");
    private static final List<String> OVERLAYS = List.of("con-pm", "dc-monitor", "dc-success", "erp-ops", "grp-it",
            "ku-mgmt", "ku-train", "plan-12ch", "qm-phase", "sc-track", "sysadmin-goals", "yy-pp003");

    @Test
    public void r1ShouldShipThirteenBackbonesElevenOverlaysAndTheRulesOfConPm() {
        assertThat(ids(Kind.FULL)).containsExactlyInAnyOrderElementsOf(FULL).hasSize(13);
        assertThat(ids(Kind.OVERLAY)).containsExactlyInAnyOrderElementsOf(OVERLAYS).hasSize(12);
    }

    @Test
    public void r1ShouldShipNoTelecomBlueprintNorAnythingAboutSiteSafety() {
        assertThat(Shipped.blueprints().find("tel-cs")).isEmpty();
        assertThat(texts(Shipped.blueprint("con-pm"))).extracting(Text::en).isNotEmpty()
                .noneMatch(text -> text.toLowerCase().contains("safety") || text.toLowerCase().contains("valuation"));
    }

    @Test
    public void r3ShouldNameEverythingInBothLanguages() {
        assertThat(all()).allSatisfy(blueprint -> assertThat(texts(blueprint)).isNotEmpty()
                .allMatch(text -> !text.zh().isBlank() && !text.en().isBlank()));
    }

    @Test
    public void r4ShouldLayEveryOverlayOverEveryBackbone() {
        FULL.forEach(full -> OVERLAYS.forEach(overlay -> {
            Method method = new MethodComposer().compose(Shipped.blueprint(full), List.of(Shipped.blueprint(overlay)))
                    .method();
            assertThat(method.phases()).extracting("key").containsExactlyElementsOf(ACard.of(full).phases());
        }));
    }

    @Test
    public void r4ShouldLetTwoOverlaysStandAlone() {
        assertThat(all()).filteredOn(one -> one.kind() == Kind.OVERLAY && one.standalone()).extracting(Blueprint::id)
                .containsExactlyInAnyOrder("yy-pp003", "qm-phase");
        assertThat(new MethodComposer().compose(Shipped.blueprint("qm-phase"), List.of()).method().phases()).hasSize(3);
    }

    @Test
    public void r13ShouldSayWhichPartOfACutSourceIsMissing() {
        assertThat(List.of("onsite-guide", "meth-5stage", "qm-phase", "grp-it", "gz-3level"))
                .extracting(Shipped::blueprint)
                .allSatisfy(cut -> assertThat(cut.note().en()).isNotBlank());
        assertThat(Shipped.blueprint("onsite-guide").note().en()).contains("later stages are missing");
        assertThat(Shipped.blueprint("qm-phase").note().en()).contains("Only one duty of the acceptance phase");
    }

    @Test
    public void r10ShouldShareOutTheWholeDuration() {
        assertThat(all()).filteredOn(one -> one.kind() == Kind.FULL || one.standalone()).allSatisfy(one -> assertThat(
                one.phases().stream().mapToDouble(phase -> phase.share().normal().doubleValue()).sum())
                .isBetween(99.9, 100.1));
    }

    @Test
    public void shouldEndEveryPhaseOfABackboneByAGate() {
        assertThat(FULL).flatExtracting(id -> Shipped.blueprint(id).phases()).allSatisfy(
                phase -> assertThat(phase.gates()).anyMatch(gate -> !gate.deciders().isEmpty()));
    }

    /** S stands for signing, not for supporting. */
    @Test
    public void shouldLetOnlySignersSign() {
        assertThat(all()).flatExtracting(one -> one.responsibilities().stream().filter(part -> part.letter() == 'S'
                && !signers(one, part.object()).contains(part.role())).toList()).isEmpty();
    }

    /** Of the document, or of the documents of the phase. */
    private static List<String> signers(Blueprint blueprint, String object) {
        return blueprint.deliverables().stream()
                .filter(one -> one.code().equals(object) || one.phase().equals(object))
                .flatMap(one -> one.signers().stream()).map(DeliverableDefinition.Signer::role).toList();
    }

    private static List<Blueprint> all() {
        return Shipped.blueprints().all();
    }

    private static List<String> ids(Kind kind) {
        return all().stream().filter(one -> one.kind() == kind).map(Blueprint::id).toList();
    }

    private static List<Text> texts(Blueprint blueprint) {
        return Stream.concat(Stream.of(blueprint.name(), blueprint.purpose()), named(blueprint)).toList();
    }

    private static Stream<Text> named(Defined all) {
        Stream<Text> criteria = all.phases().stream().flatMap(phase -> phase.gates().stream())
                .flatMap(gate -> gate.criteria().stream()).map(Criterion::text);
        return Stream.of(criteria, all.bodies().stream().map(Body::name), all.roles().stream().map(Role::name),
                all.phases().stream().map(Phase::name), all.tasks().stream().map(Task::name),
                all.deliverables().stream().map(DeliverableDefinition::name), all.rules().stream().map(Rule::text),
                all.meetings().stream().map(Meeting::name), all.deadlines().stream().map(DeadlineRule::text))
                .flatMap(texts -> texts);
    }
}
