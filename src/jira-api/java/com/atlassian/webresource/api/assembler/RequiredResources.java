package com.atlassian.webresource.api.assembler;

/** Asks for web resources. Source: facts 3.11 [S11 calls E4; type name I]. */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);
    RequiredResources requireContext(String context);
}
