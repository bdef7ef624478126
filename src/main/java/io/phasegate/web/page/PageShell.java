package io.phasegate.web.page;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.jira.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all our pages share: login, XSRF token, web resources, the host's frame, error pages. Used by {@link
 * PageServlet}.
 */
public final class PageShell {
    private static final Logger LOG = LoggerFactory.getLogger(PageShell.class);
    private static final String PLUGIN_KEY = "io.phasegate.jira";
    /** Encoded once more it must fit into the headers of an answer. */
    private static final int LONGEST_RETURN = 2_000;

    private final TemplateRenderer renderer;
    private final PageBuilderService pageBuilder;
    private final LoginUriProvider loginUri;
    private final WebSudoManager webSudo;
    private final XsrfTokenAccessor tokens;
    private final XsrfTokenValidator tokenCheck;
    private final Messages messages;
    private final Languages languages;

    public PageShell(TemplateRenderer renderer, PageBuilderService pageBuilder, LoginUriProvider loginUri,
            WebSudoManager webSudo, XsrfTokenAccessor tokens, XsrfTokenValidator tokenCheck, Messages messages,
            Languages languages) {
        this.renderer = renderer;
        this.pageBuilder = pageBuilder;
        this.loginUri = loginUri;
        this.webSudo = webSudo;
        this.tokens = tokens;
        this.tokenCheck = tokenCheck;
        this.messages = messages;
        this.languages = languages;
    }

    PageRequest read(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        List<String> segments = Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
        return new PageRequest(request, languages.of(request), segments);
    }

    void requireToken(HttpServletRequest request) {
        if (!tokenCheck.validateFormEncodedToken(request)) {
            throw Refusal.forbidden(Message.of("phasegate.web.token"));
        }
    }

    /** @param sudo whether the password is asked for again; asks the host, which may fail like everything after it */
    void answer(HttpServletRequest request, HttpServletResponse response, BooleanSupplier sudo, Answer answer)
            throws IOException {
        try {
            if (sudo.getAsBoolean()) {
                webSudo.willExecuteWebSudoRequest(request);
            }
            answer.write();
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        } catch (Refusal refusal) {
            refuse(request, response, refusal);
        } catch (RuntimeException e) {
            fail(request, response, e);
        }
    }

    /** With a reference id that stands in the log too, and with nothing of the inside. */
    private void fail(HttpServletRequest request, HttpServletResponse response,
            RuntimeException failure) throws IOException {
        String reference = UUID.randomUUID().toString();
        LOG.error("Page failed, reference {}", reference, failure);
        show(request, response, 500,
                List.of(messages.text(languages.of(request), Message.of("phasegate.web.failure", reference))));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        page.resources().forEach(key ->
                pageBuilder.assembler().resources().requireWebResource(PLUGIN_KEY + ":" + key));
        Map<String, Object> values = Values.plain(page.values());
        values.put("contextPath", request.getContextPath());
        values.put("token", token(request, response));
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("title", page.title());
        frame.put("lang", languages.of(request).toLanguageTag());
        frame.put("meta", metas(page));
        frame.put("bodyHtml", render(page.template(), values));
        response.getWriter().write(render("templates/web/shell.vm", frame));
    }

    private String token(HttpServletRequest request, HttpServletResponse response) {
        String token = tokens.getXsrfToken(request, response, true);
        return token == null ? "" : token;
    }

    private static List<Object> metas(Page page) {
        List<Object> metas = new ArrayList<>();
        page.meta().forEach((name, content) -> {
            Map<String, Object> meta = new LinkedHashMap<>();
            meta.put("name", name);
            meta.put("content", content);
            metas.add(meta);
        });
        return metas;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (refusal.kind() == Refusal.Kind.NOT_LOGGED_IN) {
            response.sendRedirect(loginUri.getLoginUri(here(request)).toString());
            return;
        }
        Locale locale = languages.of(request);
        List<String> reasons = new ArrayList<>(messages.texts(locale, refusal.messages()));
        refusal.fields().forEach((field, reason) -> reasons.add(field + ": " + messages.text(locale, reason)));
        show(request, response, refusal.kind().status(), reasons);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status, List<String> reasons)
            throws IOException {
        Locale locale = languages.of(request);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", messages.text(locale, "phasegate.web.refused.title"));
        values.put("reasons", reasons);
        values.put("home", messages.text(locale, "phasegate.web.refused.home"));
        response.setStatus(status);
        write(request, response,
                Page.general(values.get("title").toString(), "templates/web/refused.vm", values, List.of()));
    }

    /** Where to come back to after the login: without its query if that is too long, the start page if it is no URI. */
    private static URI here(HttpServletRequest request) {
        String page = request.getRequestURL().toString();
        String whole = request.getQueryString() == null ? page : page + "?" + request.getQueryString();
        try {
            return new URI(whole.length() > LONGEST_RETURN ? page : whole);
        } catch (URISyntaxException e) {
            return URI.create(request.getContextPath() + "/");
        }
    }

    private String render(String template, Map<String, Object> values) throws IOException {
        StringWriter out = new StringWriter();
        renderer.render(template, values, out);
        return out.toString();
    }

    /** Writes one answer; may refuse. */
    interface Answer {
        void write() throws IOException;
    }
}
