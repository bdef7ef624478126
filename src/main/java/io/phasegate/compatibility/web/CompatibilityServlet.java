package io.phasegate.compatibility.web;

import io.phasegate.access.Access;
import io.phasegate.compatibility.Compatibility;
import io.phasegate.compatibility.model.LinkReport;
import io.phasegate.language.Messages;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.PageServlet;
import io.phasegate.web.page.PageShell;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The administration page Compatibility: whether this Jira has everything the plugin needs. For administrators. */
public class CompatibilityServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Access access;
    private final transient Compatibility compatibility;
    private final transient Messages messages;

    @Inject
    public CompatibilityServlet(PageShell shell, Access access, Compatibility compatibility, Messages messages) {
        super(shell);
        this.access = access;
        this.compatibility = compatibility;
        this.messages = messages;
    }

    @Override
    protected Page show(PageRequest request) {
        access.requireAdministrator();
        LinkReport report = compatibility.check();
        Locale locale = request.locale();
        String verdict = report.fits() ? "phasegate.compatibility.fits" : "phasegate.compatibility.misses";
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", messages.text(locale, "phasegate.compatibility.title"));
        values.put("fits", report.fits());
        values.put("verdict", messages.text(locale, verdict, report.hostVersion(), report.checked(),
                report.misses().size()));
        values.put("linkHead", messages.text(locale, "phasegate.compatibility.link"));
        values.put("problemHead", messages.text(locale, "phasegate.compatibility.wrong"));
        values.put("misses", rows(report, locale));
        return Page.inAdministration("phasegate-compatibility", (String) values.get("title"),
                "templates/compatibility/compatibility.vm", values, List.of());
    }

    private List<Map<String, Object>> rows(LinkReport report, Locale locale) {
        return report.misses().stream().map(miss -> row(miss, locale)).toList();
    }

    private Map<String, Object> row(LinkReport.Miss miss, Locale locale) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("link", miss.link().toString());
        row.put("problem", messages.text(locale, miss.problem()));
        return row;
    }
}
