package io.phasegate.privacy.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.privacy.Forgetting;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes Jira's order on and its failures back, so that Jira shows them and offers to try again. */
final class HostOrder {
    private static final Logger LOG = LoggerFactory.getLogger(HostOrder.class);
    private static final String AFFECTED = "phasegate.privacy.affected";

    private final Forgetting forgetting;
    private final Messages messages;

    HostOrder(Forgetting forgetting, Messages messages) {
        this.forgetting = forgetting;
        this.messages = messages;
    }

    Collection<AffectedEntity> affected(String userKey) {
        long places = forgetting.placesOf(userKey);
        return places == 0 ? List.of() : List.of(AffectedEntity.newBuilder(AffectedEntityType.ANONYMIZE)
                .descriptionKey(AFFECTED).numberOfOccurrences(places).build());
    }

    ServiceResult forget(String userKey) {
        ErrorCollection errors = new SimpleErrorCollection();
        try {
            forgetting.byHost(userKey);
        } catch (Refusal refusal) {
            errors.addErrorMessages(messages.texts(Locale.ENGLISH, refusal.messages()));
        } catch (RuntimeException e) {
            LOG.error("An anonymised user could not be forgotten; the administration page can do it", e);
            errors.addErrorMessage(messages.text(Locale.ENGLISH, Message.of("phasegate.privacy.failed", e.getClass()
                    .getSimpleName())));
        }
        return new ServiceResultImpl(errors);
    }
}
