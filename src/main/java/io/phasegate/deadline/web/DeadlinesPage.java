package io.phasegate.deadline.web;

import io.phasegate.deadline.DeadlineActs;
import io.phasegate.deadline.DeadlineView;
import io.phasegate.deadline.DeadlineViews;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.PlannedDateInput;
import io.phasegate.project.PlannedDates;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.ProjectPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Open and missed deadlines of a project by role, with working days left or late (R99), and the forms to act on them.
 */
public final class DeadlinesPage implements ProjectPage {
    private final DeadlineViews views;
    private final DeadlineActs acts;
    private final PlannedDates dates;
    private final Messages messages;

    public DeadlinesPage(DeadlineViews views, DeadlineActs acts, PlannedDates dates, Messages messages) {
        this.views = views;
        this.acts = acts;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Page show(PageRequest request, String projectKey) {
        return page(request, views.open(projectKey), List.of());
    }

    @Override
    public String act(PageRequest request, String projectKey) {
        if (request.parameter("act").equals("plan")) {
            dates.change(projectKey, request.parameter("item"), new PlannedDateInput(request.parameter("date"),
                    request.parameter("reason")), unchanged(request, PlannedDates.CHANGED));
        } else {
            acts.act(projectKey, request.parameter("deadline"), request.parameter("act"), request.parameter("reason"),
                    unchanged(request, Message.of("phasegate.deadline.changed")));
        }
        return "/plugins/servlet/phasegate/projects/" + projectKey + "/deadlines";
    }

    private static IntConsumer unchanged(PageRequest request, Message otherwise) {
        return version -> {
            if (!request.parameter("version").equals(String.valueOf(version))) {
                throw Refusal.stale(otherwise);
            }
        };
    }

    @Override
    public Page showAgain(PageRequest request, String projectKey, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        DeadlineView view = views.open(projectKey);
        List<Message> reasons = new ArrayList<>(refusal.messages());
        reasons.addAll(refusal.fields().values());
        return page(request, view, messages.texts(request.locale(), reasons));
    }

    private Page page(PageRequest request, DeadlineView view, List<String> problems) {
        Map<String, Object> values = new DeadlineValues(view, messages, request.locale(), request.contextPath()).all();
        values.put("problems", problems);
        values.put("planned", PlannedDateRows.of(dates.open(view.ref().key()), request.locale()));
        return Page.inProject(view.ref().key(), "io.phasegate.jira:deadlines-item",
                messages.text(request.locale(), "phasegate.deadline.title"), "templates/deadline/page.vm", values,
                List.of("deadline"));
    }
}
