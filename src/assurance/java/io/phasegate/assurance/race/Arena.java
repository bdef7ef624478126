package io.phasegate.assurance.race;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.blueprint.model.Method;
import io.phasegate.database.TestDatabase;
import io.phasegate.deliverable.ADeliverable;
import io.phasegate.gate.AMethod;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import sandbox.ao.HostConnections;
import sandbox.ao.Tables;
import sandbox.data.Database;
import sandbox.data.WorkflowTransactions;

/** One database in one transaction mode, on which contests are fought, each in a project of its own. */
final class Arena implements AutoCloseable {
    private static final AtomicLong PROJECTS = new AtomicLong();
    private static final Method METHOD = AMethod.aMethod()
            .with(ADeliverable.aDeliverable().reviewedBy().confirmedBy().build())
            .demanding("c1", "DELIVERABLE_SIGNED", "deliverable", RaceProject.CODE)
            .demanding(RaceProject.INTERNAL_CRITERION, "MANUAL", "nature", "INTERNAL")
            .demandingAtEntry("c5", "ROLE_FILLED", "role", "C_OWNER").build();

    private final TestDatabase database;
    private final Database host;
    private final WorkflowTransactions mode;
    private final ActiveObjects tables;
    private final Stage stage;
    private final RaceWorld world;

    Arena(String name, WorkflowTransactions mode) {
        this.mode = mode;
        this.database = TestDatabase.on(name);
        this.host = database.host(mode);
        this.stage = new Stage(LockWaits.of(name, database.dataSource()));
        this.tables = Tables.on(HostConnections.of(host, pool -> pool), "io.phasegate", RaceWorld.ROWS);
        this.world = new RaceWorld(SyncedTables.around(tables, stage, mode != WorkflowTransactions.JOINED),
                () -> stage.reach(SyncPoint.ISSUE));
    }

    /** Fights one contest in one order of steps; throws when anything that was promised does not hold. */
    Outcome fight(Contest contest, List<Integer> order) {
        RaceProject project = contest.prepare().apply(new RaceProject(world, PROJECTS.incrementAndGet(), METHOD));
        List<Player> players = stage.play(order, contest.stops(), command(contest.first(), project),
                command(contest.second(), project));
        Outcome outcome = new Outcome(order, players);
        outcome.checkRefusals();
        new Replay(project, project.places()).check();
        contest.rule().check(project, outcome);
        return outcome;
    }

    int waits() {
        return stage.waits();
    }

    private Runnable command(Contest.Actor actor, RaceProject project) {
        return () -> {
            project.as(actor.user());
            Runnable command = actor.view().apply(project);
            stage.reach(SyncPoint.OPENED);
            if (actor.transition()) {
                host.transactions().inTransaction(command);
            } else {
                command.run();
            }
            stage.reach(SyncPoint.COMMITTED);
        };
    }

    @Override
    public void close() {
        world.close();
        host.close();
        database.close();
    }
}
