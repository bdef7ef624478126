package io.phasegate.deadline.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.journal.model.Sha256;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Which missed deadlines somebody was told of. The unique key decides between the nodes of a cluster. */
public class EscalationStore {
    private static final int HASH = 40;

    private final ActiveObjects ao;

    public EscalationStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** When, by the key of the deadline; one SQL statement. */
    public Map<String, Instant> of(long projectId) {
        Query query = Query.select().where("PROJECT_REF = ?", String.valueOf(projectId));
        return Arrays.stream(ao.find(EscalationRow.class, query))
                .collect(Collectors.toMap(EscalationRow::getDeadlineKey,
                row -> row.getSentAt().toInstant(), (first, second) -> first));
    }

    /** @return whether it is the caller who has to tell; false when somebody else was faster */
    public boolean claim(long projectId, String deadlineKey, Instant now) {
        String key = projectId + ":" + Sha256.of(deadlineKey).substring(0, HASH);
        try {
            ao.executeInTransaction(() -> ao.create(EscalationRow.class, new DBParam("ESCALATION_KEY", key),
                    new DBParam("PROJECT_REF", String.valueOf(projectId)), new DBParam("DEADLINE_KEY", deadlineKey),
                    new DBParam("SENT_AT", Date.from(now))));
            return true;
        } catch (RuntimeException failed) {
            if (ao.find(EscalationRow.class, Query.select().where("ESCALATION_KEY = ?", key)).length == 0) {
                throw failed;
            }
            return false;
        }
    }
}
