package io.phasegate.compatibility.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Test;

/** Each way in which a host can differ from our signatures is found and named; the JDK plays the host. */
public class LinkCheckTest {
    private final LinkCheck check = new LinkCheck(getClass().getClassLoader(), type -> type == String.class);

    @Test
    public void shouldAcceptWhatIsThere() {
        assertThat(problem("type java.lang.String")).isEmpty();
        assertThat(problem("interface java.util.List#size()I")).isEmpty();
        assertThat(problem("interface java.util.List#toString()Ljava/lang/String;")).isEmpty();
        assertThat(problem("virtual java.lang.String#length()I")).isEmpty();
        assertThat(problem("static java.lang.String#valueOf(I)Ljava/lang/String;")).isEmpty();
        assertThat(problem("static-interface java.util.List#of()Ljava/util/List;")).isEmpty();
        assertThat(problem("new java.lang.String#<init>([C)V")).isEmpty();
        assertThat(problem("static-field java.lang.Boolean#TRUE:Ljava/lang/Boolean;")).isEmpty();
        assertThat(problem("annotation java.lang.FunctionalInterface")).isEmpty();
        assertThat(problem("service java.lang.String")).isEmpty();
    }

    @Test
    public void shouldFindInheritedMembers() {
        assertThat(problem("virtual java.util.ArrayList#containsAll(Ljava/util/Collection;)Z")).isEmpty();
        assertThat(problem("interface java.util.List#iterator()Ljava/util/Iterator;")).isEmpty();
    }

    @Test
    public void shouldNameAMissingType() {
        assertThat(problem("type com.example.Gone")).contains("type-missing");
    }

    @Test
    public void shouldNameAMissingMember() {
        assertThat(problem("virtual java.lang.String#size()I")).contains("member-missing");
        assertThat(problem("virtual java.lang.String#length()J")).contains("member-missing");
        assertThat(problem("static-field java.lang.Boolean#TRUE:Z")).contains("member-missing");
        assertThat(problem("new java.lang.String#<init>(J)V")).contains("member-missing");
    }

    @Test
    public void shouldNameAClassThatBecameAnInterfaceAndTheOtherWayRound() {
        assertThat(problem("virtual java.util.List#size()I")).contains("not-class");
        assertThat(problem("interface java.util.ArrayList#size()I")).contains("not-interface");
    }

    @Test
    public void shouldNameAChangeOfStatic() {
        assertThat(problem("static java.lang.String#length()I")).contains("not-static");
        assertThat(problem("virtual java.lang.String#valueOf(I)Ljava/lang/String;")).contains("is-static");
    }

    @Test
    public void shouldNameAnAnnotationThatWouldBeIgnored() {
        assertThat(problem("annotation java.lang.Override")).contains("not-annotation");
        assertThat(problem("annotation java.lang.String")).contains("not-annotation");
    }

    @Test
    public void shouldNameAServiceThatIsNotOffered() {
        assertThat(problem("service java.lang.Integer")).contains("not-offered");
    }

    @Test
    public void shouldNameAMethodThatOurClassLacks() {
        assertThat(problem("implements java.lang.Runnable#java.lang.String")).contains("not-implemented");
        assertThat(problem("implements java.util.List#java.util.ArrayList")).isEmpty();
        assertThat(problem("implements java.util.AbstractList#java.util.Vector")).isEmpty();
    }

    private Optional<String> problem(String line) {
        HostLink link = HostLink.parse(line);
        assertThat(link).hasToString(line);
        return check.problem(link).map(message -> message.key().replace("phasegate.compatibility.problem.", ""));
    }
}
