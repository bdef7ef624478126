package io.phasegate.assurance.permission;

import io.phasegate.demo.JiraClient;
import java.util.Map;

/** An overlay with a document that has no planned date yet and a limit that waits for it. */
final class DatedOverlay {
    static final String ID = "dated";
    private static final String TEXT = """
            id: dated
            version: "1.0"
            kind: OVERLAY
            seed: none
            names: {zh: 定期, en: Dated}
            purpose: {zh: 定期, en: Dated}
            roles:
              - {code: V_PM, names: {zh: 项目经理, en: Project manager}, side: VENDOR, minimum: 1}
            phases:
              - {key: DT-RUN, sequence: 1, names: {zh: 定期, en: Dated}, canonical: [PREP], leadRole: V_PM, goal: {zh: 定期, en: Dated}}
            deliverables:
              - {code: DT-1, names: {zh: 通知, en: Notice}, nature: EXTERNAL, phase: DT-RUN, mandatory: false, authors: [V_PM]}
            deadlines:
              - {key: DT-W, text: {zh: 定期。, en: Dated.}, trigger: {event: PLANNED_DATE, object: DT-1}, limit: 0, unit: DATE,
                 direction: BEFORE, responsible: V_PM, severity: WARN}
            """;

    private DatedOverlay() {
    }

    static void bring(JiraClient admin) {
        admin.post("/rest/phasegate/1.0/blueprints", Map.of("text", TEXT)).expect(201);
    }
}
