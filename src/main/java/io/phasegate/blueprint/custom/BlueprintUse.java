package io.phasegate.blueprint.custom;

/** Whether projects run by a blueprint. Asked before an imported one is removed; answered by the project domain. */
public interface BlueprintUse {
    boolean used(String blueprintId);
}
