package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient;
import java.util.Map;

/**
 * An overlay with the same document, meeting, training and payment many times, a deadline far away and a date that
 * limits wait for: for suites that do the same thing again and again in one project.
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
            deliverables:
              - {code: AG-D, phase: AG-RUN, names: {zh: 文档, en: Document}, nature: EXTERNAL, mandatory: false,
                 waivable: true, authors: [V_PM], archivedBy: [V_PM], recipients: [C_PM], per: times,
                 fields: [{key: note, names: {zh: 备注, en: Note}}]}
            meetings:
              - {key: AG-M, phase: AG-RUN, names: {zh: 会议, en: Meeting}, nature: EXTERNAL, kind: REGULAR, mandatory: false,
                 chair: V_PM, signedBy: [C_PM, V_PM], per: times}
            trainings:
              - {key: AG-T, phase: AG-RUN, names: {zh: 培训, en: Training}, nature: EXTERNAL, mandatory: false,
                 forms: [HANDS_ON], confirmedBy: [C_PM], assessedBy: [C_PM], per: times}
            payments:
              - {key: AG-P, phase: AG-RUN, names: {zh: 付款, en: Payment}, mandatory: false, recordedBy: [V_PM],
                 per: times}
              - {key: AG-Q, phase: AG-RUN, names: {zh: 约定付款, en: Agreed payment}, mandatory: false,
                 recordedBy: [V_PM]}
            deadlines:
              - {key: AG-W, text: {zh: 再次。, en: Again.}, trigger: {event: CONTRACT_SIGNED}, limit: 200, unit: WD,
                 direction: AFTER, responsible: V_PM, severity: WARN}
              - {key: AG-V, text: {zh: 按约定。, en: As agreed.}, trigger: {event: PLANNED_DATE, object: AG-Q},
                 done: {event: PAYMENT_RECEIVED, object: AG-Q}, limit: 2, unit: D, direction: BEFORE,
                 responsible: V_PM, severity: WARN}
            """;

    private AgainOverlay() {
    }

    static void bring(JiraClient admin, int times) {
        admin.post(Place.REST + "/blueprints", Map.of("text", TEXT.formatted(times))).expect(201);
    }
}
