package sandbox.jira.config;

/** An object that administrators configure. Implemented by records, which are stored as JSON. */
public interface ConfigObject {
    long id();

    String name();
}
