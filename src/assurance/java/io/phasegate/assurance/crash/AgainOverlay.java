package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient;
import java.util.Map;

/**
 * An overlay with the same meeting, training and payment many times, and a deadline far away: for suites that do the
 * same thing again and again in one project.
 */
final class AgainOverlay {
    static final String ID = "again";
    private static final String TEXT = """
            id: again
            version: "1.0"
            kind: OVERLAY
            seed: none
            names: {zh: 再次, en: Again}
            purpose: {zh: 再次, en: Again}
            questions:
              - {key: times, text: {zh: 几次, en: How often}, kind: NUMBER, default: "%d", minimum: 1, maximum: 50}
            roles:
              - {code: V_PM, names: {zh: 项目经理, en: Project manager}, side: VENDOR, minimum: 1}
              - {code: C_PM, names: {zh: 项目经理, en: Project manager}, side: CUSTOMER, minimum: 1}
            phases:
              - {key: AG-RUN, sequence: 1, names: {zh: 再次, en: Again}, canonical: [PREP], leadRole: V_PM, goal: {zh: 再次, en: Again}}
            meetings:
              - {key: AG-M, phase: AG-RUN, names: {zh: 会议, en: Meeting}, nature: EXTERNAL, kind: REGULAR, mandatory: false,
                 chair: V_PM, per: times}
            trainings:
              - {key: AG-T, phase: AG-RUN, names: {zh: 培训, en: Training}, nature: EXTERNAL, mandatory: false,
                 forms: [HANDS_ON], confirmedBy: [C_PM], per: times}
            payments:
              - {key: AG-P, phase: AG-RUN, names: {zh: 付款, en: Payment}, mandatory: false, recordedBy: [V_PM],
                 per: times}
            deadlines:
              - {key: AG-W, text: {zh: 再次。, en: Again.}, trigger: {event: CONTRACT_SIGNED}, limit: 200, unit: WD,
                 direction: AFTER, responsible: V_PM, severity: WARN}
            """;

    private AgainOverlay() {
    }

    static void bring(JiraClient admin, int times) {
        admin.post(Place.REST + "/blueprints", Map.of("text", TEXT.formatted(times))).expect(201);
    }
}
