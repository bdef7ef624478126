package io.phasegate.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeadlineEvent.Subject;
import io.phasegate.process.model.RequestClass;
import io.phasegate.setup.model.ObjectKeys;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.Test;

/** The classes that a blueprint may name are those that people choose in Jira. */
public class ClassesTest {

    @Test
    public void shouldNameTheClassesOfRequests() {
        assertThat(Subject.REQUEST.classes()).containsExactlyElementsOf(
                Arrays.stream(RequestClass.values()).map(Enum::name).toList());
    }

    @Test
    public void shouldNameTheCausesOfErrors() {
        assertThat(Subject.ERROR.classes()).containsExactlyElementsOf(Stream.of(ObjectKeys.OPTION_CAUSE_CUSTOMER,
                ObjectKeys.OPTION_CAUSE_PRODUCT).map(key -> key.replace("option:fault-cause-", "").toUpperCase())
                .toList());
    }
}
