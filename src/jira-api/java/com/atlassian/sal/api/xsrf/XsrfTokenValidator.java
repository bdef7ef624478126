package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/** Checks the token of a form. Source: facts 4.12 [S11 behaviour E2, signature I]; type: Crowd 6.2.0 Javadoc. */
public interface XsrfTokenValidator {
    boolean validateFormEncodedToken(HttpServletRequest request);
    String getXsrfParameterName();
}
