package io.phasegate.handover.web;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.handover.model.DeliverableRow;
import io.phasegate.handover.model.HandoverReport;
import io.phasegate.handover.model.PartySection;
import io.phasegate.handover.model.PhaseSection;
import io.phasegate.project.model.ImplementationProject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as maps, lists and strings: what the Velocity template draws and what the JSON answer says. */
final class ReportValues {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final HandoverReport report;
    private final Wording wording;
    private final ZoneId zone;

    ReportValues(HandoverReport report, Wording wording, ZoneId zone) {
        this.report = report;
        this.wording = wording;
        this.zone = zone;
    }

    Map<String, Object> all() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("project", project());
        values.put("parties", report.parties().stream().map(this::party).toList());
        values.put("phases", report.phases().stream().map(this::phase).toList());
        values.put("deliverables", report.deliverables().stream().map(this::deliverable).toList());
        values.put("openPoints", report.openPoints().stream().map(this::openPoint).toList());
        values.put("conditions", report.conditions().stream().map(condition -> map("gate", condition.gate(),
                "text", condition.text(), "owner", condition.owner(), "due", condition.due().toString(),
                "state", wording.of("phasegate.handover.condition." + (condition.open() ? "open" : "closed"))))
                .toList());
        values.put("waivers", report.waivers().stream()
                .map(waiver -> map("what", waiver.what(), "text", wording.of(waiver.text()),
                "person", waiver.person(), "reason", waiver.reason(), "expires", waiver.expires())).toList());
        values.put("anchor",
                map("entries", String.valueOf(report.anchor().entries()), "shared", report.anchor().shared(),
                "internal", report.anchor().internal()));
        values.put("at", time(report.at()));
        return values;
    }

    private Map<String, Object> project() {
        ImplementationProject project = report.project();
        return map("key", project.key(), "name", project.name(), "customer", project.customer(), "vendor",
                project.vendor(),
                "contractNumber", project.contractNumber(),
                "contractSignedOn", project.contractSignedOn().map(Object::toString).orElse(""),
                "start", project.start().toString(), "totalDays", String.valueOf(project.totalDays()),
                "projectClass", project.projectClass(), "method", project.method().parts().stream()
                        .map(part -> part.id() + " " + part.version()).collect(Collectors.joining(" + ")));
    }

    private Map<String, Object> party(PartySection party) {
        return map("name", party.name(), "side", wording.of("phasegate.handover.side." + lower(party.side())),
                "people",
                party.people().stream().map(person -> map("name", person.name(), "department", person.department(),
                        "post", person.post(), "phone", person.phone(), "mail", person.mail(),
                        "roles", person.roles().stream().map(role -> map("role", wording.of(role.role()),
                                "start", role.start(), "end", role.end(), "approved", role.approved())).toList()))
                                .toList());
    }

    private Map<String, Object> phase(PhaseSection phase) {
        return map("key", phase.key(), "issueKey", phase.issueKey(), "name", wording.of(phase.name()),
                "start", phase.start().toString(), "end", phase.end().toString(), "status",
                wording.of(phase.status().nameKey()),
                "statusCode", phase.status().name(), "decisions", phase.decisions().stream().map(decision -> map(
                        "gate", decision.gate(), "round", String.valueOf(decision.round()), "role",
                        wording.of(decision.role()),
                        "decision", wording.of("phasegate.handover.decision." + lower(decision.kind())),
                        "decisionCode", decision.kind().name(), "person", decision.person(), "at", time(decision.at()),
                        "remark", decision.remark())).toList());
    }

    private Map<String, Object> deliverable(DeliverableRow row) {
        return map("code", row.code(), "issueKey", row.issueKey(), "name", wording.of(row.name()),
                "nature", wording.of("phasegate.handover.nature." + lower(row.nature())),
                "version", String.valueOf(row.version()), "state", wording.of(row.step().nameKey()), "stateCode",
                row.step().name(),
                "files", row.files().stream().map(file -> map("name", file.name(), "size", String.valueOf(file.size()),
                        "sha256", file.sha256())).toList(),
                "signatures", row.signatures().stream().map(this::signature).toList());
    }

    private Map<String, Object> signature(DeliverableRow.SignatureRow signature) {
        return map("role", wording.of(signature.role()), "signer", signature.signer(), "recorder", signature.recorder(),
                "medium", wording.of("phasegate.handover.medium." + lower(signature.medium())),
                "signedOn", signature.signedOn().toString(),
                "condition", wording.of("phasegate.handover.signature." + lower(signature.condition())),
                "conditionCode", signature.condition().name());
    }

    private Map<String, Object> openPoint(HandoverReport.OpenPoint point) {
        return map("text", wording.of(point.text()), "issueKey", point.issueKey());
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
