package io.phasegate.assurance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.demo.DemoProject;
import io.phasegate.it.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** Disabled, enabled, upgraded, used, again and again: nothing of the jar stays behind in the host's memory. */
public class CyclesAssurance {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final int CYCLES = Volume.of(5, 50);
    private static final int WARM_UP = 2;
    private static final Path JAR = Path.of(System.getProperty("phasegate.jar", "phasegate.jar"));
    private static SandboxProcess sandbox;
    private static Story story;
    private static HostAdmin admin;
    private static Heap heap;
    private int upgrades;

    @BeforeClass
    public static void createProject() {
        sandbox = SandboxProcess.in(FOLDER.getRoot().toPath()).plugin(JAR)
                .jvmOption("-XX:SoftRefLRUPolicyMSPerMB=0").start();
        admin = new HostAdmin(sandbox.baseUrl());
        DemoProject project = new DemoProject(sandbox.baseUrl(), "CYC", "生命周期 CYC");
        project.prepare();
        project.createProject();
        project.staff();
        story = new Story(sandbox.baseUrl(), "CYC");
        heap = new Heap(sandbox.pid());
    }

    @AfterClass
    public static void stop() {
        if (sandbox != null) {
            sandbox.kill();
        }
    }

    @Test
    public void shouldLeaveNothingBehindInTheHost() {
        for (int i = 0; i < WARM_UP; i++) {
            cycle();
        }
        print();
        cycle();
        Map<String, Long> before = heap.counts();
        assertThat(before.get("journals of the plugin")).isEqualTo(1);
        for (int i = 0; i < CYCLES; i++) {
            cycle();
        }
        print();
        cycle();
        Map<String, Long> after = heap.counts();
        assertThat(after).isEqualTo(before);
        Figures figures = Figures.of(CyclesAssurance.class,
                "Cycles of disable, enable and upgrade leave nothing in the host.")
                .add("cycles", CYCLES).add("upgrades", upgrades);
        after.forEach((label, count) -> figures.add(label + " after the first and the last cycle",
                before.get(label) + " and "
                + count));
        figures.add("bundle objects without class loader that Felix's service registry keeps", heap.bundlesKept())
                .keep();
    }

    private void cycle() {
        admin.disable();
        theHostIsWell();
        admin.enable();
        use();
        admin.install(OtherVersion.of(JAR, "1.0." + ++upgrades));
        use();
    }

    private static void theHostIsWell() {
        assertThat(story.as("pm").get(Story.REST + "/projects/CYC").status()).isEqualTo(404);
        List.of("/secure/Dashboard.jspa", "/browse/CYC", "/rest/api/2/search?jql=project%3DCYC").forEach(address ->
                assertThat(story.as("pm").get(address).status()).as(address).isIn(200, 302));
    }

    /** The renderer is the largest library in the jar. */
    private static void print() {
        story.as("pm").get(Story.REST + "/projects/CYC/handover?format=pdf&lang=both").expect(200);
    }

    /** Touches what caches classes: pages, templates, JSON, workflow modules. */
    private static void use() {
        String issue = story.issue("GZ-F05");
        List.of("/browse/" + issue, "/rest/api/2/issue/" + issue + "/transitions",
                "/plugins/servlet/phasegate/projects/CYC/overview",
                "/plugins/servlet/phasegate/projects/CYC/organisation",
                Story.REST + "/projects/CYC/handover?format=html&lang=both", Story.REST + "/projects/CYC/gates",
                Story.REST + "/projects/CYC/journal/verification")
                .forEach(address -> story.as("pm").get(address).expect(200));
    }
}
