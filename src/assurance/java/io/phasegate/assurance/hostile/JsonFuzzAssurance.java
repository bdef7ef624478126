package io.phasegate.assurance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.assurance.hostile.Caller.Reply;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/**
 * Every body of the REST surface, spoilt in every way we know: each is refused in the one error form and nothing is
 * written. That the same bodies are accepted when they are not spoilt is shown last, because it changes what they act
 * on.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class JsonFuzzAssurance {
    private static final long SEED = 20_261;
    private static final Findings FINDINGS = new Findings();
    private static HostileHost host;
    private static Map<String, Sample> samples;
    private static int tables;

    @BeforeClass
    public static void prepareOneValidRequestForEachBody() {
        host = HostileHost.running();
        HostileProject project = new HostileProject(host, "HSJ").advance();
        project.confirmed("GZ-F02");
        project.signed("GZ-F06-P1", "sponsor");
        project.client("admin").post("/rest/api/2/project",
                Map.of("key", "PLN", "name", "Plain", "projectTypeKey", "business",
                "lead", "pm")).expect(201);
        project.client("admin").post("/rest/api/2/group/user?groupname=implementation-managers",
                Map.of("name", "admin")).expect(201);
        samples = Samples.of(host, project);
    }

    @Test
    public void step1ShouldHaveAValidSampleOfEveryBodyInTheJar() {
        List<String> bodies = JarClasses.endpoints().stream().filter(Endpoint::takesBody).map(Endpoint::name).toList();
        assertThat(samples.keySet()).as("add a valid request to Samples").containsExactlyInAnyOrderElementsOf(bodies);
        samples.forEach((name, sample) -> assertThat(sample.body().keySet()).as("every field of " + name)
                .containsExactlyInAnyOrderElementsOf(components(sample.type())));
    }

    @Test
    public void step2ShouldRefuseEverySpoiltBodyAndWriteNothing() {
        Map<String, String> before = host.tables().now();
        samples.forEach((name, sample) -> judge(name, sample, new FieldSpoiler(sample).all()));
        Random chance = new Random(SEED);
        do {
            samples.forEach((name, sample) -> judge(name, sample, new BodySpoiler(sample).all(chance)));
            samples.forEach((name, sample) -> judge(name, sample, new FieldSpoiler(sample).several(chance, 20)));
        } while (FINDINGS.cases() < Volume.of(0, 10_000));
        assertThat(FINDINGS.wrong()).as("wrong answers").isEmpty();
        assertThat(host.tables().now()).as("rows of all tables").isEqualTo(before);
        tables = before.size();
    }

    @Test
    public void step3ShouldAcceptTheSamplesThatWereSpoilt() {
        samples.forEach((name, sample) -> {
            Reply reply = proof(sample);
            assertThat(reply.status()).as(name + " " + reply).isIn(sample.proof().statuses());
        });
        figures().keep();
    }

    private static Figures figures() {
        return Figures.of(JsonFuzzAssurance.class,
                "No broken JSON body gets a server error or writes anything; each refusal has"
                        + " the error form of the REST reference and names the field.")
                .add("REST methods with a body", samples.size()).add("spoilt bodies", FINDINGS.cases())
                .add("server errors", 0)
                .add("rows written", 0).add("tables counted and summed up", tables);
    }

    private static void judge(String name, Sample sample, List<SpoiltBody> bodies) {
        Map<String, String> headers = headers(sample);
        for (SpoiltBody spoilt : bodies) {
            headers.put("Content-Type", spoilt.type());
            FINDINGS.judge(name, spoilt, host.as(sample.user())
                    .send(sample.verb(), sample.path(), headers, spoilt.bytes()));
        }
    }

    private static Map<String, String> headers(Sample sample) {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", SpoiltBody.JSON));
        if (!sample.seen().isEmpty()) {
            headers.put("If-Match", sample.seen().startsWith("/")
                    ? host.as(sample.user()).get(sample.seen()).expect(200).header("ETag") : sample.seen());
        }
        return headers;
    }

    private static Reply proof(Sample sample) {
        return host.as(sample.user()).send(sample.verb(), sample.proof().path(), headers(sample),
                Caller.json(sample.proof().body()));
    }

    private static List<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList();
    }
}
