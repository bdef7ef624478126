package io.phasegate.method.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.Training;
import java.util.Optional;

/** Who may read of an element: its nature, when it has one. */
final class Readers {
    private Readers() {
    }

    static Optional<DocNature> nature(Element element) {
        Record content = element.content();
        return content instanceof Task it ? Optional.of(it.nature())
                : content instanceof DeliverableDefinition it ? Optional.of(it.nature())
                : content instanceof Meeting it ? Optional.of(it.nature())
                : content instanceof Training it ? Optional.of(it.nature())
                : content instanceof Payment it ? Optional.of(it.nature()) : Optional.empty();
    }

    /** Whether the shared journal may not name it: what the customer is not shown, and what may be about that. */
    static boolean isInternal(Element element) {
        return nature(element).filter(DocNature.INTERNAL::equals).isPresent()
                || element.content() instanceof Criterion criterion && !criterion.parameters().isEmpty()
                || element.kind() == ElementKind.DEADLINE || element.kind() == ElementKind.LIST;
    }
}
