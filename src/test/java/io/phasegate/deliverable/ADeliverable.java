package io.phasegate.deliverable;

import io.phasegate.blueprint.model.DeliverableDefinition.ReviewStep;
import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Paper;
import io.phasegate.blueprint.model.Paper.Field;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.SignKind;
import io.phasegate.language.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Builds a deliverable's definition for a test; by default PP-003-01 with two reviews, confirmation and one
 * signature.
 */
public final class ADeliverable {
    public static final Signer OWNER = new Signer("C_OWNER", Side.CUSTOMER, SignKind.SIGN);
    public static final Signer VENDOR = new Signer("V_PM", Side.VENDOR, SignKind.SIGN);

    private final String code;
    private DocNature nature = DocNature.EXTERNAL;
    private boolean waivable;
    private String sheet = "";
    private List<String> reviews = List.of("V_PM", "V_OFFICE");
    private List<String> confirmedBy = List.of("C_PM");
    private Paper paper = Paper.PLAIN;
    private List<Signer> signers = new ArrayList<>(List.of(OWNER));

    private ADeliverable(String code) {
        this.code = code;
    }

    public static ADeliverable aDeliverable() {
        return new ADeliverable("PP-003-01");
    }

    public static ADeliverable aDeliverable(String code) {
        return new ADeliverable(code);
    }

    public ADeliverable internal() {
        nature = DocNature.INTERNAL;
        confirmedBy = List.of();
        return this;
    }

    public ADeliverable withSheet(String key) {
        sheet = key;
        return this;
    }

    public ADeliverable waivable() {
        waivable = true;
        return this;
    }

    public ADeliverable reviewedBy(String... roles) {
        reviews = List.of(roles);
        return this;
    }

    public ADeliverable confirmedBy(String... roles) {
        confirmedBy = List.of(roles);
        return this;
    }

    public ADeliverable signedBy(Signer... required) {
        signers = List.of(required);
        return this;
    }

    /** Two fields, the first of them needed, and two points of a checklist. */
    public ADeliverable withForm() {
        paper = new Paper(paper.copies(), paper.recipients(), paper.category(), paper.joins(), List.of(
                new Field("scope", new Text("范围", "Scope"), true), new Field("note", new Text("备注", "Note"), false)),
                List.of(new Text("一", "One"), new Text("二", "Two")));
        return this;
    }

    /** A table with a needed column and one that may stay empty. */
    public ADeliverable withTable() {
        paper = new Paper(0, List.of(), paper.category(), paper.joins(),
                List.of(new Field("what", new Text("做什么", "What"), true),
                new Field("result", new Text("成果", "Result"), false)), List.of(), true);
        return this;
    }

    /** A copy for each of these roles. */
    public ADeliverable sentTo(String... roles) {
        paper = new Paper(roles.length, List.of(roles), paper.category(), paper.joins(), paper.fields(),
                paper.checklist());
        return this;
    }

    public DeliverableDefinition build() {
        List<ReviewStep> steps = IntStream.range(0, reviews.size())
                .mapToObj(index -> new ReviewStep(index + 1, reviews.get(index))).toList();
        return new DeliverableDefinition(code, new Text("名单", "List of members"), nature, "GZ-P1", true, waivable,
                List.of("V_CONSULTANT"), steps, confirmedBy, signers, List.of("V_PM"), sheet, new Text("", ""),
                paper);
    }
}
