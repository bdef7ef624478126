package io.phasegate.project;

/**
 * Two versions of a small blueprint with phases P1 and P2 and documents: the newer changes D1 to D3, drops D4, adds
 * D5.
 */
enum AVersion {
    OLD("1.9", document("D1", "First") + document("D2", "Second") + document("D3", "Third") + document("D4", "Fourth")),
    NEWER("1.10", document("D1", "First, better") + document("D2", "Second, better") + document("D3", "Third, better")
            + document("D5", "Fifth"));

    static final String INTERNAL_TASK = """
            tasks:
              - {key: T-OURS, phase: P2, names: {zh: 内部, en: Ours}, nature: INTERNAL, actions: {zh: 做, en: Do}, controlPoint: {zh: 点, en: Point},
                 participants: [V_PM], outputs: [], workingModes: [FACE_TO_FACE]}
            """;

    private static final String REST = """
            kind: FULL
            seed: none
            names: {zh: 名称, en: Base}
            purpose: {zh: 用途, en: Purpose}
            roles:
              - {code: V_PM, names: {zh: 经理, en: Manager}, side: VENDOR, minimum: 1}
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
            deliverables:
            """;

    private final String version;
    private final String documents;

    AVersion(String version, String documents) {
        this.version = version;
        this.documents = documents;
    }

    private static String document(String code, String name) {
        return "  - {code: %s, names: {zh: %s, en: \"%s\"}, nature: EXTERNAL, phase: P2, authors: [V_PM]}%n"
                .formatted(code, code, name);
    }

    String text() {
        return "id: base\nversion: \"" + version + "\"\n" + REST + documents;
    }
}
