package io.phasegate.project;

import io.phasegate.project.model.NewProject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The request that makes the demo project, to be changed where a test wants something else. */
final class ARequest {
    private String calendar = "";
    private String key = "HDI";
    private String blueprint = "gz-3level";
    private List<String> overlays = List.of("yy-pp003");
    private String startDate = "2026-03-02";
    private String totalDays = "120";
    private String lead = "";
    private String projectClass = "IMP";
    private String customer = "华东仪表";
    private String signedOn = "2026-02-01";
    private Map<String, String> shares = Map.of();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private String profile = "STANDARD";
    private boolean longCycle;
    private String goLive = "";
    private String dating = "";
    private String deliveryOn = "";
    private String language = "zh";

    static ARequest aRequest() {
        return new ARequest();
    }

    ARequest key(String value) {
        key = value;
        return this;
    }

    ARequest blueprint(String value) {
        blueprint = value;
        return this;
    }

    ARequest overlays(String... values) {
        overlays = List.of(values);
        return this;
    }

    ARequest startDate(String value) {
        startDate = value;
        return this;
    }

    ARequest totalDays(String value) {
        totalDays = value;
        return this;
    }

    ARequest lead(String value) {
        lead = value;
        return this;
    }

    ARequest projectClass(String value) {
        projectClass = value;
        return this;
    }

    ARequest customer(String value) {
        customer = value;
        return this;
    }

    ARequest signedOn(String value) {
        signedOn = value;
        return this;
    }

    ARequest share(String phase, String value) {
        shares = Map.of(phase, value);
        return this;
    }

    ARequest answer(String question, String value) {
        answers.put(question, value);
        return this;
    }

    ARequest profile(String value) {
        profile = value;
        return this;
    }

    ARequest longCycle() {
        longCycle = true;
        return this;
    }

    /** Instead of the start. */
    ARequest goLive(String value) {
        startDate = "";
        goLive = value;
        return this;
    }

    ARequest dating(String value) {
        dating = value;
        return this;
    }

    ARequest deliveryOn(String value) {
        deliveryOn = value;
        return this;
    }

    ARequest language(String value) {
        language = value;
        return this;
    }

    ARequest calendar(String value) {
        calendar = value;
        return this;
    }

    NewProject build() {
        return new NewProject(key, "华东仪表 ERP 实施", lead, blueprint, overlays, profile, projectClass, answers, longCycle,
                startDate, goLive, dating, totalDays, new NewProject.Contract("HT-2026-001", signedOn, deliveryOn, ""),
                customer, "Phasegate Vendor", language, shares, calendar);
    }
}
