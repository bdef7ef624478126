package io.phasegate.assurance.hostile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A valid request with a body, which the fuzzer spoils.
 *
 * @param user     who may send it
 * @param path     where to, below the context path
 * @param seen     whose ETag goes into If-Match, or that value itself in quotes; empty for none
 * @param type     the record that the body is read into
 * @param body     every component of the record, filled
 * @param required fields without which it must be refused
 * @param proof    what shows at the end that the request was valid but for what was spoilt
 */
record Sample(String verb, String user, String path, String seen, Class<?> type, Map<String, Object> body,
        Set<String> required, Proof proof) {

    /** Sent as it is, when all spoilt ones have been refused. */
    record Proof(String path, Object body, List<Integer> statuses) {
    }

    /** The same request, proved in another way because sending it would be long work. */
    Sample provedBy(String otherPath, Object otherBody, int status) {
        return new Sample(verb, user, path, seen, type, body, required,
                new Proof(otherPath, otherBody, List.of(status)));
    }

    static Sample of(String verb, String user, String path, String seen, String type, Map<String, Object> body,
            String... required) {
        return new Sample(verb, user, path, seen, JarClasses.load(type), body, Set.of(required),
                new Proof(path, body, List.of(200, 201)));
    }
}
