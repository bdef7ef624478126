package io.phasegate.blueprint.model;

/** Whether a document is for the vendor only or for both sides (文档性质, S0). */
public enum DocNature {
    INTERNAL, EXTERNAL
}
