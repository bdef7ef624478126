package io.phasegate.web.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a request for its retries: the same user, the same address, the same Idempotency-Key. */
public final class RequestKeys {
    private final JiraAuthenticationContext authentication;

    public RequestKeys(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public String of(String address, String idempotencyKey) {
        ApplicationUser user = authentication.getLoggedInUser();
        String request = (user == null ? "" : user.getKey()) + "\n" + address + "\n" + idempotencyKey;
        return "post:" + UUID.nameUUIDFromBytes(request.getBytes(StandardCharsets.UTF_8));
    }
}
