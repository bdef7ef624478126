package io.phasegate.journal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.ChainVerifier;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.journal.store.StoredChains;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.rest.Answers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and verifies a project's journal. The INTERNAL stream does not exist for the customer: 404. */
@Path("/projects/{key}/journal")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {
    private final Access access;
    private final Journal journal;
    private final StoredChains chains;
    private final Persons persons;
    private final Answers answers;

    @Inject
    public JournalResource(Access access, Journal journal, StoredChains chains, Persons persons, Answers answers) {
        this.access = access;
        this.journal = journal;
        this.chains = chains;
        this.persons = persons;
        this.answers = answers;
    }

    /**
     * Entries of one stream, oldest first. 404 unknown project, foreign project, or INTERNAL for the customer; 400
     * unknown stream.
     */
    @GET
    public Response list(@PathParam("key") String key, @QueryParam("stream") @DefaultValue("SHARED") String streamName,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("100") String maxResults) {
        ProjectRef project = access.project(key);
        Stream stream = stream(streamName, access.viewer(project));
        ProjectJournal read = journal.read(project.id());
        Map<String,
                String> names = persons.names(read.stream(stream).stream().map(Entry::personId)
                .collect(Collectors.toSet()));
        return answers.page(read.stream(stream).stream().map(entry -> row(entry, names)).toList(), startAt, maxResults);
    }

    /** Whether the chain is whole, and its head. `anchor` = a hash printed earlier that must still be in it. */
    @GET
    @Path("/verification")
    public Response verify(@PathParam("key") String key,
            @QueryParam("stream") @DefaultValue("SHARED") String streamName,
            @QueryParam("anchor") String anchor, @Context HttpServletRequest request) {
        ProjectRef project = access.project(key);
        Stream stream = stream(streamName, access.viewer(project));
        List<ChainVerifier.Link> links = chains.links(project.id(), stream);
        List<Message> findings = ChainVerifier.verify(links, Optional.ofNullable(anchor)
                .filter(text -> !text.isBlank()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("stream", stream.name());
        body.put("entries", links.size());
        body.put("whole", findings.isEmpty());
        body.put("head", links.isEmpty() ? ProjectJournal.NO_HASH : links.get(links.size() - 1).hash());
        body.put("findings", answers.worded(findings, request));
        return answers.ok(body);
    }

    private static Stream stream(String name, Viewer viewer) {
        Stream stream = Arrays.stream(Stream.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> Refusal.badInput("stream", Message.of("phasegate.journal.unknown.stream", name)));
        if (stream == Stream.INTERNAL && !viewer.seesInternal()) {
            throw Refusal.notFound();
        }
        return stream;
    }

    private static Map<String, Object> row(Entry entry, Map<String, String> names) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("sequence", entry.sequence());
        row.put("at", entry.at().toString());
        row.put("kind", entry.kind().name());
        row.put("subject", entry.subject());
        row.put("person", entry.personId());
        row.put("name", names.getOrDefault(entry.personId(), ""));
        row.put("data", entry.data());
        row.put("previous", entry.previousHash());
        row.put("hash", entry.hash());
        return row;
    }
}
