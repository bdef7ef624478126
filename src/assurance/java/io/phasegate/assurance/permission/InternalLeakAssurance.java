package io.phasegate.assurance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import io.phasegate.it.Mails;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runners.MethodSorters;

/**
 * The vendor's own words, keys and hashes are searched for in every byte that the customer's people can fetch: our
 * pages, REST, report in all formats, journal, errors that they provoke, the host's pages, search, files and mail.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class InternalLeakAssurance {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final String REST = "/rest/phasegate/1.0";
    private static final List<String> CUSTOMERS = List.of("lek-keyuser", "lek-sponsor");
    /** All whom the customer has in the project. */
    private static final List<String> MAILED = List.of("lek-keyuser", "lek-sponsor", "lek-cpm", "lek-owner");
    private static final List<String> ASKED = CUSTOMERS.subList(0, Volume.of(1, CUSTOMERS.size()));
    private static InternalProject internal;
    private static List<String> ours;
    private static List<String> ofHost;
    private static final Map<String, Object> FIGURES = new LinkedHashMap<>();

    @BeforeClass
    public static void fill() throws IOException {
        internal = new InternalProject(FOLDER.getRoot().toPath());
        Addresses addresses = new Addresses(internal);
        ours = addresses.ours().stream().distinct().toList();
        ofHost = addresses.ofHost();
    }

    @AfterClass
    public static void stop() {
        if (internal != null) {
            internal.close();
        }
    }

    @Test
    public void should1FindEveryMarkerAsTheVendor() {
        Set<String> found = new ConcurrentSkipListSet<>();
        Bytes vendor = new Bytes(internal.base(), "lek-vpm");
        all().forEach(address -> found.addAll(internal.markers.in(vendor.of(address))));
        assertThat(found).contains("ZQTASKNAME1", "ZQDOCNAME2", "ZQCRITERION1", "ZQCOMMENT1", "ZQSUMMARY", "ZQFILE",
                "ZQWAIVERREASON",
                "ZQRETURNZXF3", "ZQACCEPTZXF3", "ZQVENDORCOMMENT", "head of the INTERNAL journal")
                .containsAll(internal.markers.internalKeys());
        FIGURES.put("markers that the vendor finds", found.size());
    }

    private static Stream<String> all() {
        return Stream.concat(ours.stream(), ofHost.stream()).parallel();
    }

    @Test
    public void should2ShowTheCustomerNone() {
        Set<String> leaks = new ConcurrentSkipListSet<>();
        ASKED.forEach(user -> all().forEach(address -> {
            Set<String> found = internal.markers.in(new Bytes(internal.base(), user).of(address));
            if (!found.isEmpty()) {
                leaks.add(user + " " + address + " " + found);
            }
        }));
        assertThat(leaks).as(String.join("\n", leaks)).isEmpty();
        FIGURES.put("addresses of ours asked by each customer", ours.size());
        FIGURES.put("addresses of the host asked by each customer", ofHost.size());
    }

    @Test
    public void should3SayNothingInternalInErrors() {
        JiraClient sponsor = internal.project.people.as("sponsor");
        String gate = REST + "/projects/LEK/gates/GZ-G1";
        Map<String, String> seen = Map.of("If-Match", sponsor.get(gate).expect(200).tag());
        Map<String, String> stale = Map.of("If-Match", "0000000000000000");
        List<Answer> errors = List.of(
                sponsor.send("POST", gate + "/decisions", Optional.of(Map.of("decision", "GO", "remark", "")), seen),
                sponsor.send("POST", gate + "/decisions", Optional.of(Map.of("decision", "GO", "remark", "")), stale),
                sponsor.send("POST", gate + "/ticks", Optional.of(Map.of("criterion", "ZX-G1-3", "ticked", false)),
                seen),
                Transitions.fire(sponsor, internal.project.works.phase("GZ-P1"), Transitions.PASS_GATE));
        assertThat(errors).extracting(Answer::status).containsExactly(409, 412, 403, 400);
        assertThat(errors).allSatisfy(error -> assertThat(internal.markers.in(error.body())).as(error.body())
                .isEmpty());
        FIGURES.put("errors provoked", errors.size());
    }

    @Test
    public void should4TakeInternalThingsForUnknownOnes() {
        JiraClient sponsor = internal.project.people.as("sponsor");
        String gate = REST + "/projects/LEK/gates/GZ-G1";
        Map<String, String> seen = Map.of("If-Match", sponsor.get(gate).expect(200).tag());
        for (String key : internal.markers.internalKeys()) {
            same(sponsor.get(REST + "/issues/" + key + "/signoffs"), sponsor.get(REST + "/issues/LEK-9999/signoffs"),
                    404);
            same(evidence(sponsor, key), evidence(sponsor, "LEK-9999"), 400);
        }
        same(waiver(sponsor, "ZQCRITKEY2", seen), waiver(sponsor, "NONE", seen), 404);
        FIGURES.put("internal issues asked for by key", internal.markers.internalKeys().size());
    }

    @Test
    public void should5NoticeNothingOfWhatTheVendorDoesInside() {
        Bytes sponsor = new Bytes(internal.base(), "lek-sponsor");
        Map<String, String> before = answers(sponsor);
        internal.work.goOn();
        Map<String, String> after = answers(sponsor);
        List<String> changed = Difference.all(before, after);
        assertThat(changed).as(String.join("\n", changed)).isEmpty();
        FIGURES.put("answers that stay equal while the vendor works inside, status, ETag and body", before.size());
    }

    private static Map<String, String> answers(Bytes somebody) {
        return ours.parallelStream().collect(Collectors.toConcurrentMap(Function.identity(), somebody::still));
    }

    @Test
    public void should6SendNoMarkerByMail() {
        Bytes admin = new Bytes(internal.base(), "admin");
        List<String> mails = Mails.of(internal.base());
        List<String> toCustomers = mails.stream()
                .filter(mail -> MAILED.stream().anyMatch(user -> mail.contains(user + "@"))).toList();
        assertThat(toCustomers).as("mails to customers of " + mails.size() + ", " + admin.base()).isNotEmpty();
        assertThat(toCustomers).allSatisfy(mail -> assertThat(internal.markers.in(mail)).as(mail).isEmpty());
        FIGURES.put("mails to customers", toCustomers.size());
    }

    /** What docs/security.md says that Jira itself lets a customer infer. */
    @Test
    public void should7ShowWhatJiraItselfTells() {
        JiraClient keyuser = internal.project.people.as("keyuser");
        String hidden = internal.markers.internalKeys().iterator().next();
        assertThat(keyuser.get("/rest/api/2/issue/" + hidden).status()).isEqualTo(403);
        assertThat(keyuser.get("/rest/api/2/issue/LEK-9999").status()).isEqualTo(404);
        String shared = "/rest/api/2/issue/" + internal.project.works.issue("ZX-F3") + "?expand=changelog";
        assertThat(keyuser.get(shared).expect(200).json().path("changelog").toString()).contains("First review");
        Figures figures = Figures.of(InternalLeakAssurance.class,
                "Nothing internal is in any byte that the customer can fetch, and what the vendor does inside changes none");
        FIGURES.forEach(figures::add);
        figures.keep();
    }

    private static void same(Answer one, Answer other, int status) {
        assertThat(one.status()).as(one.body()).isEqualTo(status);
        assertThat(SameAnswer.of(one).differenceTo(SameAnswer.of(other))).isEmpty();
    }

    private static Answer evidence(JiraClient client, String key) {
        String gate = REST + "/projects/LEK/gates/GZ-G2";
        return client.send("POST", gate + "/ticks", Optional.of(Map.of("criterion", "GZ-G2c", "ticked", true,
                "evidenceIssue", key)), Map.of("If-Match", client.get(gate).expect(200).tag()));
    }

    private static Answer waiver(JiraClient client, String criterion, Map<String, String> seen) {
        return client.send("POST", REST + "/projects/LEK/gates/GZ-G1/waivers",
                Optional.of(Map.of("criterion", criterion, "reason", "x")),
                seen);
    }
}
