package io.phasegate.assurance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import org.junit.Test;

/**
 * Every entry of the jar x ten actors x own, foreign and unknown project, over HTTP on the packaged jar, as
 * permissions.txt says.
 */
public class PermissionMatrixIT {

    @Test
    public void shouldAnswerEveryActorAsTheTableSays() {
        TwoProjects projects = TwoProjects.inSharedSandbox();
        MatrixRun run = new MatrixRun(projects);
        Table table = Table.read();
        table.rows().forEach(run::run);
        assertThat(run.problems()).as(String.join("\n", run.problems())).isEmpty();
        assertThat(run.compared()).isGreaterThan(500);
        Figures.of(PermissionMatrixIT.class,
                "Everybody may do exactly what the reviewed table says, and what is refused writes nothing")
                .add("entries of the jar", Surface.ofPackagedJar().entries().size())
                .add("rows of the table", table.rows().size())
                .add("actors", Actor.all().size()).add("cases tried", run.cells())
                .add("of them refused, without a changed row",
                run.refused()).add("answers 404 equal to those for an unknown key, in status, headers and body",
                run.compared())
                .add("tables watched", Rows.now(projects.base()).tables()).keep();
    }
}
