package io.phasegate.assurance.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a body as a whole: cut off, wrapped, nested, in another encoding or of another content type. */
final class BodySpoiler {
    private static final int DEPTH = 10_000;
    private static final List<Integer> UNSUPPORTED = List.of(415, 403);
    private static final List<String> TYPES = List.of("text/plain", "application/xml",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded", "application/x-java-serialized-object", "text/html", "image/png",
            "garbage/☃");

    private final String valid;

    BodySpoiler(Sample sample) {
        this.valid = new String(Caller.json(sample.body()), StandardCharsets.UTF_8);
    }

    /** All of them; those with chance in them differ each time. */
    List<SpoiltBody> all(Random chance) {
        List<SpoiltBody> spoilt = new ArrayList<>(shapes());
        spoilt.add(SpoiltBody.text("cut off", valid.substring(0, 1 + chance.nextInt(valid.length() - 1))));
        spoilt.add(SpoiltBody.text("nested arrays", "[".repeat(DEPTH) + "]".repeat(DEPTH)));
        spoilt.add(SpoiltBody.text("nested objects", "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH)));
        spoilt.add(bytes("UTF-16", valid.getBytes(StandardCharsets.UTF_16)));
        spoilt.add(bytes("invalid UTF-8", withByte(0xff, chance)));
        spoilt.add(bytes("over-long UTF-8", withByte(0xc0, chance)));
        spoilt.add(bytes("raw NUL", withByte(0, chance)));
        spoilt.add(new SpoiltBody("other charset", "application/json;charset=utf-16",
                valid.getBytes(StandardCharsets.UTF_8),
                SpoiltBody.BAD_INPUT, ""));
        String type = TYPES.get(chance.nextInt(TYPES.size()));
        spoilt.add(new SpoiltBody("content type " + type, type.replaceAll("[^ -~]", "x"),
                valid.getBytes(StandardCharsets.UTF_8),
                UNSUPPORTED, ""));
        return spoilt;
    }

    private List<SpoiltBody> shapes() {
        String inner = valid.substring(1, valid.length() - 1);
        return List.of("[" + valid + "]", "[]", "\"text\"", "null", "true", "42", "-0.5e9", "{", "}", "{]", valid + "}",
                valid + valid, valid + "//", "/*x*/" + valid, "'" + valid + "'", valid.replace('"', '\''),
                "{" + inner + ",}",
                "{," + inner + "}", "{" + inner + inner + "}", "NaN", "\u0001", "<xml/>", "a=b&c=d").stream()
                .map(text -> SpoiltBody.text("shape", text)).toList();
    }

    private static SpoiltBody bytes(String how, byte[] bytes) {
        return new SpoiltBody(how, SpoiltBody.JSON, bytes, SpoiltBody.BAD_INPUT, "");
    }

    private byte[] withByte(int value, Random chance) {
        byte[] bytes = valid.getBytes(StandardCharsets.UTF_8);
        byte[] longer = new byte[bytes.length + 1];
        int at = 1 + chance.nextInt(bytes.length - 1);
        System.arraycopy(bytes, 0, longer, 0, at);
        longer[at] = (byte) value;
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        return longer;
    }
}
