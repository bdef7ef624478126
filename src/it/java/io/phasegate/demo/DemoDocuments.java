package io.phasegate.demo;

import java.nio.charset.StandardCharsets;

/** Brings some of the demo's documents on their way by Jira's own transitions, so that a newcomer finds work to do. */
final class DemoDocuments {
    private final String base;
    private final String projectKey;
    private final JiraClient consultant;
    private final JiraClient pm;
    private final JiraClient cpm;

    DemoDocuments(String base, String projectKey) {
        this.base = base;
        this.projectKey = projectKey;
        this.consultant = JiraClient.login(base, "consultant");
        this.pm = JiraClient.login(base, "pm");
        this.cpm = JiraClient.login(base, "cpm");
    }

    void bringOnTheirWay() {
        startPreparation();
        confirmed("PP-003-01");
        delivered("PP-003-02");
        submitted("PP-003-03");
        uploaded("GZ-F01", "调研记录.txt");
        delivered("GZ-F01");
    }

    private void startPreparation() {
        step(pm, DemoProject.issueOfPhase(pm, projectKey, "GZ-P1"), Transitions.START_PHASE);
    }

    private void submitted(String code) {
        step(consultant, DemoProject.issueOf(consultant, projectKey, code), Transitions.SUBMIT);
    }

    private void delivered(String code) {
        submitted(code);
        step(pm, DemoProject.issueOf(pm, projectKey, code), Transitions.ACCEPT);
        step(pm, DemoProject.issueOf(pm, projectKey, code), Transitions.DELIVER);
    }

    private void confirmed(String code) {
        delivered(code);
        step(cpm, DemoProject.issueOf(cpm, projectKey, code), Transitions.CONFIRM);
    }

    private void uploaded(String code, String fileName) {
        pm.attach(DemoProject.issueOf(pm, projectKey, code), fileName,
                ("企业调研记录 / survey record, " + base).getBytes(StandardCharsets.UTF_8)).expect(200);
    }

    private static void step(JiraClient client, String issueKey, int transition) {
        Transitions.fire(client, issueKey, transition).expect(204);
    }
}
