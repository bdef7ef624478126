package io.phasegate.blueprint.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.AnyBlueprint;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Composition;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Paper;
import io.phasegate.blueprint.model.Task;
import io.phasegate.language.model.Message;
import java.util.List;
import org.junit.Test;

/** Documents of overlays that join one of the backbone, and phases that wait for each other (R56). */
public class JoiningTest {
    private static final String SCHEME = """
            deliverables:
              - code: B-1
                names: {zh: 实施方案, en: Scheme}
                nature: %s
                phase: P1
                authors: [V_PM]
                mandatory: false
                category: SCHEME
                checklist: [{zh: 一, en: One}]
            """;
    private static final String PART = """
            phases:
              - key: O
                sequence: 1
                names: {zh: 叠, en: Laid}
                canonical: [PREP]
                leadRole: V_PM
                goal: {zh: 目标, en: Goal}
                gates:
                  - key: OG
                    kind: EXIT
                    names: {zh: 出口, en: Exit}
                    deciders: [V_PM]
                    criteria:
                      - {key: oc, kind: DELIVERABLE_DELIVERED, text: {zh: 交, en: Delivered}, parameters: {deliverable: O-1}}
            tasks:
              - {key: OT, phase: O, names: {zh: 任务, en: Task}, nature: EXTERNAL, actions: {zh: 做, en: Do}, outputs: [O-1]}
            deliverables:
              - code: O-1
                names: {zh: 方案章节, en: Chapters}
                nature: EXTERNAL
                phase: O
                authors: [V_PM]
                joins: SCHEME
                fields: [{key: scope, names: {zh: 范围, en: Scope}}]
                checklist: [{zh: 一, en: One}, {zh: 二, en: Two}]
            """;

    @Test
    public void shouldAddChecklistAndFieldsToTheDocumentOfTheBackbone() {
        DeliverableDefinition scheme = compose("EXTERNAL").method().deliverable("B-1").orElseThrow();

        assertThat(scheme.paper().checklist()).extracting("en").containsExactly("One", "Two");
        assertThat(scheme.paper().fields()).extracting(Paper.Field::key).containsExactly("scope");
        assertThat(scheme.mandatory()).isTrue();
    }

    @Test
    public void shouldMapEveryReferenceAndSaySo() {
        Composition joined = compose("EXTERNAL");

        assertThat(joined.method().deliverable("O-1")).isEmpty();
        assertThat(joined.method().tasks()).extracting(Task::outputs).containsExactly(List.of("B-1"));
        assertThat(joined.method().gate("OG").orElseThrow().criteria().get(0).parameters())
                .containsEntry("deliverable", "B-1");
        assertThat(joined.notes()).extracting(Message::key).contains("phasegate.blueprint.merge.document-joined");
    }

    @Test
    public void shouldNeverJoinADocumentOfAnotherNature() {
        assertThat(compose("INTERNAL").method().deliverable("O-1")).isPresent();
    }

    @Test
    public void shouldMakeEveryPhaseButTheFirstWaitForTheOneBefore() {
        Blueprint sequential = AnyBlueprint.backbone("sequential: true\n");

        List<Gate> gates = new MethodComposer().compose(sequential, List.of()).method().phases().stream()
                .flatMap(phase -> phase.gates().stream()).toList();

        assertThat(gates).extracting(Gate::key).containsExactly("P2-ENTRY");
        assertThat(gates.get(0).criteria().get(0).kind()).isEqualTo("PREDECESSOR_PASSED");
        assertThat(gates.get(0).criteria().get(0).parameters()).containsEntry("phase", "P1");
    }

    @Test
    public void shouldNotWaitTwiceWhereTheFileSaysSoItself() {
        assertThat(new MethodComposer().compose(AnyBlueprint.whole(), List.of()).method().gate("G-E").orElseThrow()
                .criteria())
                .hasSize(1);
    }

    @Test
    public void shouldNotLetAPhaseWaitForItselfWhenTwoPhasesOfAnOverlayComeIntoOne() {
        String two = PART.substring(0, PART.indexOf("tasks:")) + """
                  - key: O2
                    sequence: 2
                    names: {zh: 再, en: Again}
                    canonical: [PREP]
                    leadRole: V_PM
                    goal: {zh: 目标, en: Goal}
                    gates:
                      - key: OE
                        kind: ENTRY
                        names: {zh: 入口, en: Entry}
                        criteria:
                          - {key: wait, kind: PREDECESSOR_PASSED, text: {zh: 前, en: Before}, parameters: {phase: O}}
                """ + PART.substring(PART.indexOf("tasks:"));

        Composition laid = new MethodComposer().compose(AnyBlueprint.backbone(""),
                List.of(AnyBlueprint.overlay("two", two)));

        assertThat(laid.method().gate("OE").orElseThrow().criteria()).isEmpty();
        assertThat(laid.notes()).extracting(Message::key).contains("phasegate.blueprint.merge.predecessor-here");
    }

    private static Composition compose(String nature) {
        return new MethodComposer().compose(AnyBlueprint.backbone(SCHEME.formatted(nature)),
                List.of(AnyBlueprint.overlay("laid", PART)));
    }
}
