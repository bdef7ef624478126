package io.phasegate.blueprint;

import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.files.ShippedBlueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Composition;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.reading.BlueprintReader;
import java.util.List;

/** The shipped blueprints, and the method of the demo project, for tests of every domain. */
public final class Shipped {
    private static final Blueprints ALL = new ShippedBlueprints(new BlueprintReader(), "/blueprints");

    private Shipped() {
    }

    public static Blueprints blueprints() {
        return ALL;
    }

    public static Blueprint blueprint(String id) {
        return ALL.find(id).orElseThrow(() -> new AssertionError(ALL.problems()));
    }

    /** As its file says. */
    public static String text(String id) {
        return ALL.withText(id).orElseThrow(() -> new AssertionError(ALL.problems())).text();
    }

    /** gz-3level with the overlay yy-pp003. */
    public static Composition demo() {
        return new MethodComposer().compose(blueprint("gz-3level"), List.of(blueprint("yy-pp003")));
    }

    public static Method demoMethod() {
        return demo().method();
    }
}
