package com.atlassian.webresource.api.assembler;

/** Web resources of the page that is being written. Source: facts 3.11 [S11 E4]. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
