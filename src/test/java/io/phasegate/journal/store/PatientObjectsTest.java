package io.phasegate.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import org.junit.Test;

public class PatientObjectsTest {
    private final ActiveObjects host = mock(ActiveObjects.class);
    private final ActiveObjects patient = PatientObjects.around(host);

    @Test
    public void shouldRunATransactionAgainThatOthersWereInTheWayOf() {
        when(host.executeInTransaction(any())).thenThrow(failure("40001")).thenReturn("done");
        assertThat(patient.<String>executeInTransaction(() -> "done")).isEqualTo("done");
    }

    @Test
    public void shouldGiveUpAtLast() {
        when(host.executeInTransaction(any())).thenThrow(failure("40001"));
        assertThatThrownBy(() -> patient.executeInTransaction(() -> "")).hasRootCauseInstanceOf(SQLException.class);
        verify(host, times(10)).executeInTransaction(any());
    }

    @Test
    public void shouldNotRepeatWhatWouldFailAgain() {
        when(host.executeInTransaction(any())).thenThrow(failure("23505"));
        assertThatThrownBy(() -> patient.executeInTransaction(() -> "")).hasRootCauseInstanceOf(SQLException.class);
        verify(host, times(1)).executeInTransaction(any());
    }

    @Test
    public void shouldNotRepeatAPartOfATransaction() {
        when(host.executeInTransaction(any())).thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0)
                .doInTransaction())
                .thenThrow(failure("40001"));
        assertThatThrownBy(() -> patient.executeInTransaction(() -> {
            try {
                return patient.executeInTransaction(() -> "");
            } catch (RuntimeException e) {
                throw new IllegalStateException("the part failed once");
            }
        })).hasMessage("the part failed once");
        verify(host, times(2)).executeInTransaction(any());
    }

    private static RuntimeException failure(String state) {
        return new IllegalStateException(new SQLException("refused", state));
    }
}
