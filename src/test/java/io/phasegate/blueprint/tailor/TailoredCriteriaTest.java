package io.phasegate.blueprint.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.AnyBlueprint;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.Fitting;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** Criteria and limits follow the repeated and the missing items that they are about. */
public class TailoredCriteriaTest {
    private static final String FILE = """
            id: base
            version: "1.0"
            kind: FULL
            seed: none
            names: {zh: 名称, en: Base}
            purpose: {zh: 用途, en: Purpose}
            roles:
              - {code: V_PM, names: {zh: 经理, en: Manager}, side: VENDOR}
            questions:
              - {key: modules, text: {zh: 模块, en: Modules}, kind: NUMBER, default: "2"}
              - {key: extra, text: {zh: 额外, en: Extra}, kind: YES_NO, default: "no"}
            phases:
              - key: P
                sequence: 1
                names: {zh: 一, en: One}
                canonical: [PREP]
                leadRole: V_PM
                share: {normal: 100}
                goal: {zh: 目标, en: Goal}
                gates:
                  - key: G
                    kind: EXIT
                    names: {zh: 出口, en: Exit}
                    deciders: [V_PM]
                    criteria:
                      - {key: c1, kind: DELIVERABLE_SIGNED, text: {zh: 签, en: Signed}, parameters: {deliverable: D}}
                      - {key: c2, kind: SIGNED_IN_ORDER, text: {zh: 序, en: Order}, parameters: {deliverables: "D, X"}}
                      - {key: c3, kind: SIGNED_IN_ORDER, text: {zh: 序, en: Order}, parameters: {deliverables: "X"}}
                      - {key: c4, kind: MANUAL, text: {zh: 勾, en: Ticked}, parameters: {evidence: X}, tickedBy: [V_PM]}
                      - {key: c5, kind: ALL_ARCHIVED, text: {zh: 档, en: Filed}, when: "not extra"}
            deliverables:
              - {code: D, names: {zh: 文档, en: Document}, nature: EXTERNAL, phase: P, authors: [V_PM], per: modules}
              - {code: X, names: {zh: 其他, en: Other}, nature: EXTERNAL, phase: P, authors: [V_PM], when: extra}
            deadlines:
              - key: W
                text: {zh: 限, en: Limit}
                trigger: {event: DELIVERABLE_DELIVERED, object: D}
                done: {event: DELIVERABLE_CONFIRMED, object: D}
                limit: 2
                unit: WD
                direction: AFTER
                responsible: V_PM
                severity: HARD
            """;
    private Blueprint fitted;

    @Before
    public void fit() {
        fitted = Tailor.fitted(AnyBlueprint.read(FILE), Fitting.USUAL);
    }

    @Test
    public void shouldRepeatACriterionWithItsDocument() {
        assertThat(criteria()).extracting(Criterion::key).startsWith("c1-1", "c1-2");
        assertThat(criteria().get(1).parameters()).isEqualTo(Map.of("deliverable", "D-2"));
        assertThat(criteria().get(1).text().en()).isEqualTo("Signed (2)");
    }

    @Test
    public void shouldNameAllCopiesInAList() {
        assertThat(criteria().get(2).parameters()).isEqualTo(Map.of("deliverables", "D-1,D-2"));
    }

    @Test
    public void shouldLeaveOutACriterionWhoseDocumentsAreAllGone() {
        assertThat(criteria()).extracting(Criterion::key).containsExactly("c1-1", "c1-2", "c2", "c4", "c5");
    }

    @Test
    public void shouldKeepATickWhoseEvidenceIsGone() {
        assertThat(criteria().get(3).parameters()).isEmpty();
    }

    @Test
    public void shouldRepeatALimitPairByPair() {
        assertThat(fitted.deadlines()).extracting(DeadlineRule::key).containsExactly("W-1", "W-2");
        assertThat(fitted.deadlines()).allSatisfy(rule -> assertThat(rule.done().get(0).object())
                .isEqualTo(rule.trigger().object()));
    }

    @Test
    public void shouldHaveNeitherDocumentNorCriterionForZeroModules() {
        Blueprint none = Tailor.fitted(AnyBlueprint.read(FILE),
                new Fitting("STANDARD", "IMP", false, Map.of("modules", "0")));

        assertThat(none.deliverables()).isEmpty();
        assertThat(none.phases().get(0).gates().get(0).criteria()).extracting(Criterion::key)
                .containsExactly("c4", "c5");
    }

    private List<Criterion> criteria() {
        return fitted.phases().get(0).gates().get(0).criteria();
    }
}
