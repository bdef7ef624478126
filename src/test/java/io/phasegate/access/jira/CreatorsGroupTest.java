package io.phasegate.access.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.phasegate.language.model.Refusal;
import java.util.Optional;
import org.junit.Test;

public class CreatorsGroupTest {
    private static final String SETTING = "io.phasegate.jira.project-creators";

    private final AJira jira = new AJira();
    private final CreatorsGroup creators = jira.creators();

    @Test
    public void shouldKnowNoGroupUntilOneIsChosen() {
        assertThat(creators.group()).isEmpty();
        jira.creatorsAre(" ");
        assertThat(creators.group()).isEmpty();
        jira.creatorsAre("pmo");
        assertThat(creators.group()).contains("pmo");
    }

    @Test
    public void shouldKeepTheNameOfAGroupThatExists() {
        jira.inGroup("pmo");
        creators.choose(Optional.of("pmo"));
        verify(jira.settings()).put(SETTING, "pmo");
    }

    @Test
    public void shouldRefuseAGroupThatDoesNotExist() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> creators.choose(Optional.of("nobody")));
        assertThat(refusal.fields()).containsOnlyKeys("group");
        verify(jira.settings(), never()).put(any(), any());
    }

    @Test
    public void shouldForgetTheGroup() {
        creators.choose(Optional.empty());
        verify(jira.settings()).remove(SETTING);
        verify(jira.settings(), never()).put(any(), any());
    }
}
