package sandbox.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.pages.frame.Layout;
import sandbox.pages.html.Markup;
import sandbox.pages.html.Templates;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.view.Person;

/** Writes a handler's answer to the response. */
final class PageWriter {
    private final Templates templates;
    private final Layout layout;

    PageWriter(Templates templates, Layout layout) {
        this.templates = templates;
        this.layout = layout;
    }

    void write(PageRequest page, Answer answer) throws IOException {
        if (answer instanceof Answer.Direct direct) {
            direct.sender().send(page);
        } else if (answer instanceof Answer.Redirect redirect) {
            redirect(page, redirect.path());
        } else if (answer instanceof Answer.Page rendered) {
            render(page, rendered);
        } else {
            boolean unknown = answer instanceof Answer.NotFound;
            String name = unknown ? "not-found" : "forbidden";
            render(page, Answer.page("error/" + name, page.t("sandbox.error." + name + ".title"), Frame.general(""))
                    .status(unknown ? 404 : 403));
        }
    }

    /** A dialog's script cannot see a redirect, so it is told where to go. */
    private static void redirect(PageRequest page, String path) throws IOException {
        if (page.inDialog()) {
            page.response().setHeader("X-Dialog-Location", page.base() + path);
            page.response().setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            page.response().sendRedirect(page.base() + path);
        }
    }

    private void render(PageRequest page, Answer.Page answer) throws IOException {
        Map<String, Object> model = new HashMap<>(answer.model());
        model.put("t", page.text());
        model.put("base", page.base());
        model.put("token", page.token());
        model.put("user", Person.of(page.user()));
        model.put("title", answer.title());
        model.put("dialog", page.inDialog());
        Markup body = templates.render(answer.template(), model);
        String html = page.inDialog() ? body.html() : layout.frame(page, answer.frame(),
                new Layout.Body(answer.title(), "", body.html(), List.copyOf(answer.contexts())));
        page.response().setStatus(answer.status());
        page.response().setContentType("text/html;charset=UTF-8");
        page.response().getWriter().write(html);
    }
}
