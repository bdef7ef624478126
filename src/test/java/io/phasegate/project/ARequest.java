package io.phasegate.project;

import io.phasegate.project.model.NewProject;
import java.util.List;
import java.util.Map;

/** The request that makes the demo project, to be changed where a test wants something else. */
final class ARequest {
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

    NewProject build() {
        return new NewProject(key, "华东仪表 ERP 实施", lead, blueprint, overlays, "STANDARD", projectClass, startDate,
                totalDays, new NewProject.Contract("HT-2026-001", signedOn), customer, "Phasegate Vendor", "zh",
                shares);
    }
}
