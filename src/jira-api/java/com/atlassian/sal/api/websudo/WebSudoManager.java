package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Administrators confirm their password. Source: facts 4.12 [S11 E4]. */
public interface WebSudoManager {
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);
    boolean canExecuteRequest(HttpServletRequest request);
}
