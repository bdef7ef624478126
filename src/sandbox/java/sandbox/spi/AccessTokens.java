package sandbox.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Personal access tokens: made on the profile page, accepted by the authentication filter as `Authorization: Bearer`.
 */
public interface AccessTokens {
    List<Token> tokens(String userKey);

    /** The secret itself, which is stored only as a hash and therefore shown once. */
    String create(String userKey, String name, Instant expiresAt);

    /** Does nothing when the token belongs to somebody else. */
    void revoke(String userKey, long tokenId);

    /** Key of the active user whose unexpired token this is. */
    Optional<String> userKey(String secret);

    /** A token as its owner sees it; `lastUsedAt` is null while it was never used. */
    record Token(long id, String name, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {
    }
}
