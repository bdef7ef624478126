package io.phasegate.setup.web;

import io.phasegate.access.Access;
import io.phasegate.access.ProjectCreators;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.PageServlet;
import io.phasegate.web.page.PageShell;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The administration page Settings: the group that may create implementation projects. For administrators, confirmed.
 */
public class SettingsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Access access;
    private final transient ProjectCreators creators;
    private final transient Messages messages;

    @Inject
    public SettingsServlet(PageShell shell, Access access, ProjectCreators creators, Messages messages) {
        super(shell);
        this.access = access;
        this.creators = creators;
        this.messages = messages;
    }

    @Override
    protected boolean needsWebSudo() {
        return access.isAdministrator();
    }

    @Override
    protected Page show(PageRequest request) {
        access.requireAdministrator();
        return page(request.locale(), creators.group().orElse(""), "", "saved".equals(request.parameter("done")));
    }

    @Override
    protected String act(PageRequest request) {
        access.requireAdministrator();
        creators.choose(Optional.of(request.parameter("group")).filter(name -> !name.isEmpty()));
        return "/plugins/servlet/phasegate/settings?done=saved";
    }

    @Override
    protected Page showAgain(PageRequest request, Refusal refusal) {
        Message reason = refusal.fields().get("group");
        if (reason == null) {
            throw refusal;
        }
        return page(request.locale(), request.parameter("group"), messages.text(request.locale(), reason), false);
    }

    private Page page(Locale locale, String group, String error, boolean saved) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(locale, "setup"));
        values.put("group", group);
        values.put("error", error);
        values.put("saved", saved);
        return Page.inAdministration("phasegate-settings", messages.text(locale, "phasegate.setup.settings.title"),
                "templates/setup/settings.vm", values, List.of("setup"));
    }
}
