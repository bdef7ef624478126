package io.phasegate.web.page;

import io.phasegate.language.model.Refusal;
import java.util.List;

/** All pages of a project by name. One servlet serves them: url-patterns cannot have a wildcard in the middle. */
public final class ProjectPages {
    /** The page of a project when none is named. */
    private static final String FIRST = "overview";

    private final List<ProjectPage> pages;

    public ProjectPages(List<ProjectPage> pages) {
        this.pages = List.copyOf(pages);
    }

    ProjectPage of(PageRequest request) {
        String name = request.segment(1).orElse(FIRST);
        return pages.stream().filter(page -> page.name().equals(name)).findFirst().orElseThrow(Refusal::notFound);
    }
}
