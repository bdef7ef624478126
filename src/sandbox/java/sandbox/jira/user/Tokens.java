package sandbox.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.data.Row;
import sandbox.spi.AccessTokens;

/** Personal access tokens. A secret has 256 random bits, so a plain hash of it is enough. */
public final class Tokens implements AccessTokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Users users;

    public Tokens(Database database, Users users) {
        this.database = database;
        this.users = users;
    }

    @Override
    public List<Token> tokens(String userKey) {
        return database.sql().list("SELECT * FROM access_token WHERE user_key = ? ORDER BY id", Tokens::token, userKey);
    }

    @Override
    public String create(String userKey, String name, Instant expiresAt) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        database.sql().insert("access_token", "id,user_key,token_name,secret_hash,created_at,expires_at",
                database.sequences().next("access_token"), userKey, name, hash(secret), Instant.now().toEpochMilli(),
                expiresAt == null ? null : expiresAt.toEpochMilli());
        return secret;
    }

    @Override
    public void revoke(String userKey, long tokenId) {
        database.sql().update("DELETE FROM access_token WHERE id = ? AND user_key = ?", tokenId, userKey);
    }

    @Override
    public Optional<String> userKey(String secret) {
        long now = Instant.now().toEpochMilli();
        Optional<String> owner = database.sql().first("SELECT user_key FROM access_token WHERE secret_hash = ?"
                + " AND (expires_at IS NULL OR expires_at > ?)", row -> row.text("user_key"), hash(secret), now)
                .flatMap(users::byKey).filter(ApplicationUser::isActive).map(ApplicationUser::getKey);
        owner.ifPresent(key -> database.sql().update(
                "UPDATE access_token SET last_used_at = ? WHERE secret_hash = ?", now, hash(secret)));
        return owner;
    }

    private static Token token(Row row) throws SQLException {
        return new Token(row.id("id"), row.text("token_name"), instant(row, "created_at"), instant(row, "expires_at"),
                instant(row, "last_used_at"));
    }

    private static Instant instant(Row row, String column) throws SQLException {
        Long millis = row.idOrNull(column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
