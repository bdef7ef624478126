package sandbox.fidelity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A rule of Jira that the annotated test shows the sandbox to obey. Read by the test that looks for gaps. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Contract {
    /** Module types of plugin descriptors and full names of host types that the rule is about. */
    String[] of();

    /** What Jira does, in one sentence. */
    String rule();

    /** The sources: {@code https://...}, {@code facts 3.7 [S11 E1]} or {@code U15} as in docs/evidence.md. */
    String[] evidence();

    /** The rules of which at least one contract must exist. */
    NamedRule[] named() default {};
}
