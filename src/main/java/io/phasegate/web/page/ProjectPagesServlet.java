package io.phasegate.web.page;

import io.phasegate.language.model.Refusal;
import jakarta.inject.Inject;

/** Serves every {@link ProjectPage}. The pages themselves ask Access. */
public class ProjectPagesServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient ProjectPages pages;

    @Inject
    public ProjectPagesServlet(PageShell shell, ProjectPages pages) {
        super(shell);
        this.pages = pages;
    }

    @Override
    protected Page show(PageRequest request) {
        return pages.of(request).show(request, key(request));
    }

    @Override
    protected String act(PageRequest request) {
        return pages.of(request).act(request, key(request));
    }

    @Override
    protected Page showAgain(PageRequest request, Refusal refusal) {
        return pages.of(request).showAgain(request, key(request), refusal);
    }

    private static String key(PageRequest request) {
        return request.segment(0).orElseThrow(Refusal::notFound);
    }
}
