package sandbox.spi;

/** Deletes whole projects; Jira's service for it is not among the signatures we link to. Used by REST. */
public interface ProjectRemoval {
    /** Deletes the project with all its issues; false when the user is not an administrator. */
    boolean remove(String userKey, long projectId);
}
