package io.phasegate.project;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Paper;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.Training;
import io.phasegate.language.model.Text;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Shares;
import io.phasegate.setup.model.ObjectKeys;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words the issues of a plan in the project's working language. */
final class Drafts {
    /** Jira keeps a summary and a one-line field in 255 characters. */
    private static final int LINE = 254;

    private final ImplementationProject project;
    private final Method method;
    private final Shares shares;
    private final Locale language;

    Drafts(ImplementationProject project, Shares shares) {
        this.project = project;
        this.method = project.method();
        this.shares = shares;
        this.language = Locale.forLanguageTag(project.language());
    }

    IssueDraft of(PlanItem item) {
        return switch (item.kind()) {
            case PHASE -> phase(item, method.phase(item.code()).orElseThrow());
            case TASK -> task(item, method.tasks().stream().filter(task -> task.key().equals(item.code())).findFirst()
                    .orElseThrow());
            case DELIVERABLE -> deliverable(item, method.deliverable(item.code()).orElseThrow());
            case MEETING -> meeting(item, method.meeting(item.code()).orElseThrow());
            case TRAINING -> training(item, method.training(item.code()).orElseThrow());
            case PAYMENT -> payment(item, method.payment(item.code()).orElseThrow());
        };
    }

    private IssueDraft phase(PlanItem item, Phase phase) {
        Map<String, String> texts = common(item);
        texts.put(ObjectKeys.FIELD_SHARE, shares.of(phase).toPlainString());
        texts.put(ObjectKeys.FIELD_GOAL, phase.goal().in(language));
        texts.put(ObjectKeys.FIELD_LEAD_ROLE, role(phase.leadRole()));
        return draft(item, word(item.name()), word(phase.goal()), Optional.empty(), texts);
    }

    private IssueDraft task(PlanItem item, Task task) {
        Map<String, String> texts = common(item);
        texts.put(ObjectKeys.FIELD_CONTROL_POINT, line(word(task.controlPoint())));
        texts.put(ObjectKeys.FIELD_WORKING_MODE, String.join(", ", task.workingModes()));
        return draft(item, word(item.name()), word(task.actions()), Optional.of(item.due()), texts);
    }

    private IssueDraft deliverable(PlanItem item, DeliverableDefinition definition) {
        Map<String, String> texts = common(item);
        texts.put(ObjectKeys.FIELD_DOCUMENT_CODE, item.code());
        texts.put(ObjectKeys.FIELD_DOCUMENT_VERSION, "1");
        texts.put(ObjectKeys.FIELD_COPIES, copies(definition.paper()));
        texts.put(ObjectKeys.FIELD_AUTHOR_ROLE, roles(definition.authors()));
        texts.put(ObjectKeys.FIELD_REVIEWERS, roles(definition.reviews().stream()
                .map(DeliverableDefinition.ReviewStep::role).toList()));
        texts.put(ObjectKeys.FIELD_APPROVER, roles(Approvers.of(definition)));
        return draft(item, item.code() + " " + word(item.name()), word(definition.template()),
                Optional.of(item.due()), texts);
    }

    /** As many as the source says, else one for each recipient. */
    private static String copies(Paper paper) {
        int copies = paper.copies() > 0 ? paper.copies() : paper.recipients().size();
        return copies == 0 ? "" : String.valueOf(copies);
    }

    private IssueDraft meeting(PlanItem item, Meeting meeting) {
        String agenda = IntStream.range(0, meeting.agenda().size())
                .mapToObj(i -> (i + 1) + ". " + word(meeting.agenda().get(i))).collect(Collectors.joining("\n"));
        return draft(item, word(item.name()), agenda, Optional.of(item.due()), common(item));
    }

    private IssueDraft training(PlanItem item, Training training) {
        Map<String, String> texts = common(item);
        texts.put(ObjectKeys.FIELD_HOURS, training.hours() == 0 ? "" : String.valueOf(training.hours()));
        texts.put(ObjectKeys.FIELD_TRAINING_FORM, training.forms().stream().map(Enum::name)
                .collect(Collectors.joining(", ")));
        return draft(item, word(item.name()), word(training.contents()), Optional.of(item.due()), texts);
    }

    private IssueDraft payment(PlanItem item, Payment payment) {
        return draft(item, word(item.name()), word(payment.condition()), Optional.of(item.due()), common(item));
    }

    private IssueDraft draft(PlanItem item, String summary, String description, Optional<LocalDate> due,
            Map<String, String> texts) {
        texts.values().removeIf(String::isEmpty);
        Map<String, LocalDate> dates = Map.of(ObjectKeys.FIELD_PLANNED_START, item.start(),
                ObjectKeys.FIELD_PLANNED_END, item.due());
        return new IssueDraft(item.key(), item.kind().issueType(), line(summary), description,
                item.nature() == DocNature.INTERNAL, due, texts, dates, options(item));
    }

    private Map<String, String> common(PlanItem item) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(ObjectKeys.FIELD_PLAN_KEY, item.key());
        texts.put(ObjectKeys.FIELD_PHASE_KEY, item.phase());
        texts.put(ObjectKeys.FIELD_SEQUENCE, String.valueOf(item.sequence()));
        return texts;
    }

    private Map<String, String> options(PlanItem item) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(ObjectKeys.FIELD_PROJECT_CLASS, projectClass());
        if (item.kind() == PlanItem.Kind.DELIVERABLE) {
            options.put(ObjectKeys.FIELD_DOCUMENT_NATURE, item.nature() == DocNature.INTERNAL
                    ? ObjectKeys.OPTION_NATURE_INTERNAL : ObjectKeys.OPTION_NATURE_EXTERNAL);
        }
        return options;
    }

    private String projectClass() {
        return switch (project.projectClass()) {
            case "DEV" -> ObjectKeys.OPTION_CLASS_DEV;
            case "MNT" -> ObjectKeys.OPTION_CLASS_MNT;
            default -> ObjectKeys.OPTION_CLASS_IMP;
        };
    }

    private String role(String code) {
        return method.role(code).map(role -> role.name().in(language)).orElse(code);
    }

    private String roles(List<String> codes) {
        return line(codes.stream().map(this::role).collect(Collectors.joining(", ")));
    }

    private String word(Text text) {
        return text.in(language);
    }

    private static String line(String text) {
        return text.length() <= LINE ? text : text.substring(0, LINE - 1) + "…";
    }
}
