package io.phasegate.privacy.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import io.phasegate.language.Messages;
import io.phasegate.privacy.Forgetting;
import java.util.Collection;

/** Called by Jira when an administrator anonymises a user: he is forgotten here too. */
public final class AnonymisedUser implements UserAnonymizationHandler {
    private final HostOrder order;

    public AnonymisedUser(Forgetting forgetting, Messages messages) {
        this.order = new HostOrder(forgetting, messages);
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
        return order.affected(parameter.getUserKey());
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        return order.forget(parameter.getUserKey());
    }
}
