package io.phasegate.project.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.project.model.Contract;
import io.phasegate.project.model.MethodUpdate;
import io.phasegate.project.model.ProjectDetails;
import io.phasegate.project.model.ProjectTerms;
import io.phasegate.project.model.StoredProject;
import io.phasegate.project.model.StoredProject.AppliedPart;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Implementation projects in Active Objects: one SQL statement per read. */
public class ProjectStore {
    private final ActiveObjects ao;

    public ProjectStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<StoredProject> find(long projectId) {
        return rows(Query.select().where("PROJECT_REF = ?", String.valueOf(projectId))).findFirst()
                .map(ProjectStore::value);
    }

    public boolean has(long projectId) {
        return ao.count(ImplProjectRow.class, Query.select().where("PROJECT_REF = ?", String.valueOf(projectId))) > 0;
    }

    /** Those of the ids that are implementation projects; all rows are few, so a long IN list is not needed. */
    public List<Long> among(Collection<Long> projectIds) {
        Set<String> wanted = projectIds.stream().map(String::valueOf).collect(Collectors.toSet());
        return rows(Query.select()).map(ImplProjectRow::getProjectRef).filter(wanted::contains).map(Long::valueOf)
                .toList();
    }

    /** Ids of the blueprints that any project runs by. */
    public Set<String> applied() {
        return rows(Query.select()).flatMap(ProjectStore::parts).map(AppliedPart::id)
                .collect(Collectors.toSet());
    }

    private static Stream<AppliedPart> parts(ImplProjectRow row) {
        return Stream.concat(parts(row.getParts()).stream(),
                UpdatesText.read(row.getMethodUpdates()).stream().flatMap(update -> update.parts().stream()));
    }

    /** Stores the project unless it is stored already: the first run of an interrupted application wins. */
    public void create(StoredProject project) {
        if (find(project.projectId()).isEmpty()) {
            Rows.write(() -> insert(project), () -> find(project.projectId()).isPresent());
        }
    }

    /** The updates of its method that hold from now on. Written in the transaction of the caller. */
    public void update(long projectId, List<MethodUpdate> updates) {
        save(projectId, row -> row.setMethodUpdates(UpdatesText.of(updates)));
    }

    /** The contract that holds from now on. */
    public void change(long projectId, Contract contract) {
        ao.executeInTransaction(() -> save(projectId, row -> {
            row.setContractNumber(contract.number());
            row.setContractSignedOn(text(contract.signedOn()));
            row.setDeliveryOn(text(contract.deliveryOn()));
            row.setBreakInEndOn(text(contract.breakInEndOn()));
        }));
    }

    private ImplProjectRow save(long projectId, Consumer<ImplProjectRow> change) {
        ImplProjectRow row = rows(Query.select().where("PROJECT_REF = ?", String.valueOf(projectId))).findFirst()
                .orElseThrow();
        change.accept(row);
        row.save();
        return row;
    }

    private void insert(StoredProject project) {
        ProjectDetails details = project.details();
        ao.executeInTransaction(() -> ao.create(ImplProjectRow.class,
                new DBParam("PROJECT_REF", String.valueOf(project.projectId())),
                new DBParam("CUSTOMER", details.customer()), new DBParam("VENDOR", details.vendor()),
                new DBParam("CONTRACT_NUMBER", details.contractNumber()),
                new DBParam("CONTRACT_SIGNED_ON", text(details.contractSignedOn())),
                new DBParam("START_ON", details.start().toString()), new DBParam("TOTAL_DAYS", details.totalDays()),
                new DBParam("PROFILE", details.profile()), new DBParam("PROJECT_CLASS", details.projectClass()),
                new DBParam("WORKING_LANGUAGE", details.language()), new DBParam("PARTS", text(project.parts())),
                new DBParam("LONG_CYCLE", details.terms().longCycle()),
                new DBParam("ANSWERS", AnswersText.of(details.terms().answers())),
                new DBParam("DELIVERY_ON", text(details.terms().deliveryOn())),
                new DBParam("BREAK_IN_END_ON", text(details.terms().breakInEndOn()))));
    }

    private Stream<ImplProjectRow> rows(Query query) {
        return Arrays.stream(ao.find(ImplProjectRow.class, query));
    }

    private static StoredProject value(ImplProjectRow row) {
        ProjectDetails details = new ProjectDetails(Rows.text(row.getCustomer()), Rows.text(row.getVendor()),
                Rows.text(row.getContractNumber()),
                date(row.getContractSignedOn()),
                LocalDate.parse(row.getStartOn()), row.getTotalDays(), row.getProfile(), row.getProjectClass(),
                row.getWorkingLanguage(), new ProjectTerms(row.isLongCycle(), AnswersText.read(row.getAnswers()),
                date(row.getDeliveryOn()), date(row.getBreakInEndOn())));
        return new StoredProject(Long.parseLong(row.getProjectRef()), details, parts(row.getParts()),
                UpdatesText.read(row.getMethodUpdates()));
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.ofNullable(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    private static String text(List<AppliedPart> parts) {
        return parts.stream().map(part -> part.id() + " " + part.hash()).collect(Collectors.joining("\n"));
    }

    private static List<AppliedPart> parts(String text) {
        return text.lines().map(line -> line.split(" ")).map(words -> new AppliedPart(words[0], words[1])).toList();
    }
}
