package io.phasegate.project.web;

import io.phasegate.web.page.PageRequest;

/** Addresses in the host that our pages link to. */
final class Urls {
    private Urls() {
    }

    static String issue(PageRequest request, String issueKey) {
        return request.contextPath() + "/browse/" + issueKey;
    }
}
