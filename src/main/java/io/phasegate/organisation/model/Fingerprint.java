package io.phasegate.organisation.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** A short digest of recorded values: tells whether what was approved or published is still what is recorded. */
public final class Fingerprint {
    private static final int LENGTH = 32;

    private Fingerprint() {
    }

    /** Lower-case hex digits, safe in unique keys and journal claims. */
    public static String of(Object... values) {
        String text = Arrays.stream(values).map(value -> value.toString().replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
        return HexFormat.of().formatHex(sha256(text)).substring(0, LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
