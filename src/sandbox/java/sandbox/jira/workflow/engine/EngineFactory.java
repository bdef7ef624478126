package sandbox.jira.workflow.engine;

import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.Date;
import java.util.List;
import sandbox.data.Database;

/** Makes an {@link Engine} per operation and caller, and moves entries where no transition leads (migration, Move). */
public final class EngineFactory {
    private final Database database;
    private final JdbcWorkflowStore store;
    private final EngineConfiguration configuration;
    private final Modules modules;

    public EngineFactory(Database database, WorkflowDescriptors descriptors, Modules modules) {
        this.database = database;
        this.store = new JdbcWorkflowStore(database);
        this.configuration = new EngineConfiguration(store, descriptors);
        this.modules = modules;
    }

    /** For a command: a failing action dooms the running transaction. */
    public Engine acting(String callerKey, Engine.Skip skip) {
        Runnable rollback = database.transactions()::setRollbackOnly;
        return new Engine(modules, new CallerContext(callerKey, rollback), configuration, skip);
    }

    /** For a question: whatever fails, no transaction is touched. */
    public Engine asking(String callerKey) {
        return new Engine(modules, new CallerContext(callerKey, () -> { }), configuration, Engine.Skip.NOTHING);
    }

    /** A new entry of the workflow that already stands in the step, with no function run. */
    public long placeInStep(String workflowName, int stepId, String status) {
        WorkflowEntry entry = store.createEntry(workflowName);
        store.setEntryState(entry.getId(), WorkflowEntry.ACTIVATED);
        store.createCurrentStep(entry.getId(), stepId, null, new Date(), null, status, new long[0]);
        return entry.getId();
    }

    public List<Step> currentSteps(long entryId) {
        return store.findCurrentSteps(entryId);
    }

    public String workflowOf(long entryId) {
        return store.findEntry(entryId).getWorkflowName();
    }

    public void remove(long entryId) {
        database.sql().update("DELETE FROM workflow_step_previous WHERE step_id IN"
                + " (SELECT id FROM workflow_step WHERE entry_id = ?)", entryId);
        database.sql().update("DELETE FROM workflow_step WHERE entry_id = ?", entryId);
        database.sql().update("DELETE FROM workflow_entry WHERE id = ?", entryId);
    }
}
