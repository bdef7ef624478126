package io.phasegate.assurance.race;

/**
 * A small blueprint of two phases whose first gate the vendor's manager decides; the newer version demands a document
 * more at that gate.
 */
enum RaceBlueprint {
    FORMER("1.0", "[]", ""),
    NEWER("2.0", "[{key: n1, kind: DELIVERABLE_SIGNED, text: {zh: 已签, en: Signed}, parameters: {deliverable: %s}}]"
            .formatted(RaceProject.CODE), """
              - {code: %s, names: {zh: 名单, en: List}, nature: EXTERNAL, phase: GZ-P1, authors: [V_CONSULTANT],
                 confirmedBy: [C_OWNER]}
            """.formatted(RaceProject.CODE));

    private static final String TEXT = """
            id: race
            version: "%s"
            kind: FULL
            seed: none
            names: {zh: 名称, en: Race}
            purpose: {zh: 用途, en: Purpose}
            roles:
              - {code: V_PM, names: {zh: 经理, en: Manager}, side: VENDOR, minimum: 1}
              - {code: V_CONSULTANT, names: {zh: 顾问, en: Consultant}, side: VENDOR, minimum: 1}
              - {code: C_OWNER, names: {zh: 主人, en: Owner}, side: CUSTOMER, minimum: 1}
              - {code: C_TOP, names: {zh: 领导, en: Top}, side: CUSTOMER, minimum: 1}
            phases:
              - key: GZ-P1
                sequence: 1
                names: {zh: 一, en: One}
                canonical: [PREP]
                leadRole: V_PM
                share: {normal: 50}
                goal: {zh: 目标, en: Goal}
                gates:
                  - key: GZ-G1
                    kind: EXIT
                    names: {zh: 关, en: Gate}
                    deciders: [V_PM]
                    criteria: %s
              - key: GZ-P2
                sequence: 2
                names: {zh: 二, en: Two}
                canonical: [GOLIVE]
                leadRole: V_PM
                share: {normal: 50}
                goal: {zh: 目标, en: Goal}
            deliverables:
              - {code: LATER, names: {zh: 后, en: Later}, nature: EXTERNAL, phase: GZ-P2, authors: [V_CONSULTANT]}
            %s""";

    private final String version;
    private final String criteria;
    private final String documents;

    RaceBlueprint(String version, String criteria, String documents) {
        this.version = version;
        this.criteria = criteria;
        this.documents = documents;
    }

    String text() {
        return TEXT.formatted(version, criteria, documents);
    }
}
