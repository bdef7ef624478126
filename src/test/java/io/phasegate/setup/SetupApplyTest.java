package io.phasegate.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.database.TestDatabase;
import io.phasegate.language.model.Text;
import io.phasegate.setup.MemoryHost.Death;
import io.phasegate.setup.MemoryHost.Killed;
import io.phasegate.setup.MemoryHost.Thing;
import io.phasegate.setup.model.Catalogue;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.Decision;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKeys;
import io.phasegate.setup.model.ObjectKind;
import io.phasegate.setup.model.PlannedStep;
import io.phasegate.setup.model.WorkflowTexts;
import io.phasegate.setup.model.Written;
import io.phasegate.setup.store.DetachedWorkflowRow;
import io.phasegate.setup.store.DetachedWorkflowStore;
import io.phasegate.setup.store.SetupObjectRow;
import io.phasegate.setup.store.SetupObjectStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Test;

/**
 * Set-up as a whole on a real store and a host in memory: run again, killed anywhere, beside foreign objects, edited.
 */
public class SetupApplyTest {
    private final TestDatabase database = TestDatabase.h2();
    private final ActiveObjects ao = database.tables(SetupObjectRow.class, DetachedWorkflowRow.class);
    private final SetupObjectStore store = new SetupObjectStore(ao);
    private final MemoryHost host = new MemoryHost();
    private final HostKinds kinds = new HostKinds(host.adapters());
    private final Planner planner = new Planner(kinds, new DetachedWorkflowStore(ao));
    private final Applier applier = new Applier(kinds, store);
    private Catalogue wanted = catalogue("<workflow/>");

    @After
    public void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    public void shouldCreateEverythingAndThenHaveNothingToDo() {
        assertThat(decisions()).containsOnlyKeys(Decision.CREATE);
        run();
        assertThat(decisions()).containsOnlyKeys(Decision.REUSE);
        Map<String, Thing> before = Map.copyOf(host.things);
        run();
        assertThat(host.things).isEqualTo(before);
    }

    @Test
    public void shouldBeCompletedByTheNextRunsWhereverOneIsKilled() {
        wanted = new Catalogue(wanted.objects().subList(0, 10));
        int runs = 0;
        while (killed(Death.BEFORE, 1) && killed(Death.AFTER, 1) && killed(Death.AFTER, 2)) {
            runs++;
        }
        assertThat(runs).isGreaterThanOrEqualTo(wanted.objects().size() - 1);
        run();
        assertThat(host.things).hasSameSizeAs(wanted.objects());
        assertThat(decisions()).containsOnlyKeys(Decision.REUSE);
    }

    @Test
    public void shouldLeaveForeignObjectsOfTheSameNameAlone() {
        for (JiraObject object : wanted.objects()) {
            host.foreign(object.kind(), object.name().both());
        }
        Map<String, Thing> before = Map.copyOf(host.things);
        run();
        assertThat(host.things).containsAllEntriesOf(before);
        assertThat(decisions()).containsOnlyKeys(Decision.REUSE);
    }

    @Test
    public void shouldShareForeignStatusesButNeverForeignProjectRoles() {
        String status = host.foreign(ObjectKind.STATUS, "status:signed");
        String role = host.foreign(ObjectKind.PROJECT_ROLE, "project-role:vendor");
        run();
        assertThat(id(ObjectKeys.STATUS_SIGNED)).isEqualTo(status);
        assertThat(id(ObjectKeys.ROLE_VENDOR)).isNotEqualTo(role);
        assertThat(host.things.get(id(ObjectKeys.ROLE_VENDOR)).name()).endsWith("(Phasegate)");
    }

    @Test
    public void shouldKeepWhatTheAdministratorEditedAndNameTheConflict() {
        run();
        host.edit(id(ObjectKeys.WORKFLOW_PHASE), "edited");
        assertThat(step(ObjectKeys.WORKFLOW_PHASE).decision()).isEqualTo(Decision.KEPT);
        wanted = catalogue("<workflow>new</workflow>");
        assertThat(step(ObjectKeys.WORKFLOW_PHASE).decision()).isEqualTo(Decision.CONFLICT);
        assertThat(step(ObjectKeys.WORKFLOW_TASK).decision()).isEqualTo(Decision.UPDATE);
        run();
        assertThat(host.things.get(id(ObjectKeys.WORKFLOW_PHASE)).content()).isEqualTo("edited");
        assertThat(step(ObjectKeys.WORKFLOW_TASK).decision()).isEqualTo(Decision.REUSE);
    }

    /** The first version had three issue types; their schemes are in use and gain the others. */
    @Test
    public void shouldAddWhatANewVersionWantsToWhatAnOlderOneMade() {
        Catalogue now = wanted;
        Content three = new Content.WorkflowsByType(Map.of(ObjectKeys.TYPE_TASK, ObjectKeys.WORKFLOW_TASK));
        wanted = new Catalogue(now.objects().stream().filter(object -> !object.key().contains("meeting")).map(object ->
                object.kind() == ObjectKind.WORKFLOW_SCHEME ? new JiraObject(object.key(), object.kind(), object.name(),
                        object.description(), three) : object).toList());
        run();
        wanted = now;
        assertThat(step(ObjectKeys.TYPE_MEETING).decision()).isEqualTo(Decision.CREATE);
        assertThat(step(ObjectKeys.SCHEME_WORKFLOWS).decision()).isEqualTo(Decision.UPDATE);
        String scheme = id(ObjectKeys.SCHEME_WORKFLOWS);
        run();
        assertThat(decisions()).containsOnlyKeys(Decision.REUSE);
        assertThat(id(ObjectKeys.SCHEME_WORKFLOWS)).isEqualTo(scheme);
    }

    @Test
    public void shouldMakeAgainWhatWasDeletedInJira() {
        run();
        host.things.remove(id(ObjectKeys.SCREEN_REASON));
        assertThat(step(ObjectKeys.SCREEN_REASON).decision()).isEqualTo(Decision.CREATE);
        run();
        assertThat(decisions()).containsOnlyKeys(Decision.REUSE);
    }

    private void run() {
        host.die(Death.NEVER, 0);
        wanted.objects().forEach(this::apply);
    }

    private boolean killed(Death when, int write) {
        host.die(when, write);
        try {
            wanted.objects().forEach(this::apply);
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    private void apply(JiraObject object) {
        Map<String, Written> written = store.all();
        applier.apply(planner.step(object, written), written);
    }

    private Map<Decision, List<PlannedStep>> decisions() {
        return planner.plan(wanted, store.all()).stream().collect(Collectors.groupingBy(PlannedStep::decision));
    }

    private PlannedStep step(String key) {
        return planner.step(wanted.find(key).orElseThrow(), store.all());
    }

    private String id(String key) {
        return store.all().get(key).hostId().orElseThrow();
    }

    private static Catalogue catalogue(String workflow) {
        return Catalogue.of(key -> new Text(name(key), name(key)), new WorkflowTexts(key -> workflow));
    }

    /** The tests speak of objects by their key. */
    private static String name(String key) {
        return key.replace("phasegate.setup.name.", "").replace("status-", "status:")
                .replace("project-role-", "project-role:");
    }
}
