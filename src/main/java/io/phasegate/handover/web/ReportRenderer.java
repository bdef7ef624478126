package io.phasegate.handover.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import io.phasegate.handover.model.HandoverReport;
import io.phasegate.language.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Map;

/**
 * Draws the handover report with Velocity, through the host's renderer, as XHTML that prints well on A4 and can
 * become PDF.
 */
public final class ReportRenderer {
    private final TemplateRenderer renderer;
    private final Messages messages;

    public ReportRenderer(TemplateRenderer renderer, Messages messages) {
        this.renderer = renderer;
        this.messages = messages;
    }

    String html(HandoverReport report, Wording.Choice language) {
        Wording wording = wording(language);
        Map<String, Object> values = values(report, language);
        values.put("t", wording.labels());
        values.put("lang", wording.tag());
        StringWriter out = new StringWriter();
        try {
            renderer.render("templates/handover/report.vm", values, out);
        } catch (IOException e) {
            throw new UncheckedIOException("The handover report cannot be drawn", e);
        }
        return PrintableText.of(out.toString());
    }

    Map<String, Object> values(HandoverReport report, Wording.Choice language) {
        return new ReportValues(report, wording(language), ZoneId.systemDefault()).all();
    }

    private Wording wording(Wording.Choice language) {
        return new Wording(messages, language);
    }
}
