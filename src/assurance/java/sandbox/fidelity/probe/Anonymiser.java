package sandbox.fidelity.probe;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;

/** Notes who is anonymised and what the host still calls that user then; it always has something to complain about. */
public final class Anonymiser implements UserAnonymizationHandler {
    private final Notes notes;

    public Anonymiser(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
        return List.of(AffectedEntity.newBuilder(AffectedEntityType.ANONYMIZE).descriptionKey("probe.greeting")
                .numberOfOccurrences(1L).build());
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        String name = ComponentAccessor.getComponent(UserManager.class).getUserByKey(parameter.getUserKey())
                .getDisplayName();
        notes.add("anonymise " + name + " loader " + Loaders.context());
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("The probe could not forget everything");
        return new ServiceResultImpl(errors);
    }
}
