package io.phasegate.project;

import static io.phasegate.project.ARequest.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.setup.model.ObjectKeys;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ApplyToProjectTest {
    private final Bench bench = new Bench();

    @Before
    public void addProject() {
        bench.host.addProject("HDI", "Already there");
    }

    @After
    public void close() throws Exception {
        bench.close();
    }

    @Test
    public void shouldApplyToAnEmptyProject() {
        bench.applyToProject.start("HDI", aRequest().build(), "");
        bench.runTask();

        assertThat(bench.host.projects).hasSize(1);
        assertThat(bench.host.issues).hasSize(36);
    }

    @Test
    public void shouldNameTheAdministratorsStepsWhenAProjectWithIssuesIsOnOtherSchemes() {
        bench.host.issues.put(20_001L, foreignIssue());

        Refusal refusal = refused(aRequest());

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.messages()).extracting(Message::key).contains("phasegate.project.other-schemes.step.one");
    }

    @Test
    public void shouldRefuseOtherBlueprintsOnceApplied() {
        bench.applyToProject.start("HDI", aRequest().build(), "");
        bench.runTask();

        assertThat(refused(aRequest().overlays()).messages()).extracting(Message::key)
                .containsExactly("phasegate.project.applied-already");
    }

    @Test
    public void shouldRefuseTheKeyOfAnotherProject() {
        assertThat(refused(aRequest().key("OTHER")).fields()).containsOnlyKeys("key");
        assertThat(bench.applyToProject.preview("HDI", aRequest().key("").build()).items()).isNotEmpty();
    }

    private Refusal refused(ARequest request) {
        return catchThrowableOfType(Refusal.class, () -> bench.applyToProject.start("HDI", request.build(), ""));
    }

    private static IssueDraft foreignIssue() {
        return new IssueDraft("", ObjectKeys.TYPE_TASK, "Foreign", "", false, Optional.empty(), Map.of(), Map.of(),
                Map.of());
    }
}
