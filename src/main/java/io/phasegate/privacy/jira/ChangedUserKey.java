package io.phasegate.privacy.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import io.phasegate.language.Messages;
import io.phasegate.privacy.Forgetting;
import java.util.Collection;

/**
 * Called by Jira when the key of an anonymised user is replaced because it was his name (users from before Jira
 * 8.4). The old
 * key is the last thing that ties him to us, so he is forgotten, unless that happened in the step before.
 */
public final class ChangedUserKey implements UserKeyChangeHandler {
    private final HostOrder order;

    public ChangedUserKey(Forgetting forgetting, Messages messages) {
        this.order = new HostOrder(forgetting, messages);
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return order.affected(parameter.getOriginal());
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        return order.forget(parameter.getOriginal());
    }
}
