package io.phasegate.organisation.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import io.phasegate.language.Messages;
import io.phasegate.organisation.Sheet;
import io.phasegate.organisation.SheetSource;
import io.phasegate.organisation.Today;
import io.phasegate.web.page.Values;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders the sheets PP-003-01 to -03 as self-contained, printable HTML. As a page for people, and as a file that
 * delivery attaches to the deliverable.
 */
public final class Sheets implements SheetSource {
    /** As they stand in blueprints and in addresses. */
    public static final List<String> KNOWN = List.of("team-list", "organisation-structure", "duties");

    private final TemplateRenderer renderer;
    private final Messages messages;
    private final Today today;

    public Sheets(TemplateRenderer renderer, Messages messages, Today today) {
        this.renderer = renderer;
        this.messages = messages;
        this.today = today;
    }

    @Override
    public Optional<Sheet> sheet(Request request) {
        return html(request).map(body -> new Sheet(fileName(request), "text/html", file(request, body)));
    }

    /** Style and content of the sheet without html and body tags; empty when there is no such sheet. */
    Optional<String> html(Request request) {
        String kind = request.definition().sheet();
        return KNOWN.contains(kind) ? Optional.of(render("templates/organisation/sheet.vm", values(request, kind)))
                : Optional.empty();
    }

    private Map<String, Object> values(Request request, String kind) {
        SheetValues sheet = new SheetValues(request, new SheetTexts(messages), today);
        Map<String, Object> values = sheet.frame();
        switch (kind) {
            case "team-list" -> values.put("team", sheet.team());
            case "duties" -> values.put("duties", sheet.duties());
            default -> {
                values.put("bodies", sheet.bodies());
                values.put("chartHtml", sheet.chart());
            }
        }
        return values;
    }

    private byte[] file(Request request, String body) {
        Map<String, Object> values = Values.of("title", request.definition().code() + " "
                + request.definition().name().both(), "bodyHtml", body);
        return render("templates/organisation/sheet-file.vm", values).getBytes(StandardCharsets.UTF_8);
    }

    private static String fileName(Request request) {
        return request.definition().code() + " v" + request.version() + ".html";
    }

    private String render(String template, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        try {
            renderer.render(template, Values.plain(values), out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot render " + template, e);
        }
        return out.toString();
    }
}
