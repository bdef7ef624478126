package io.phasegate.project.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.language.model.Text;
import io.phasegate.project.model.PlanItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The plans of the projects in Active Objects: what the methods demand, whether an issue exists or not. */
public class PlanStore {
    private final ActiveObjects ao;

    public PlanStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** In the order in which the items were planned; one SQL statement. */
    public List<PlanItem> read(long projectId, String projectKey) {
        return Arrays.stream(rows(projectId)).map(row -> value(row, projectKey)).toList();
    }

    /** Adds the items that are not planned yet (R5). */
    public void add(long projectId, List<PlanItem> items) {
        Set<String> known = Arrays.stream(rows(projectId)).map(PlanItemRow::getPlanKey).collect(Collectors.toSet());
        items.stream().filter(item -> !known.contains(planKey(projectId, item.key())))
                .forEach(item -> Rows.write(() -> insert(projectId, item), () -> find(projectId, item.key())
                .isPresent()));
    }

    /** Notes that the item's issue exists now; another run that notes the same at the same time is no failure. */
    public void created(long projectId, String itemKey, long issueId, long issueNumber) {
        Rows.write(() -> note(projectId, itemKey, issueId, issueNumber), () -> find(projectId, itemKey)
                .filter(row -> row.getIssueId() == issueId).isPresent());
    }

    private void note(long projectId, String itemKey, long issueId, long issueNumber) {
        ao.executeInTransaction(() -> {
            PlanItemRow row = find(projectId, itemKey).orElseThrow();
            row.setIssueId(issueId);
            row.setIssueNumber(issueNumber);
            row.save();
            return row;
        });
    }

    /** Gives an item another date; what should have begun later begins on that day as well. */
    public void moveTo(long projectId, String itemKey, LocalDate due) {
        ao.executeInTransaction(() -> {
            PlanItemRow row = find(projectId, itemKey).orElseThrow();
            row.setDueOn(due.toString());
            row.setStartOn(LocalDate.parse(row.getStartOn()).isAfter(due) ? due.toString() : row.getStartOn());
            row.save();
            return row;
        });
    }

    private Optional<PlanItemRow> find(long projectId, String itemKey) {
        Query query = Query.select().where("PLAN_KEY = ?", planKey(projectId, itemKey));
        return Arrays.stream(ao.find(PlanItemRow.class, query)).findFirst();
    }

    private PlanItemRow[] rows(long projectId) {
        return ao.find(PlanItemRow.class,
                Query.select().where("PROJECT_REF = ?", String.valueOf(projectId)).order("ID ASC"));
    }

    private void insert(long projectId, PlanItem item) {
        List<DBParam> values = new ArrayList<>(List.of(new DBParam("PLAN_KEY", planKey(projectId, item.key())),
                new DBParam("PROJECT_REF", String.valueOf(projectId)), new DBParam("KIND", item.kind().name()),
                new DBParam("PHASE", item.phase()), new DBParam("CODE", item.code()),
                new DBParam("POSITION", item.sequence()), new DBParam("MANDATORY", item.mandatory()),
                new DBParam("NATURE", item.nature().name()), new DBParam("NAME_ZH", item.name().zh()),
                new DBParam("NAME_EN", item.name().en())));
        values.addAll(List.of(new DBParam("START_ON", item.start().toString()), new DBParam("DUE_ON", item.due()
                .toString()),
                new DBParam("ISSUE_ID", item.issueId().orElse(0)), new DBParam("ISSUE_NUMBER", 0L)));
        ao.executeInTransaction(() -> ao.create(PlanItemRow.class, values.toArray(DBParam[]::new)));
    }

    private static PlanItem value(PlanItemRow row, String projectKey) {
        boolean created = row.getIssueId() > 0;
        return new PlanItem(row.getKind().toLowerCase(Locale.ROOT) + ":" + row.getCode(),
                PlanItem.Kind.valueOf(row.getKind()), row.getPhase(), row.getCode(), row.getPosition(),
                row.isMandatory(), DocNature.valueOf(row.getNature()), new Text(Rows.text(row.getNameZh()),
                Rows.text(row.getNameEn())), LocalDate.parse(row.getStartOn()), LocalDate.parse(row.getDueOn()),
                created ? OptionalLong.of(row.getIssueId()) : OptionalLong.empty(),
                created ? Optional.of(projectKey + "-" + row.getIssueNumber()) : Optional.empty());
    }

    private static String planKey(long projectId, String itemKey) {
        return projectId + ":" + itemKey.toLowerCase(Locale.ROOT);
    }
}
