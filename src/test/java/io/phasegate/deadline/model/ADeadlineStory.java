package io.phasegate.deadline.model;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeadlineRule.Direction;
import io.phasegate.blueprint.model.DeadlineRule.Moment;
import io.phasegate.blueprint.model.DeadlineRule.Severity;
import io.phasegate.blueprint.model.DeadlineRule.Unit;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.WorkPart;
import io.phasegate.calendar.model.ACalendar;
import io.phasegate.calendar.model.CalendarHistory;
import io.phasegate.calendar.model.CalendarHistory.Era;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Text;
import io.phasegate.process.AProcessMethod;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.ProjectTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A project with deadline rules and a journal in which things happen at given times; Shanghai, Monday to Friday. */
public final class ADeadlineStory {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<DeadlineRule> rules = new ArrayList<>();
    private final List<Entry> shared = new ArrayList<>();
    private final List<Entry> internal = new ArrayList<>();
    private final List<PlanItem> plan = new ArrayList<>();
    private final List<Era> eras = new ArrayList<>();
    private Method method = AProcessMethod.aProcessMethod().build();
    private WorkCalendar calendar = new ACalendar().build();
    private ProjectTerms terms = ProjectTerms.NONE;
    private Optional<LocalDate> signedOn = Optional.empty();

    ADeadlineStory of(Method other) {
        method = other;
        return this;
    }

    /** A project by shipped blueprints, with those of their limits whose keys match. */
    static ADeadlineStory shipped(String keys, String backbone, String... overlays) {
        ADeadlineStory story = new ADeadlineStory()
                .of(new MethodComposer().compose(Shipped.blueprint(backbone),
                Arrays.stream(overlays).map(Shipped::blueprint).toList()).method());
        story.method.deadlines().stream().filter(rule -> rule.key().matches(keys)).forEach(story.rules::add);
        return story;
    }

    /** @param limit e.g. `2 WD` or `2 D before` */
    public ADeadlineStory rule(String key, Moment trigger, Moment done, String limit) {
        String[] words = limit.split(" ");
        rules.add(new DeadlineRule(key, new Text("时限" + key, "Limit " + key), trigger,
                done == null ? List.of() : List.of(done), Integer.parseInt(words[0]), Unit.valueOf(words[1]),
                words.length > 2 ? Direction.BEFORE : Direction.AFTER,
                "V_PM", Optional.of("V_OFFICE"), Severity.HARD));
        return this;
    }

    public static Moment any(DeadlineEvent event) {
        return new Moment(event, Optional.empty());
    }

    public static Moment of(DeadlineEvent event, String object) {
        return new Moment(event, Optional.of(object));
    }

    public ADeadlineStory signed(String day) {
        signedOn = Optional.of(LocalDate.parse(day));
        return this;
    }

    ADeadlineStory planned(String code, String due) {
        return planned(code, due, true);
    }

    /** What may never be needed. */
    ADeadlineStory optional(String code, String due) {
        return planned(code, due, false);
    }

    /** Somebody gives the item another date. */
    ADeadlineStory planned(String at, String code, String day) {
        return happened(at, EntryKind.DATE_PLANNED, "plan:task:" + code, "date", day);
    }

    private ADeadlineStory planned(String code, String due, boolean mandatory) {
        return planned(new PlanItem("task:" + code, PlanItem.Kind.TASK, "GZ-P1", code, 1, mandatory, DocNature.EXTERNAL,
                new Text("", ""), LocalDate.parse(due), LocalDate.parse(due), OptionalLong.empty(), Optional.empty()));
    }

    ADeadlineStory delivery(String day, String breakInEnd) {
        terms = new ProjectTerms(false, Map.of(), Optional.of(LocalDate.parse(day)),
                Optional.of(LocalDate.parse(breakInEnd)));
        return this;
    }

    public ADeadlineStory planned(PlanItem item) {
        plan.add(item);
        return this;
    }

    ADeadlineStory happened(String at, EntryKind kind, String subject, Object... data) {
        shared.add(entry(Stream.SHARED, at, kind, subject, data));
        return this;
    }

    /** Everybody who has to signs, or signs for it. */
    ADeadlineStory signed(String at, String document) {
        method.deliverable(document).orElseThrow().signers().forEach(one -> shared.add(entry(Stream.SHARED, at,
                EntryKind.DELIVERABLE_SIGNED, "deliverable:" + document, Map.of("version", 1, "role", one.role(),
                "side", one.side().name(), "kind", one.kind().name(), "medium", "PAPER", "signedOn", "2026-03-02"))));
        return this;
    }

    ADeadlineStory happenedInside(String at, EntryKind kind, String subject, Object... data) {
        internal.add(entry(Stream.INTERNAL, at, kind, subject, data));
        return this;
    }

    private static Entry entry(Stream stream, String at, EntryKind kind, String subject, Object... data) {
        Map<String, Object> values = data.length == 0 ? Map.of() : data.length == 2 ? Map.of((String) data[0], data[1])
                : Map.of((String) data[0], data[1], (String) data[2], data[3], (String) data[4], data[5]);
        return entry(stream, at, kind, subject, values);
    }

    private static Entry entry(Stream stream, String at, EntryKind kind, String subject, Map<String, Object> values) {
        return new Entry(1, stream, 1, moment(at), kind, subject, "p1", values, "", "");
    }

    /** From then on another calendar counts. */
    ADeadlineStory calendarFrom(String at, ACalendar other) {
        Instant from = eras.isEmpty() ? Instant.MIN : eras.get(eras.size() - 1).until();
        eras.add(new Era(from, moment(at), calendar));
        calendar = other.build();
        return this;
    }

    ADeadlineStory calendar(ACalendar other) {
        calendar = other.build();
        return this;
    }

    public List<Deadline> now(String at) {
        return Deadlines.of(project(), new ProjectJournal(1, shared, internal), calendars(), moment(at));
    }

    /** The only deadline, or the only one with this key. */
    public Deadline the(String key, String at) {
        return now(at).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    CalendarHistory calendars() {
        List<Era> all = new ArrayList<>(eras);
        Instant from = eras.isEmpty() ? Instant.MIN : eras.get(eras.size() - 1).until();
        all.add(new Era(from, Instant.MAX, calendar));
        return new CalendarHistory(all);
    }

    public ImplementationProject project() {
        WorkPart work = method.work();
        Method whole = new Method(method.parts(), method.organisation(), new WorkPart(work.phases(), work.tasks(),
                work.deliverables(), work.meetings(), work.trainings(), work.payments(), rules, work.lists()));
        return new ImplementationProject(1, "HDI", "Huadong", "Huadong", "Vendor", "C-1", signedOn,
                LocalDate.of(2026, 3, 2), 100, "STANDARD", "IMP", "zh", terms, whole, plan);
    }

    static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
