package io.phasegate.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.files.ShippedBlueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.CanonicalPhase;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.reading.BlueprintReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.Test;

public class ShippedBlueprintsTest {
    @Test
    public void shouldReadEveryShippedFileWithoutProblem() {
        assertThat(Shipped.blueprints().problems()).isEmpty();
        assertThat(Shipped.blueprints().all()).extracting(Blueprint::id).contains("gz-3level", "yy-pp003");
    }

    /** Adding a methodology takes one file: the index is made by the build. */
    @Test
    public void shouldFindEveryFileInItsFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/blueprints"))) {
            assertThat(Shipped.blueprints().all()).extracting(one -> one.id() + ".yaml")
                    .containsExactlyInAnyOrderElementsOf(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    public void shouldNotLetOneBadFileHideTheOthers() {
        Blueprints some = new ShippedBlueprints(new BlueprintReader(), "/some-blueprints");

        assertThat(some.all()).extracting(Blueprint::id).containsExactly("good-one");
        assertThat(some.problems()).extracting(Problem::file).contains("broken.yaml", "absent.yaml")
                .doesNotContain("good.yaml");
    }

    @Test
    public void shouldShareTheDurationOfTheThreeLevelMethodAsItsSourceSays() {
        assertThat(Shipped.blueprint("gz-3level").phases()).extracting(phase -> phase.share().normal().toPlainString())
                .containsExactly("25", "41.67", "33.33");
    }

    @Test
    public void shouldAcceptOneThirdToOneHalfForReEngineering() {
        assertThat(Shipped.blueprint("gz-3level").phases().get(1).share().minimum()).isEqualByComparingTo("33.33");
        assertThat(Shipped.blueprint("gz-3level").phases().get(1).share().maximum()).isEqualByComparingTo("50");
    }

    @Test
    public void shouldCoverSurveyPreparationAndPlanWithTheFirstPhase() {
        assertThat(Shipped.blueprint("gz-3level").phases()).extracting(Phase::key)
                .containsExactly("GZ-P1", "GZ-P2", "GZ-P3");
        assertThat(Shipped.blueprint("gz-3level").phases().get(0).canonical())
                .containsExactly(CanonicalPhase.SURVEY, CanonicalPhase.PREP, CanonicalPhase.PLAN);
    }

    @Test
    public void shouldShipTheDocumentsOfTheOrganisationProcess() {
        assertThat(Shipped.blueprint("yy-pp003").deliverables()).extracting(DeliverableDefinition::code)
                .containsExactly("PP-003-01", "PP-003-02", "PP-003-03", "YY-F04", "YY-F05", "YY-F06");
        assertThat(Shipped.blueprint("yy-pp003").deliverables()).extracting(DeliverableDefinition::nature)
                .containsOnly(DocNature.EXTERNAL);
    }

    @Test
    public void shouldShipTheFourTasksAndTheFiveStepsOfPreparation() {
        assertThat(Shipped.blueprint("yy-pp003").tasks()).extracting(Task::key)
                .containsExactly("YY-P1", "YY-P2", "YY-P3", "YY-P4");
        assertThat(Shipped.blueprint("gz-3level").tasks()).extracting(Task::key)
                .containsExactly("GZ-S1", "GZ-S2", "GZ-S3", "GZ-S4", "GZ-S5", "GZ-S6");
    }

    @Test
    public void shouldSayWhichPartOfTheSourceIsMissing() {
        assertThat(Shipped.blueprint("gz-3level").note().en()).contains("three parts");
        assertThat(Shipped.blueprint("gz-3level").note().zh()).isNotBlank();
    }
}
