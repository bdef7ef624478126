package sandbox.web.rest;

/** What the access rules ask about whoever sends the request. */
public interface Visitor {
    boolean loggedIn();

    boolean licensed();

    boolean administrator();

    boolean systemAdministrator();
}
