package com.atlassian.webresource.api.assembler;

/** Collects web resources. Source: facts 3.11 [S11 E4]. */
public interface WebResourceAssembler {
    RequiredResources resources();
}
