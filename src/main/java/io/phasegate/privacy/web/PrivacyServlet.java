package io.phasegate.privacy.web;

import io.phasegate.access.Access;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Refusal;
import io.phasegate.privacy.Forgetting;
import io.phasegate.privacy.model.ForgettingResult;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.PageServlet;
import io.phasegate.web.page.PageShell;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The administration page that forgets a person. For system administrators, confirmed with the password. */
public class PrivacyServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/plugins/servlet/phasegate/privacy";

    private final transient Access access;
    private final transient Forgetting forgetting;
    private final transient Messages messages;

    @Inject
    public PrivacyServlet(PageShell shell, Access access, Forgetting forgetting, Messages messages) {
        super(shell);
        this.access = access;
        this.forgetting = forgetting;
        this.messages = messages;
    }

    @Override
    protected boolean needsWebSudo() {
        return access.isAdministrator();
    }

    @Override
    protected Page show(PageRequest request) {
        access.requireSystemAdministrator();
        return page(request, "", done(request));
    }

    @Override
    protected String act(PageRequest request) {
        access.requireSystemAdministrator();
        ForgettingResult done = forgetting.order(request.parameter("user"), request.parameter("name"));
        return HERE + "?rows=" + done.rows() + "&projects=" + done.projects() + "&inWords=" + done.inWords();
    }

    @Override
    protected Page showAgain(PageRequest request, Refusal refusal) {
        List<String> reasons = new ArrayList<>(messages.texts(request.locale(), refusal.messages()));
        refusal.fields().forEach((field,
                reason) -> reasons.add(messages.text(request.locale(), "phasegate.privacy." + field) + ": "
                + messages.text(request.locale(), reason)));
        if (refusal.kind() != Refusal.Kind.BAD_INPUT && refusal.kind() != Refusal.Kind.CONFLICT) {
            throw refusal;
        }
        return page(request, String.join(" ", reasons), "");
    }

    /** Only numbers are taken from the address, so that nobody can make the page say something else. */
    private String done(PageRequest request) {
        List<String> numbers = List.of(request.parameter("rows"), request.parameter("projects"),
                request.parameter("inWords"));
        return numbers.stream().allMatch(number -> number.matches("\\d{1,9}"))
                ? messages.text(request.locale(), "phasegate.privacy.done", numbers.toArray()) : "";
    }

    private Page page(PageRequest request, String error, String done) {
        Locale locale = request.locale();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(locale, "privacy"));
        values.put("user", error.isEmpty() ? "" : request.parameter("user"));
        values.put("name", error.isEmpty() ? "" : request.parameter("name"));
        values.put("error", error);
        values.put("done", done);
        return Page.inAdministration("phasegate-privacy", messages.text(locale, "phasegate.privacy.title"),
                "templates/privacy/privacy.vm", values, List.of("setup"));
    }
}
