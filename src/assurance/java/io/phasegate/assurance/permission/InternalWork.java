package io.phasegate.assurance.permission;

import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Transitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the vendor does inside: documents and tasks of the overlay zq-internal, their issues, files and comments, ticks
 * and waivers, and the reviews of a document that the customer gets later. Whatever is typed begins with ZQ and belongs
 * to the vendor alone.
 */
final class InternalWork {
    private static final int RETURN = 61;
    private static final int START_TRAINING = 21;
    private static final int FALL_DUE = 11;
    private static final int DUN = 31;
    private static final int ACCEPT = Transitions.ACCEPT;

    private final FilledProject project;
    private final JiraClient vpm;

    InternalWork(FilledProject project) {
        this.project = project;
        this.vpm = project.people.as("vpm");
    }

    void doEverything() {
        String one = project.works.issue("ZQDOCCODE1");
        String two = project.works.issue("ZQDOCCODE2");
        write(one);
        project.works.attach("ZQDOCCODE2", "ZQFILE.txt");
        waive("ZQCRITKEY1", "ZQWAIVERREASON");
        review("ZQDOCCODE1");
        vpm.post("/rest/api/2/issue/" + two + "/comment", Map.of("body", "ZQCOMMENT2")).expect(201);
        fire("ZQDOCCODE1", Transitions.DELIVER, "");
        project.works.sign("ZQDOCCODE1", "vpm").expect(201);
        project.works.tick("GZ-G1", "ZX-G1-3");
        meetTrainAndDun();
        vpm.put("/rest/api/2/issue/" + project.works.issue("ZX-F3") + "/assignee",
                Map.of("name", project.people.login("keyuser"))).expect(204);
        review("ZX-F3");
        vpm.post("/rest/api/2/issue/" + project.works.issue("ZX-F3") + "/comment",
                Map.of("body", "ZQVENDORCOMMENT", "visibility",
                Map.of("type", "role", "value", vendorRole()))).expect(201);
    }

    private void meetTrainAndDun() {
        step("meeting:ZQMEETKEY1", Transitions.HOLD_MEETING);
        step("training:ZQTRAINKEY1", START_TRAINING);
        step("payment:ZQPAYKEY1", FALL_DUE);
        step("payment:ZQPAYKEY1", DUN);
    }

    private void step(String item, int transition) {
        Transitions.fire(vpm, project.works.planned(item), transition).expect(204);
    }

    /** More of the same, of which a customer must not notice anything: every kind of act, each inside. */
    void goOn() {
        fire("ZQDOCCODE2", Transitions.SUBMIT, "");
        fire("ZQDOCCODE2", RETURN, "ZQRETURNLATER");
        vpm.post("/rest/api/2/issue/" + project.works.issue("ZQDOCCODE1") + "/comment",
                Map.of("body", "ZQCOMMENTLATER")).expect(201);
        project.works.attach("ZQDOCCODE2", "ZQFILELATER.txt");
        project.works.tick("GZ-G1", "ZQCRITKEY3");
        waive("ZQCRITKEY2", "ZQWAIVERLATER");
        fire("ZQDOCCODE2", Transitions.SUBMIT, "");
        fire("ZQDOCCODE2", ACCEPT, "ZQACCEPTLATER");
        fire("ZQDOCCODE2", Transitions.DELIVER, "");
        project.works.sign("ZQDOCCODE2", "vpm").expect(201);
        step("meeting:ZQMEETKEY2", Transitions.HOLD_MEETING);
    }

    private void write(String issue) {
        vpm.put("/rest/api/2/issue/" + issue,
                Map.of("fields", Map.of("summary", "ZQSUMMARY", "description", "ZQDESCRIPTION")))
                .expect(204);
        vpm.post("/rest/api/2/issue/" + issue + "/comment", Map.of("body", "ZQCOMMENT1")).expect(201);
    }

    /** Returned once with a reason, then accepted with a remark. */
    private void review(String code) {
        project.works.attach(code, "draft.txt");
        fire(code, Transitions.SUBMIT, "");
        fire(code, RETURN, "ZQRETURN" + code.replace("-", ""));
        fire(code, Transitions.SUBMIT, "");
        fire(code, ACCEPT, "ZQACCEPT" + code.replace("-", ""));
    }

    private void fire(String code, int transition, String comment) {
        Transitions.fire(vpm, project.works.issue(code), transition, comment).expect(204);
    }

    private void waive(String criterion, String reason) {
        project.works.act("vpm", "GZ-G1", "waivers", Map.of("criterion", criterion, "reason", reason)).expect(200);
    }

    private String vendorRole() {
        List<String> names = new ArrayList<>();
        vpm.get("/rest/api/2/project/" + project.key + "/role").expect(200).json().fieldNames()
                .forEachRemaining(names::add);
        return names.stream().filter(name -> name.contains("Vendor")).findFirst().orElseThrow();
    }
}
