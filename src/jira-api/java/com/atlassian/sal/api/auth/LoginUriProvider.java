package com.atlassian.sal.api.auth;

import java.net.URI;

/** Where users log in. Source: facts 4.12 [S11 E4]. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
