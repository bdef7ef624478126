package io.phasegate.web.page;

import io.phasegate.language.model.Refusal;

/**
 * A page of a project: `/plugins/servlet/phasegate/projects/KEY/NAME[/more]`. Implemented as a bean in the `web`
 * package of a domain; {@link ProjectPages} finds it by name. Must check permission itself, like every page.
 */
public interface ProjectPage {
    /** The segment behind the project key, e.g. `organisation`. */
    String name();

    /** Path segments of the request: [KEY, NAME, more...]. Must not write anything. */
    Page show(PageRequest request, String projectKey);

    /** Does what the form asks for; returns the path to go to next, relative to the context path. */
    default String act(PageRequest request, String projectKey) {
        throw Refusal.notFound();
    }

    /** Shows the page again after a refused POST, keeping what the user typed; by default the refusal stands alone. */
    default Page showAgain(PageRequest request, String projectKey, Refusal refusal) {
        throw refusal;
    }
}
