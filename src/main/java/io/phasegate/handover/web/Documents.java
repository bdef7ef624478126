package io.phasegate.handover.web;

import io.phasegate.gate.GateCase;
import io.phasegate.handover.HandoverReports;
import io.phasegate.handover.model.DeliverableRow;
import io.phasegate.handover.model.HandoverReport;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The handover report in each of its formats, for one opened project. Used by the REST resource and the page. */
public final class Documents {
    private final HandoverReports reports;
    private final ReportRenderer renderer;
    private final PdfReports pdfs;

    public Documents(HandoverReports reports, ReportRenderer renderer, PdfReports pdfs) {
        this.reports = reports;
        this.renderer = renderer;
        this.pdfs = pdfs;
    }

    public String html(GateCase project, Wording.Choice language) {
        return renderer.html(reports.of(project), language);
    }

    public Map<String, Object> json(GateCase project, Wording.Choice language) {
        return renderer.values(reports.of(project), language);
    }

    public byte[] pdf(GateCase project, Wording.Choice language) {
        ProjectJournal journal = project.facts().journal();
        String key = String.join(":", project.ref().key(), String.valueOf(project.viewer().seesInternal()),
                language.name(),
                journal.head(Stream.SHARED), journal.head(Stream.INTERNAL), project.facts().organisation()
                .fingerprint(),
                reports.namesTag(project), LocalDate.now().toString());
        return pdfs.print(key, html(project, language));
    }

    /** The deliverables as a table: one line each, signatures and hashes joined. */
    public String csv(GateCase project, Wording.Choice language) {
        HandoverReport report = reports.of(project);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("code", "issue", "name", "nature", "version", "state", "signers", "sha256"));
        report.deliverables().forEach(row -> rows.add(line(row, language)));
        return Csv.of(rows);
    }

    private static List<String> line(DeliverableRow row, Wording.Choice language) {
        String name = language == Wording.Choice.EN ? row.name().en() : row.name().zh();
        return List.of(row.code(), row.issueKey(), language == Wording.Choice.BOTH ? row.name().both() : name,
                row.nature().name(), String.valueOf(row.version()), row.step().name(),
                row.signatures().stream().map(signature -> signature.signer() + " " + signature.signedOn() + " "
                        + signature.condition()).collect(Collectors.joining("; ")),
                row.files().stream().map(file -> file.sha256() + " " + file.name()).collect(Collectors.joining("; ")));
    }
}
