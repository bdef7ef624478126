package sandbox.fidelity.probe;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;

/** Notes when the key of a user is replaced. */
public final class KeyWatcher implements UserKeyChangeHandler {
    private final Notes notes;

    public KeyWatcher(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return List.of();
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        notes.add("key " + parameter.getOriginal() + " became " + parameter.getTarget());
        return new ServiceResultImpl(new SimpleErrorCollection());
    }
}
