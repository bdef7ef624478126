package io.phasegate.access.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import com.atlassian.jira.component.ComponentAccessor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

public class HostComponentsTest {
    private final ComponentAccessor.Worker worker = Mockito.mock(ComponentAccessor.Worker.class);
    private final HostComponents host = new HostComponents();
    private ComponentAccessor.Worker before;

    @Before
    public void startHost() {
        before = ComponentAccessor.initialiseWorker(worker);
    }

    @After
    public void stopHost() {
        ComponentAccessor.initialiseWorker(before);
    }

    @Test
    public void shouldAskTheHostsOwnContainerFirst() {
        when(worker.getComponent(String.class)).thenReturn("of the container");
        when(worker.getOSGiComponentInstanceOfType(String.class)).thenReturn("of the registry");
        assertThat(host.get(String.class)).isEqualTo("of the container");
    }

    @Test
    public void shouldAskTheRegistryForWhatTheContainerDoesNotHave() {
        when(worker.getOSGiComponentInstanceOfType(String.class)).thenReturn("of the registry");
        assertThat(host.find(String.class)).contains("of the registry");
    }

    @Test
    public void shouldTakeAnExceptionOfTheHostForNo() {
        when(worker.getComponent(String.class)).thenThrow(new IllegalStateException("not started"));
        when(worker.getOSGiComponentInstanceOfType(String.class)).thenReturn("of the registry");
        assertThat(host.find(String.class)).contains("of the registry");
    }

    @Test
    public void shouldNameTheServiceThatIsMissing() {
        assertThat(host.find(String.class)).isEmpty();
        assertThatThrownBy(() -> host.get(String.class)).isInstanceOfSatisfying(MissingHostServiceException.class,
                missing -> assertThat(missing.service()).isEqualTo("java.lang.String")).hasMessageContaining("String");
    }
}
