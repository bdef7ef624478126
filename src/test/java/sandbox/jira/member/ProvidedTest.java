package sandbox.jira.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

/** A member of the host that the sandbox does not provide throws an error naming it. */
public class ProvidedTest {
    /** What a host interface looks like. */
    interface Manager {
        String known(String name);

        int unknown(long id, String... names);
    }

    /** An implementation of a part of it. */
    abstract static class PartOfManager implements Manager {
        private final String greeting;

        protected PartOfManager(String greeting) {
            this.greeting = greeting;
        }

        @Override
        public String known(String name) {
            return greeting + name;
        }
    }

    private final Manager manager = Provided.of(PartOfManager.class, "Hello ");

    @Test
    public void shouldProvideWhatIsImplemented() {
        assertThat(manager.known("you")).isEqualTo("Hello you");
    }

    @Test
    public void shouldNameWhatIsNot() {
        assertThatThrownBy(() -> manager.unknown(1)).isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("Manager.unknown(long,java.lang.String...)");
    }
}
