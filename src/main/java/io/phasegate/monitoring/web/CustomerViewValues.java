package io.phasegate.monitoring.web;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.gate.model.CriterionResult;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.gate.model.Result;
import io.phasegate.language.Messages;
import io.phasegate.monitoring.model.CustomerView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The customer view as maps, lists and strings in the reader's language, for its template. */
final class CustomerViewValues {
    private final CustomerView view;
    private final Messages messages;
    private final Locale locale;
    private final String contextPath;

    CustomerViewValues(CustomerView view, Messages messages, Locale locale, String contextPath) {
        this.view = view;
        this.messages = messages;
        this.locale = locale;
        this.contextPath = contextPath;
    }

    Map<String, Object> all() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(locale, "monitoring"));
        values.put("waiting", view.waiting().stream().map(this::waiting).toList());
        values.put("phases", view.phases().stream().map(this::phase).toList());
        values.put("hasNext", view.next().isPresent());
        view.next().ifPresent(next -> values.put("next", next(next)));
        values.put("board", view.board().stream().map(this::column).toList());
        return values;
    }

    private Map<String, Object> waiting(CustomerView.Waiting waiting) {
        return map("what", messages.text(locale, waiting.what()), "role", waiting.role().in(locale), "mine",
                waiting.mine(),
                "issueKey", waiting.issueKey(), "url", url(waiting.issueKey()));
    }

    private Map<String, Object> phase(CustomerView.PhaseLine phase) {
        return map("name", phase.name().in(locale), "status", messages.text(locale, phase.status().nameKey()),
                "lozenge", lozenge(phase.status()), "style", style(phase.status()), "start", phase.start().toString(),
                "end", phase.end().toString(), "url", url(phase.issueKey()));
    }

    private Map<String, Object> next(CustomerView.NextGate next) {
        return map("name", next.key() + " " + next.name().in(locale), "phase", next.phase().in(locale),
                "url", url(next.issueKey()), "vendorOpen", next.vendorHasOpenPoints(),
                "criteria", next.criteria().stream().map(this::criterion).toList());
    }

    private Map<String, Object> criterion(CriterionResult result) {
        return map("text", messages.text(locale, result.text()),
                "result", messages.text(locale, "phasegate.gate.result." + result.result().name()),
                "lozenge", lozenge(result.result()));
    }

    private Map<String, Object> column(CustomerView.Column column) {
        List<Map<String, Object>> cards = column.cards().stream().map(card -> map("code", card.state().code(),
                "name", card.state().definition().name().in(locale), "due", card.due().toString(),
                "voided", card.state().hasVoidSignature(), "url", url(card.issueKey()))).toList();
        return map("name", messages.text(locale, column.name()), "size", String.valueOf(cards.size()), "cards", cards);
    }

    private String url(String issueKey) {
        return issueKey.isEmpty() ? "" : contextPath + "/browse/" + issueKey;
    }

    private static String style(PhaseStatus status) {
        if (status.isPassed()) {
            return "phasegate-passed";
        }
        return status == PhaseStatus.NOT_STARTED ? "phasegate-waiting" : "phasegate-active";
    }

    private static String lozenge(PhaseStatus status) {
        return switch (status) {
            case PASSED, PASSED_WITH_CONDITIONS -> "aui-lozenge-success";
            case IN_PROGRESS, GATE_REVIEW -> "aui-lozenge-inprogress";
            case ON_HOLD -> "aui-lozenge-moved";
            case STOPPED -> "aui-lozenge-removed";
            case NOT_STARTED -> "aui-lozenge-new";
        };
    }

    private static String lozenge(Result result) {
        return switch (result) {
            case SATISFIED -> "aui-lozenge-success";
            case UNSATISFIED -> "aui-lozenge-moved";
            case ERROR -> "aui-lozenge-removed";
            case WAIVED, NOT_APPLICABLE -> "aui-lozenge-new";
        };
    }
}
