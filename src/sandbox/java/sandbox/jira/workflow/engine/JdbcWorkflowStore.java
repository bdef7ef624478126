package sandbox.jira.workflow.engine;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.sql.SQLException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import sandbox.data.Database;
import sandbox.data.Row;

/** Where the engine keeps entries and steps. All of it joins the transaction of the command that moves the issue. */
final class JdbcWorkflowStore implements WorkflowStore {
    private final Database database;

    JdbcWorkflowStore(Database database) {
        this.database = database;
    }

    @Override
    public void init(Map properties) {
        // Everything the store needs was given to the constructor.
    }

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        long id = database.sequences().next("workflow_entry");
        database.sql().insert("workflow_entry", "id,workflow_name,state", id, workflowName, WorkflowEntry.CREATED);
        return new SimpleWorkflowEntry(id, workflowName, WorkflowEntry.CREATED);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) {
        return database.sql().first("SELECT workflow_name, state FROM workflow_entry WHERE id = ?", row ->
                new SimpleWorkflowEntry(entryId, row.text("workflow_name"), row.integer("state")), entryId)
                .orElseThrow(() -> new IllegalStateException("There is no workflow entry " + entryId));
    }

    @Override
    public void setEntryState(long entryId, int state) {
        database.sql().update("UPDATE workflow_entry SET state = ? WHERE id = ?", state, entryId);
    }

    /** Properties of an entry live as long as one operation: Jira's own functions do not use them. */
    @Override
    public PropertySet getPropertySet(long entryId) {
        PropertySet properties = new MemoryPropertySet();
        properties.init(Map.of(), Map.of());
        return properties;
    }

    @Override
    public Step createCurrentStep(long entryId, int stepId, String owner, Date start, Date due, String status,
            long[] previous) {
        long id = database.sequences().next("workflow_step");
        database.sql().insert("workflow_step",
                "id,entry_id,step_id,action_id,owner,started,due,status,is_current",
                id, entryId, stepId, 0, owner, start, due, status, true);
        for (long before : previous == null ? new long[0] : previous) {
            database.sql().insert("workflow_step_previous", "step_id,previous_id", id, before);
        }
        return new SimpleStep(id, entryId, stepId, 0, owner, start, due, null, status, previous, null);
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finished, String status, String caller) {
        database.sql().update("UPDATE workflow_step SET action_id = ?, finished = ?, status = ?, caller = ?"
                + " WHERE id = ?", actionId, finished, status, caller, step.getId());
        SimpleStep done = (SimpleStep) step;
        done.setActionId(actionId);
        done.setFinishDate(finished);
        done.setStatus(status);
        done.setCaller(caller);
        return done;
    }

    /** Of two transitions that leave the same step at the same time, the second fails here. */
    @Override
    public void moveToHistory(Step step) throws StoreException {
        int moved = database.sql().update("UPDATE workflow_step SET is_current = ? WHERE id = ? AND is_current = ?",
                false, step.getId(), true);
        if (moved == 0) {
            throw new StoreException("Another transition has left step " + step.getStepId() + " at the same time");
        }
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        return steps(entryId, true);
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return steps(entryId, false);
    }

    @Override
    public List<?> query(WorkflowQuery query) {
        throw new UnsupportedOperationException("The sandbox does not provide WorkflowStore.query");
    }

    @Override
    public List<?> query(WorkflowExpressionQuery query) {
        throw new UnsupportedOperationException("The sandbox does not provide WorkflowStore.query");
    }

    private List<Step> steps(long entryId, boolean current) {
        return database.sql().list("SELECT * FROM workflow_step WHERE entry_id = ? AND is_current = ? ORDER BY id DESC",
                this::step, entryId, current);
    }

    private Step step(Row row) throws SQLException {
        long id = row.id("id");
        long[] previous = database.sql().list("SELECT previous_id FROM workflow_step_previous WHERE step_id = ?",
                found -> found.id("previous_id"), id).stream().mapToLong(Long::longValue).toArray();
        return new SimpleStep(id, row.id("entry_id"), row.integer("step_id"), row.integer("action_id"),
                row.text("owner"), row.time("started"), row.time("due"), row.time("finished"), row.text("status"),
                previous, row.text("caller"));
    }
}
