package io.phasegate.blueprint;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.blueprint.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small valid blueprints for tests, written as files are; a test adds what it is about. */
public final class AnyBlueprint {
    private static final String HEAD = """
            id: %s
            version: "1.0"
            kind: %s
            seed: none
            names: {zh: 名称, en: %s}
            purpose: {zh: 用途, en: Purpose}
            roles:
              - {code: V_PM, names: {zh: 经理, en: Manager}, side: VENDOR, minimum: 1}
              - {code: C_TOP, names: {zh: 高层, en: Sponsor}, side: CUSTOMER}
            """;
    private static final String PHASES = """
            phases:
              - key: P1
                sequence: 1
                names: {zh: 一, en: One}
                canonical: [PREP]
                leadRole: V_PM
                share: {normal: 50}
                goal: {zh: 目标, en: Goal}
              - key: P2
                sequence: 2
                names: {zh: 二, en: Two}
                canonical: [GOLIVE]
                leadRole: V_PM
                share: {normal: 50}
                goal: {zh: 目标, en: Goal}
            """;

    private AnyBlueprint() {
    }

    /** With two phases, P1 for preparation and P2 for going live. */
    public static Blueprint backbone(String more) {
        return read(HEAD.formatted("base", "FULL", "Base") + PHASES + more);
    }

    /** Without phases unless given. */
    public static Blueprint overlay(String id, String more) {
        return read(HEAD.formatted(id, "OVERLAY", id) + more);
    }

    /** The blueprint that uses every key of the format. */
    public static Blueprint whole() {
        try (InputStream file = AnyBlueprint.class.getResourceAsStream("/blueprints/whole.yaml")) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Blueprint read(String text) {
        Reading reading = new BlueprintReader().read("any.yaml", text);
        return reading.blueprint().orElseThrow(() -> new AssertionError(reading.problems()));
    }
}
