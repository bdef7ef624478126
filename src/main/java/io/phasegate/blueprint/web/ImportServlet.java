package io.phasegate.blueprint.web;

import io.phasegate.access.Access;
import io.phasegate.blueprint.custom.Library;
import io.phasegate.blueprint.model.CustomBlueprint;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.PageServlet;
import io.phasegate.web.page.PageShell;
import io.phasegate.web.page.Values;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page on which administrators import blueprints and remove imported ones; a faulty file is shown with all its
 * problems.
 */
public class ImportServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String CATALOGUE = "/plugins/servlet/phasegate/catalogue";

    private final transient Access access;
    private final transient Library library;
    private final transient Messages messages;

    @Inject
    public ImportServlet(PageShell shell, Access access, Library library, Messages messages) {
        super(shell);
        this.access = access;
        this.library = library;
        this.messages = messages;
    }

    @Override
    protected boolean needsWebSudo() {
        return access.isAdministrator();
    }

    @Override
    protected Page show(PageRequest request) {
        access.requireAdministrator();
        return page("", List.of(), List.of(), request.locale());
    }

    @Override
    protected String act(PageRequest request) {
        access.requireAdministrator();
        if (!request.parameter("remove").isEmpty()) {
            library.remove(request.parameter("remove"));
            return CATALOGUE;
        }
        return CATALOGUE + "?id=" + library.add(text(request)).id();
    }

    /** Not through PageRequest: a file is longer than any field. The reader refuses what cannot be stored. */
    private static String text(PageRequest request) {
        String text = request.http().getParameter("text");
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    @Override
    protected Page showAgain(PageRequest request, Refusal refusal) {
        access.requireAdministrator();
        List<Problem> problems = request.http().getParameter("remove") == null ? library.preview(text(request))
                .problems()
                : List.of();
        return page(text(request), problems, messages.texts(request.locale(), refusal.messages()), request.locale());
    }

    private Page page(String text, List<Problem> problems, List<String> refused, Locale locale) {
        List<Map<String, Object>> lines = new ArrayList<>();
        problems.forEach(one -> lines.add(Values.of("line", one.line(), "key", one.key(), "reason",
                messages.text(locale, one.reason()))));
        List<Map<String, Object>> imported = library.imported().stream()
                .map((CustomBlueprint one) -> Values.of("id", one.id(),
                "version", one.version(), "on", one.importedAt().toString().substring(0, 10))).toList();
        Map<String,
                Object> values = Values.plain(Values.of("text", text, "problems", lines, "refused", refused, "imported",
                imported));
        values.put("t", messages.ofDomain(locale, "blueprint"));
        return Page.general(messages.text(locale, "phasegate.blueprint.import.title"),
                "templates/blueprint/import.vm", values,
                List.of("project", "blueprint"));
    }
}
