package io.phasegate.assurance.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.it.ManyDeliverables;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** The two counters of design section 7 at 10 000 deliverables (small volume: 2 000) against 100. */
public class TenThousandAssurance {
    private static final Figures FIGURES = Figures.of(TenThousandAssurance.class,
            "What a gate check, an issue and the organisation cost does not grow with the number of deliverables;"
            + " the report takes the same SQL and at most one host call more for each deliverable more.");
    private static final int FEW = 100;
    private static final int THOUSANDS = Volume.of(2, 10);
    @ClassRule
    public static final TemporaryFolder FOLDER = TemporaryFolder.builder().assureDeletion().build();
    private static SandboxProcess sandbox;
    private static JiraClient pm;

    @BeforeClass
    public static void createProjects() throws IOException {
        Path home = FOLDER.getRoot().toPath();
        sandbox = SandboxProcess.in(home.resolve("home")).plugin(ManyDeliverables.jar(home))
                .property("sandbox.count", "true").start();
        new DemoProject(sandbox.baseUrl()).prepare();
        pm = JiraClient.login(sandbox.baseUrl(), "pm");
        new ManyDeliverables(pm).project("FEW", "few");
        long started = System.nanoTime();
        new ManyDeliverables(pm).project("MANY", ManyDeliverables.thousands(THOUSANDS));
        FIGURES.add("deliverables", THOUSANDS * 1000);
        FIGURES.add("seconds to create the project with them", (System.nanoTime() - started) / 1_000_000_000);
    }

    @AfterClass
    public static void stop() {
        if (sandbox != null) {
            sandbox.kill();
        }
    }

    @Test
    public void shouldCostTheSameAtAHundredAndTenThousandDeliverables() {
        compare("gate check", "/rest/phasegate/1.0/projects/%s/gates/GZ-G1", 0);
        compare("organisation panel", "/plugins/servlet/phasegate/projects/%s/organisation", 0);
        compare("issue view", "/browse/%s-10", 0);
        compare("handover report", "/rest/phasegate/1.0/projects/%s/handover?format=html", 1);
        FIGURES.keep();
    }

    /** @param each host calls that every deliverable more may cost; it may never cost a statement */
    private static void compare(String what, String path, int each) {
        Answer few = pm.get(String.format(path, "FEW")).expect(200);
        long started = System.nanoTime();
        Answer many = pm.get(String.format(path, "MANY")).expect(200);
        long milliseconds = (System.nanoTime() - started) / 1_000_000;
        assertThat(sql(many)).as("SQL of the " + what).isEqualTo(sql(few));
        assertThat(calls(many)).as("host calls of the " + what)
                .isBetween(calls(few), calls(few) + each * (THOUSANDS * 1000 - FEW));
        FIGURES.add(what + ", SQL statements at 100 and at most", sql(few) + " and " + sql(many));
        FIGURES.add(what + ", host calls at 100 and at most", calls(few) + " and " + calls(many));
        FIGURES.add(what + ", milliseconds of the first answer at most", milliseconds);
    }

    private static int sql(Answer answer) {
        return Integer.parseInt(answer.header("X-Sandbox-Ao-Sql").orElseThrow());
    }

    private static int calls(Answer answer) {
        return Integer.parseInt(answer.header("X-Sandbox-Host-Calls").orElseThrow());
    }
}
